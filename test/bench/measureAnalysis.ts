import { Bench } from 'tinybench';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { packs } from '../support/packs.ts';
import { textOfWords } from './benchTexts.ts';
import type { Figure } from './Figure.ts';

/** The first analysis of texts of several lengths, with the program warm. */
export async function measureAnalysis(lengths: readonly number[]): Promise<readonly Figure[]> {
  const bench = new Bench({ time: 500, iterations: 3, warmupTime: 200, warmupIterations: 1 });
  for (const words of lengths) {
    const text = textOfWords(words);
    bench.add(`first analysis, ${words} words, median`, () => {
      analyseAtOnce(text, packs);
    });
  }
  const tasks = await bench.run();
  return tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name}: no result`);
    const goal = name.includes(' 5000 ') ? { goal: 120 } : {};
    return { name, value: result.latency.p50, unit: 'ms', ...goal };
  });
}
