import { loadModel } from '../../server/src/analysis/linguistics/loadModel.ts';

const processorTime = (): number => process.cpuUsage().user / 1000;

/** Tokens a second on one core. */
export interface ModelSpeed {
  readonly tagging: number;
  readonly naming: number;
  readonly parsing: number;
}

/** The best of several rounds, in the processor's time: what else runs on the machine only ever slows down. */
export function measureModelSpeed(bytes: Uint8Array, sentences: readonly (readonly string[])[]): ModelSpeed {
  const model = loadModel(bytes);
  const tokens = sentences.reduce((sum, words) => sum + words.length, 0);
  const best = (round: () => void): number => {
    const times = Array.from({ length: 5 }, () => {
      const start = processorTime();
      round();
      return processorTime() - start;
    });
    return Math.round((tokens / Math.min(...times)) * 1000);
  };
  const tags = sentences.map((words) => model.tag(words));
  return {
    tagging: best(() => {
      for (const words of sentences) model.tag(words);
    }),
    naming: best(() => {
      sentences.forEach((words, i) => model.namesIn(words, tags[i]!));
    }),
    parsing: best(() => {
      sentences.forEach((words, i) => model.parse(words, tags[i]!));
    }),
  };
}
