import type { Word } from './readWords.ts';

/** What the whole article shows about its words: which are written small somewhere, which large where nothing asks for it. */
export interface NameEvidence {
  isSmall: (word: string) => boolean;
  /** Never, once, or more often (2). */
  timesLarge: (word: string) => number;
}

/** What one sentence shows: the words that it writes small, and those that it writes large where nothing asks for it. */
export interface ShownWords {
  readonly small: readonly string[];
  readonly large: readonly string[];
}

/** Gathers the evidence of all sentences. */
export function gatherEvidence(sentences: readonly ShownWords[]): NameEvidence {
  const smallWords = new Set<string>();
  const largeWords = new Map<string, number>();
  for (const { small, large } of sentences) {
    for (const word of small) smallWords.add(word);
    for (const word of large) largeWords.set(word, (largeWords.get(word) ?? 0) + 1);
  }
  return { isSmall: (word) => smallWords.has(word), timesLarge: (word) => Math.min(2, largeWords.get(word) ?? 0) };
}

/** What a sentence shows of its words. Lines in title case prove nothing. */
export function showWords(words: readonly Word[]): ShownWords {
  const small = new Set<string>();
  const large: string[] = [];
  if (isTitleCase(words)) return { small: [], large };
  words.forEach((word, index) => {
    if (word.kind !== 'word') return;
    if (!isCapital(word)) small.add(word.lower);
    else if (!opensClause(words, index)) large.push(word.lower);
  });
  return { small: [...small], large };
}

/** What was asked of the evidence, with the answers: what was found with it stands as long as they do. */
export class Answers {
  readonly #small = new Map<string, boolean>();
  readonly #large = new Map<string, number>();

  /** The same evidence, which notes here what it is asked. */
  noting(evidence: NameEvidence): NameEvidence {
    return {
      isSmall: (word) => noted(this.#small, word, evidence.isSmall(word)),
      timesLarge: (word) => noted(this.#large, word, evidence.timesLarge(word)),
    };
  }

  holdIn(evidence: NameEvidence): boolean {
    for (const [word, answer] of this.#small) if (evidence.isSmall(word) !== answer) return false;
    for (const [word, answer] of this.#large) if (evidence.timesLarge(word) !== answer) return false;
    return true;
  }
}

function noted<Answer>(answers: Map<string, Answer>, word: string, answer: Answer): Answer {
  answers.set(word, answer);
  return answer;
}

const capital = /^\p{Lu}/u;
const innerCapital = /^\p{Ll}{1,3}-?\p{Lu}/u;

const numbered = /^\d\p{Lu}$/u;

/** Written with a capital, or with one inside as brands are (iPhone, al-Qaeda), or behind a digit (3F). */
export function isCapital(word: Word): boolean {
  if (numbered.test(word.text)) return true;
  return word.kind === 'word' && (capital.test(word.text) || innerCapital.test(word.text));
}

/** Whether a word stands where any word gets a capital: first, or behind a colon, dash, bracket or opening mark. */
export function opensClause(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (!before) return true;
  if (before.kind === 'mark') return true;
  return before.kind === 'punctuation' && /^[:.!?…–—•*-]/.test(before.text);
}

/** A headline with capitals on most words, or all in capitals. A full stop at its end says that it is none. */
export function isTitleCase(words: readonly Word[]): boolean {
  if (words[words.length - 1]?.text === '.') return false;
  let long = 0;
  let large = 0;
  for (const word of words) {
    if (word.kind !== 'word' || word.text.length < 4) continue;
    long++;
    if (isCapital(word)) large++;
  }
  return long >= 4 && large >= long * 0.7;
}
