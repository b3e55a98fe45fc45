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

const mostTries = 4;

type Times = Readonly<Record<Stage, number>>;

/** The better of both: what else runs on the machine, and the collector of garbage, only ever slow down. */
const better = (one: Times, other: Times): Times =>
  Object.fromEntries(stages.map((stage) => [stage, Math.min(one[stage], other[stage])])) as Record<Stage, number>;

/** Times of two texts, measured again while one of the stages seems to grow too fast. */
function timesOf(middle: string, longest: string): readonly [Times, Times] {
  let best: readonly [Times, Times] = [timeStages(middle), timeStages(longest)];
  for (let tries = 1; tries < mostTries; tries++) {
    best = [better(best[0], timeStages(middle)), better(best[1], timeStages(longest))];
    if (stages.every((stage) => best[1][stage] < leastTime || best[1][stage] < mostGrowth * best[0][stage])) break;
  }
  return best;
}

describe('the time a stage takes against the length of the text', () => {
  for (const [name, textOf] of Object.entries(slopeTexts)) {
    it(name, () => {
      const [shortest, half, whole] = lengths.map(textOf);
      timeStages(shortest!);
      const [middle, longest] = timesOf(half!, whole!);
      for (const stage of stages) {
        if (longest[stage] < leastTime) continue;
        const ratio = longest[stage] / middle[stage];
        const slope = Math.log(ratio) / Math.log(growth);
        console.log(`      ${stage.padEnd(16)} ${longest[stage].toFixed(0).padStart(6)} ms  slope ${slope.toFixed(2)}`);
        assert.ok(ratio < mostGrowth, `${stage}: ${growth} times the text, ${ratio.toFixed(1)} times the time`);
      }
    });
  }
});
