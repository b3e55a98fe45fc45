import { MAX_FEATURES, NO_TAG } from '../src/analysis/linguistics/tagFeatures.ts';
import { IntMap } from './IntMap.ts';
import { Random } from './Random.ts';
import { writeSparse } from './writeSparse.ts';

/** Writes features of token `i` of sentence `s` to `out` and returns the new count. */
export interface SequenceFeatures {
  fixed(s: number, i: number, out: Int32Array): number;
  /** Those that need the labels given so far (of token `k` at `k + 2`); appended from `count` on. */
  afterLabels(s: number, i: number, labels: Int32Array, out: Int32Array, count: number): number;
}

export interface SequenceTask {
  readonly classCount: number;
  /** Gold class of each token of each sentence. */
  readonly gold: readonly Int32Array[];
  /** The class a token gets without being scored, or -1. */
  readonly certain: readonly Int32Array[];
  readonly features: SequenceFeatures;
}

export interface SequenceOptions {
  readonly epochs: number;
  /** Features seen more rarely are dropped. */
  readonly minCount: number;
  /** Share of the largest weight below which a weight is dropped. */
  readonly prune: number;
  readonly seed: number;
  /** How often training starts anew in another order; the model is the mean of all. */
  readonly runs: number;
}

/** Share of the weights that are clipped. */
const CLIP = 0.0005;

/** Trains a greedy right-to-left labeller, an averaged perceptron; returns the bytes of a SparseModel. */
export function trainSequence(task: SequenceTask, options: SequenceOptions): Uint8Array {
  const rowOf = countRows(task, options.minCount);
  const { rows, starts } = rowsOfFixedFeatures(task, rowOf);
  const weights = new Float32Array(rowOf.size * task.classCount);
  for (let run = 0; run < options.runs; run++) {
    addRun(task, options.epochs, new Random(options.seed + run), rowOf, { rows, starts }, weights);
  }
  return writeSparse(rowOf, weights, task.classCount, { prune: options.prune, clip: CLIP });
}

/** Adds the averaged weights of one run to `total`. */
function addRun(
  task: SequenceTask,
  epochs: number,
  random: Random,
  rowOf: IntMap,
  { rows, starts }: FixedRows,
  total: Float32Array,
): void {
  const { classCount, features } = task;
  const weights = new Float32Array(total.length);
  /** Σ step × change: the average is weight − changes / steps (Daumé). */
  const changes = new Float64Array(total.length);
  const scores = new Float32Array(classCount);
  const hashes = new Int32Array(MAX_FEATURES);
  const active = new Int32Array(MAX_FEATURES);
  const order = task.gold.map((_, s) => s);
  let step = 1;

  const learn = (count: number, c: number, amount: number): void => {
    for (let k = 0; k < count; k++) {
      const place = active[k]! * classCount + c;
      weights[place] = weights[place]! + amount;
      changes[place] = changes[place]! + amount * step;
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const s of order) {
      const gold = task.gold[s]!;
      const labels = new Int32Array(gold.length + 4).fill(NO_TAG);
      for (let i = gold.length - 1; i >= 0; i--) {
        let best = task.certain[s]![i]!;
        if (best < 0) {
          const token = starts[s]! + i;
          let count = 0;
          for (let k = rows.starts[token]!; k < rows.starts[token + 1]!; k++) active[count++] = rows.values[k]!;
          const found = features.afterLabels(s, i, labels, hashes, 0);
          for (let k = 0; k < found; k++) {
            const row = rowOf.get(hashes[k]!);
            if (row >= 0) active[count++] = row;
          }
          best = bestClass(weights, active, count, scores);
          if (best !== gold[i]) {
            learn(count, gold[i]!, 1);
            learn(count, best, -1);
          }
          step++;
        }
        labels[i + 2] = best;
      }
    }
  }
  for (let place = 0; place < total.length; place++) {
    total[place] = total[place]! + weights[place]! - changes[place]! / step;
  }
}

function countRows(task: SequenceTask, minCount: number): IntMap {
  const counts = new IntMap();
  const hashes = new Int32Array(MAX_FEATURES);
  task.gold.forEach((gold, s) => {
    const labels = new Int32Array(gold.length + 4).fill(NO_TAG);
    for (let i = gold.length - 1; i >= 0; i--) {
      const some = task.features.fixed(s, i, hashes);
      const all = task.features.afterLabels(s, i, labels, hashes, some);
      labels[i + 2] = gold[i]!;
      for (let k = 0; k < all; k++) counts.count(hashes[k]!);
    }
  });
  const rowOf = new IntMap();
  for (const [feature, count] of counts.entries()) if (count >= minCount) rowOf.set(feature, rowOf.size);
  return rowOf;
}

/** Rows of the features that need no labels: those of a token from `rows.starts[token]` on; tokens counted over all sentences. */
interface FixedRows {
  readonly starts: Int32Array;
  readonly rows: { readonly starts: Int32Array; readonly values: Int32Array };
}

function rowsOfFixedFeatures(task: SequenceTask, rowOf: IntMap): FixedRows {
  const hashes = new Int32Array(MAX_FEATURES);
  const starts = new Int32Array(task.gold.length + 1);
  task.gold.forEach((gold, s) => {
    starts[s + 1] = starts[s]! + gold.length;
  });
  const tokens = starts[task.gold.length]!;
  const rowStarts = new Int32Array(tokens + 1);
  const values: number[] = [];
  task.gold.forEach((gold, s) => {
    for (let i = 0; i < gold.length; i++) {
      const count = task.features.fixed(s, i, hashes);
      for (let k = 0; k < count; k++) {
        const row = rowOf.get(hashes[k]!);
        if (row >= 0) values.push(row);
      }
      rowStarts[starts[s]! + i + 1] = values.length;
    }
  });
  return { starts, rows: { starts: rowStarts, values: Int32Array.from(values) } };
}

function bestClass(weights: Float32Array, active: Int32Array, count: number, scores: Float32Array): number {
  const classCount = scores.length;
  scores.fill(0);
  for (let k = 0; k < count; k++) {
    const start = active[k]! * classCount;
    for (let c = 0; c < classCount; c++) scores[c] = scores[c]! + weights[start + c]!;
  }
  let best = 0;
  for (let c = 1; c < classCount; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}
