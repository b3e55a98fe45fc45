import type { LanguagePacks } from '../../src/analysis/languages/LanguagePack.ts';
import type { Reading } from '../../src/analysis/model.ts';
import { readSentences } from '../../src/analysis/stages/readSentences.ts';
import { splitArticle } from '../../src/analysis/stages/splitArticle.ts';

/** Zones, sentences and tokens of a text, in one go. */
export function analyseReading(text: string, packs: LanguagePacks): Reading {
  const steps = readSentences(splitArticle(text, packs), packs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
