import type { Sentence } from '../../model.ts';

/** A word as names see it: parts that hyphens join are one, a genitive ending is a property. */
export interface Word {
  readonly start: number;
  /** Without the genitive ending. */
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark' | 'punctuation';
  /** Ends in a genitive that shows: an ending of its own ('s), or an apostrophe. */
  readonly genitive: boolean;
  /** The genitive ending as written: ’s, ' or nothing. */
  readonly ending: string;
  readonly upos: string;
}

const hyphens = '-‐‑';
const genitiveTokens: ReadonlySet<string> = new Set(["'s", '’s']);

/** The words of a sentence, whatever its tokeniser splits off. */
export function readWords(text: string, sentence: Sentence): readonly Word[] {
  const words: Word[] = [];
  let glue = false;
  sentence.tokens.forEach((token, index) => {
    const last = words[words.length - 1];
    const adjacent = last?.end === token.start && !last.genitive;
    if (adjacent && last.kind === 'word' && genitiveTokens.has(token.lower)) {
      words[words.length - 1] = { ...last, genitive: true, ending: token.text };
      return;
    }
    if (adjacent && last.kind === 'word' && hyphens.includes(token.text)) {
      const next = sentence.tokens[index + 1];
      if (next?.start === token.end && next.kind !== 'mark' && next.kind !== 'punctuation') {
        words[words.length - 1] = grow(last, token.end, text);
        glue = true;
        return;
      }
    }
    if (glue && last) {
      words[words.length - 1] = grow(last, token.end, text);
      glue = false;
      return;
    }
    words.push(plainWord(sentence, index));
  });
  return words;
}

function grow(word: Word, end: number, text: string): Word {
  const written = text.slice(word.start, end);
  return { ...word, end, text: written, lower: written.toLowerCase() };
}

function plainWord(sentence: Sentence, index: number): Word {
  const token = sentence.tokens[index]!;
  const kind =
    token.kind === 'word' || token.kind === 'number' || token.kind === 'mark' ? token.kind : ('punctuation' as const);
  const upos = sentence.tags?.[index]?.upos ?? '';
  const ending = kind === 'word' ? /(?<=.)(?:['’]s?)$/.exec(token.text) : null;
  const cut = ending?.[0].length ?? 0;
  return {
    start: token.start,
    end: token.end - cut,
    text: token.text.slice(0, token.text.length - cut),
    lower: token.lower.slice(0, token.lower.length - cut),
    kind,
    genitive: cut > 0,
    ending: ending?.[0] ?? '',
    upos,
  };
}
