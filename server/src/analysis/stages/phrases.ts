import type { PhraseTable } from '../languages/phraseTable.ts';
import type { Token } from '../model.ts';

/** A phrase met in the text: tokens `first` to `last` of the tokens that were searched. */
export interface PhraseHit<Signal extends string> {
  readonly signal: Signal;
  /** As the table writes it. */
  readonly phrase: string;
  readonly first: number;
  readonly last: number;
}

interface Phrase<Signal extends string> {
  readonly signal: Signal;
  readonly phrase: string;
  /** The choices for each word. */
  readonly words: readonly (readonly string[])[];
}

/** A phrase table ready for searching. */
export interface Phrases<Signal extends string> {
  readonly exact: ReadonlyMap<string, readonly Phrase<Signal>[]>;
  /** By the letters before (`bribe*`) or behind (`*mistanke`) the star of the first word. */
  readonly beginnings: ReadonlyMap<string, readonly Phrase<Signal>[]>;
  readonly endings: ReadonlyMap<string, readonly Phrase<Signal>[]>;
  /** By words met before. */
  readonly known: Map<string, readonly Phrase<Signal>[]>;
}

const compiled = new WeakMap<object, Phrases<string>>();
const longestGap = 3;

/** Compiles a phrase table; the same table is compiled once. */
export function compilePhrases<Signal extends string>(table: PhraseTable<Signal>): Phrases<Signal> {
  const known = compiled.get(table);
  if (known) return known as Phrases<Signal>;
  const exact = new Map<string, Phrase<Signal>[]>();
  const beginnings = new Map<string, Phrase<Signal>[]>();
  const endings = new Map<string, Phrase<Signal>[]>();
  for (const signal of Object.keys(table) as Signal[]) {
    for (const phrase of table[signal].split(',').flatMap(alternatives).map(plainPhrase)) {
      const words = phrase.split(' ').map((word) => word.split('/'));
      for (const head of words[0]!) {
        if (!head) continue;
        const [index, key] = head.endsWith('*')
          ? ([beginnings, head.slice(0, -1)] as const)
          : head.startsWith('*')
            ? ([endings, head.slice(1)] as const)
            : ([exact, head] as const);
        const entries = index.get(key);
        if (entries) entries.push({ signal, phrase, words });
        else index.set(key, [{ signal, phrase, words }]);
      }
    }
  }
  const phrases: Phrases<Signal> = { exact, beginnings, endings, known: new Map() };
  compiled.set(table, phrases);
  return phrases;
}

/** An entry as it is, or, where a choice may be two tokens (don't/didn't), the phrases that it stands for. */
function alternatives(entry: string): readonly string[] {
  if (!entry.includes("'")) return [entry];
  return entry
    .trim()
    .split(/\s+/)
    .reduce<readonly string[]>(
      (begun, word) => begun.flatMap((words) => word.split('/').map((choice) => `${words} ${choice}`)),
      [''],
    );
}

/** One blank between words; contractions in two, as the tokens have them (does n't, it 's). */
function plainPhrase(entry: string): string {
  return entry
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L})(n't|'(?:s|re|ll|m|ve|d))(?=\s|$)/gu, ' $1');
}

/** Finds every phrase in a run of tokens, in the order of the text. */
export function findPhrases<Signal extends string>(
  tokens: readonly Token[],
  phrases: Phrases<Signal>,
): readonly PhraseHit<Signal>[] {
  const hits: PhraseHit<Signal>[] = [];
  tokens.forEach((token, first) => {
    for (const { signal, phrase, words } of candidates(token.lower, phrases)) {
      const last = matchRest(tokens, first, words);
      if (last >= 0) hits.push({ signal, phrase, first, last });
    }
  });
  return hits;
}

/** So many words are remembered with the phrases that they may begin. */
const mostRemembered = 20_000;

/** The phrases that a word may begin: looked up once for each word of a language. */
function candidates<Signal extends string>(word: string, phrases: Phrases<Signal>): readonly Phrase<Signal>[] {
  const { known } = phrases;
  let found = known.get(word);
  if (!found) {
    if (known.size >= mostRemembered) known.clear();
    known.set(word, (found = lookUp(plainWord(word), phrases)));
  }
  return found;
}

function lookUp<Signal extends string>(word: string, phrases: Phrases<Signal>): readonly Phrase<Signal>[] {
  const found = [...(phrases.exact.get(word) ?? [])];
  const longest = Math.min(word.length, 30);
  for (let length = 2; length <= longest; length++) {
    found.push(...(phrases.beginnings.get(word.slice(0, length)) ?? []));
    found.push(...(phrases.endings.get(word.slice(word.length - length)) ?? []));
  }
  return found;
}

/** Index of the token that ends the phrase, or -1. */
function matchRest(tokens: readonly Token[], first: number, words: Phrase<string>['words']): number {
  let at = first;
  for (let index = 1; index < words.length; index++) {
    const word = words[index]!;
    if (word[0] === '..') {
      const next = words[++index];
      if (next === undefined) return at;
      let gap = 1;
      while (gap <= longestGap + 1 && !fits(tokens[at + gap], next)) {
        if (tokens[at + gap]?.kind === 'punctuation') return -1;
        gap++;
      }
      if (gap > longestGap + 1) return -1;
      at += gap;
    } else if (fits(tokens[at + 1], word)) at++;
    else return -1;
  }
  return at;
}

function fits(token: Token | undefined, patterns: readonly string[]): boolean {
  if (!token) return false;
  const word = plainWord(token.lower);
  return patterns.some((pattern) => {
    if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
    if (pattern.startsWith('*')) return word.endsWith(pattern.slice(1));
    return word === pattern;
  });
}

/** Typographic apostrophes as the tables write them. */
function plainWord(lower: string): string {
  return lower.replaceAll('’', "'");
}
