import { diffArrays } from 'diff';
import { wordsOf } from './QuotedSpeech.ts';
import type { QuotedSpeech, QuotedWord } from './QuotedSpeech.ts';

/** Words that stand in one of two quotations where others stand in the other; either may be none. */
export interface WordChange {
  readonly there: readonly QuotedWord[];
  readonly here: readonly QuotedWord[];
  /** The last word before them that both have, as it stands here. */
  readonly before: QuotedWord;
}

/** Two quotations word by word. */
export interface WordComparison {
  /** How many words both have, in the same order. */
  readonly common: number;
  /** Share of them in the shorter quotation. */
  readonly share: number;
  /** What differs beyond a beginning or an end that is cut off, and beyond what is honestly left out or filled in. */
  readonly changes: readonly WordChange[];
}

/** With more edits than this it is not the same quotation. */
const farthest = 60;

/** Compares two quotations; null where they are too unlike to be worth it. */
export function compareWords(there: QuotedSpeech, here: QuotedSpeech): WordComparison | null {
  const [old, now] = [wordsOf(there), wordsOf(here)];
  const parts = diffArrays([...old], [...now], {
    comparator: (a, b) => a.word !== '' && a.word === b.word,
    maxEditLength: farthest,
  });
  if (!parts) return null;
  const changes: WordChange[] = [];
  let place = 0;
  let common = 0;
  let open: WordChange | null = null;
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      if (open) changes.push(open);
      open = null;
      common += value.length;
    } else if (common > 0) {
      const change: WordChange = open ?? { there: [], here: [], before: now[place - 1]! };
      open = removed ? { ...change, there: value } : { ...change, here: value };
    }
    if (!removed) place += value.length;
  }
  const shorter = Math.min(countWords(old), countWords(now));
  return { common, share: shorter === 0 ? 0 : common / shorter, changes: changes.filter(isSilent) };
}

function countWords(words: readonly QuotedWord[]): number {
  return words.filter(({ word }) => word !== '').length;
}

/** A gap on either side says that something was done. */
function isSilent({ there, here }: WordChange): boolean {
  return ![...there, ...here].some(({ word }) => word === '');
}
