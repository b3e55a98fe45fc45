import { textOfWords } from './benchTexts.ts';
import type { Figure } from './Figure.ts';
import { stages, timeStages } from './timeStages.ts';

const rounds = 20;

/** Which share of the processor's time each stage takes of the first analysis of an article, with the program warm. */
export function measureStages(words: number): readonly Figure[] {
  // Every sentence is a little different from text to text: nothing is remembered.
  const texts = Array.from({ length: 2 * rounds }, (_, n) =>
    textOfWords(words).replaceAll(/(?<=\p{Ll})\.(?=\s)/gu, ` i ${2000 + n}.`),
  );
  for (const text of texts.slice(0, rounds)) timeStages(text);
  const times = texts.slice(rounds).map((text) => timeStages(text));
  const totals = stages.map((stage) => times.reduce((sum, time) => sum + time[stage], 0));
  const all = totals.reduce((sum, time) => sum + time, 0);
  return stages.map((stage, at) => ({
    name: `share of ${stage}, ${words} words`,
    value: (100 * totals[at]!) / all,
    unit: '%',
  }));
}
