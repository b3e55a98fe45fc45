import { packs } from './packs.ts';
import type { Note, Quotation, Reading } from '../../server/src/analysis/model.ts';
import { findQuotations } from '../../server/src/analysis/stages/findQuotations.ts';
import { readSentences } from '../../server/src/analysis/stages/readSentences.ts';
import { splitArticle } from '../../server/src/analysis/stages/splitArticle.ts';

/** Reads a text up to its sentences, in one go, with the packs that ship where no others are given. */
export function readText(text: string, using = packs): Reading {
  const steps = readSentences(splitArticle(text, using), using);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads a text up to its quotations. */
export function quotationsOf(text: string): {
  readonly reading: Reading;
  readonly quotations: readonly Quotation[];
  readonly notes: readonly Note[];
} {
  const reading = readText(text);
  return { reading, ...findQuotations(reading, packs) };
}
