import assert from 'node:assert/strict';
import { slopeTexts } from '../bench/slopeTexts.ts';
import { stages, timeStages } from '../bench/timeStages.ts';
import type { Stage } from '../bench/timeStages.ts';

const growth = 4;
const lengths = [62_500, 250_000, 1_000_000] as const;
/** Where time grows with the square of the length, four times the text takes sixteen times as long. */
const mostGrowth = 8;
/** Faster than this for a megabyte nothing can be told of its growth, and nobody waits for it. */
const leastTime = 250;

/** The better of two: what else runs on the machine only ever slows down. */
function times(text: string): Readonly<Record<Stage, number>> {
  const [one, other] = [timeStages(text), timeStages(text)];
  return Object.fromEntries(stages.map((stage) => [stage, Math.min(one[stage], other[stage])])) as Record<
    Stage,
    number
  >;
}

describe('the time a stage takes against the length of the text', () => {
  for (const [name, textOf] of Object.entries(slopeTexts)) {
    it(name, () => {
      const [, middle, longest] = lengths.map((length) => times(textOf(length)));
      for (const stage of stages) {
        if (longest![stage] < leastTime) continue;
        const ratio = longest![stage] / middle![stage];
        const slope = Math.log(ratio) / Math.log(growth);
        console.log(
          `      ${stage.padEnd(16)} ${longest![stage].toFixed(0).padStart(6)} ms  slope ${slope.toFixed(2)}`,
        );
        assert.ok(ratio < mostGrowth, `${stage}: ${growth} times the text, ${ratio.toFixed(1)} times the time`);
      }
    });
  }
});
