import { MAX_FEATURES } from '../src/analysis/linguistics/tagFeatures.ts';
import { IntMap } from './IntMap.ts';
import { Random } from './Random.ts';
import { writeSparse } from './writeSparse.ts';

export interface ChainTask {
  readonly classCount: number;
  /** Gold class of each token of each sentence. */
  readonly gold: readonly Int32Array[];
  /** Writes features of token `i` of sentence `s` to `out` and returns how many. */
  features(s: number, i: number, out: Int32Array): number;
  /** The feature of a token whose next token is of class `c`: its weights say which class goes before `c`. */
  nextClass(c: number): number;
}

export interface ChainOptions {
  readonly epochs: number;
  /** Features seen more rarely are dropped. */
  readonly minCount: number;
  /** Size of the first step of each weight; later ones are smaller the more it has moved (AdaGrad). */
  readonly rate: number;
  /** Share of the largest weight below which a weight is dropped. */
  readonly prune: number;
  readonly seed: number;
}

/** Share of the weights that are clipped. */
const CLIP = 0.00001;

/** Trains a conditional random field over chains of classes (Lafferty, McCallum and Pereira 2001); returns the bytes of a SparseModel. */
export function trainChain(task: ChainTask, options: ChainOptions): Uint8Array {
  const { classCount } = task;
  const rowOf = countRows(task, options.minCount);
  const sentences = task.gold.map((gold, s) => Array.from(gold, (_, i) => rowsOf(task, s, i, rowOf)));
  const nextRows = Array.from({ length: classCount }, (_, c) => {
    const feature = task.nextClass(c);
    rowOf.set(feature, rowOf.size);
    return rowOf.get(feature);
  });
  const weights = new Float32Array(rowOf.size * classCount);
  const squares = new Float32Array(weights.length);
  const random = new Random(options.seed);
  const order = sentences.map((_, s) => s);
  const learn = (row: number, c: number, slope: number): void => {
    const place = row * classCount + c;
    squares[place] = squares[place]! + slope * slope;
    weights[place] = weights[place]! - (options.rate * slope) / Math.sqrt(squares[place] + 1e-8);
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    for (const s of order) {
      learnSentence(sentences[s]!, task.gold[s]!, { classCount, nextRows, weights }, learn);
    }
  }
  return writeSparse(rowOf, weights, classCount, { prune: options.prune, clip: CLIP });
}

interface Chain {
  readonly classCount: number;
  readonly nextRows: readonly number[];
  readonly weights: Float32Array;
}

/** Slopes of the negative log-likelihood by the forward-backward algorithm; smaller ones than this change nothing. */
const NO_SLOPE = 1e-4;

function learnSentence(
  rows: readonly Int32Array[],
  gold: Int32Array,
  { classCount: n, nextRows, weights }: Chain,
  learn: (row: number, c: number, slope: number) => void,
): void {
  const length = rows.length;
  const scores = new Float64Array(length * n);
  rows.forEach((own, i) => {
    for (const row of own) for (let c = 0; c < n; c++) scores[i * n + c] = scores[i * n + c]! + weights[row * n + c]!;
  });
  const pair = Float64Array.from({ length: n * n }, (_, k) => weights[nextRows[k % n]! * n + Math.floor(k / n)]!);
  const forward = new Float64Array(length * n);
  const backward = new Float64Array(length * n);
  const terms = new Float64Array(n);
  for (let i = 0; i < length; i++) {
    for (let c = 0; c < n; c++) {
      if (i > 0) for (let p = 0; p < n; p++) terms[p] = forward[(i - 1) * n + p]! + pair[p * n + c]!;
      forward[i * n + c] = scores[i * n + c]! + (i > 0 ? logSum(terms) : 0);
    }
  }
  for (let i = length - 2; i >= 0; i--) {
    for (let c = 0; c < n; c++) {
      const next = (i + 1) * n;
      for (let q = 0; q < n; q++) terms[q] = pair[c * n + q]! + scores[next + q]! + backward[next + q]!;
      backward[i * n + c] = logSum(terms);
    }
  }
  const total = logSum(forward.subarray((length - 1) * n));
  const pairSlopes = new Float64Array(n * n);
  for (let i = 1; i < length; i++) {
    for (let p = 0; p < n; p++) {
      for (let c = 0; c < n; c++) {
        const log = forward[(i - 1) * n + p]! + pair[p * n + c]! + scores[i * n + c]! + backward[i * n + c]! - total;
        const right = p === gold[i - 1] && c === gold[i] ? 1 : 0;
        pairSlopes[p * n + c] = pairSlopes[p * n + c]! + Math.exp(log) - right;
      }
    }
  }
  pairSlopes.forEach((slope, k) => {
    if (slope !== 0) learn(nextRows[k % n]!, Math.floor(k / n), slope);
  });
  rows.forEach((own, i) => {
    for (let c = 0; c < n; c++) {
      const slope = Math.exp(forward[i * n + c]! + backward[i * n + c]! - total) - (gold[i] === c ? 1 : 0);
      if (Math.abs(slope) >= NO_SLOPE) for (const row of own) learn(row, c, slope);
    }
  });
}

function logSum(values: Float64Array): number {
  const most = values.reduce((a, b) => Math.max(a, b));
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

function countRows(task: ChainTask, minCount: number): IntMap {
  const counts = new IntMap();
  const found = new Int32Array(MAX_FEATURES);
  task.gold.forEach((gold, s) => {
    for (let i = 0; i < gold.length; i++) {
      const count = task.features(s, i, found);
      for (let k = 0; k < count; k++) counts.count(found[k]!);
    }
  });
  const rowOf = new IntMap();
  for (const [feature, count] of counts.entries()) if (count >= minCount) rowOf.set(feature, rowOf.size);
  return rowOf;
}

function rowsOf(task: ChainTask, s: number, i: number, rowOf: IntMap): Int32Array {
  const found = new Int32Array(MAX_FEATURES);
  return found
    .subarray(0, task.features(s, i, found))
    .map((feature) => rowOf.get(feature))
    .filter((row) => row >= 0);
}
