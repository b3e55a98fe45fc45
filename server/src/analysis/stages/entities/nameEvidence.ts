import type { Word } from './readWords.ts';

/** What the whole article shows about its words: which are written small somewhere, which large where nothing asks for it. */
export interface NameEvidence {
  readonly small: ReadonlySet<string>;
  /** With how often. */
  readonly large: ReadonlyMap<string, number>;
}

/** Gathers the evidence. Lines in title case prove nothing and are left out. */
export function gatherEvidence(sentences: readonly (readonly Word[])[]): NameEvidence {
  const small = new Set<string>();
  const large = new Map<string, number>();
  for (const words of sentences) {
    if (isTitleCase(words)) continue;
    words.forEach((word, index) => {
      if (word.kind !== 'word') return;
      if (!isCapital(word)) small.add(word.lower);
      else if (!opensClause(words, index)) large.set(word.lower, (large.get(word.lower) ?? 0) + 1);
    });
  }
  return { small, large };
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
