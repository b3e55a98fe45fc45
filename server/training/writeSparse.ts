import { FULL, widthOf } from '../src/analysis/linguistics/SparseModel.ts';
import { ByteWriter } from './ByteWriter.ts';
import type { IntMap } from './IntMap.ts';
import { writeIndex } from './writeIndex.ts';

export interface SparseOptions {
  /** Share of the largest weight below which a weight is dropped. */
  readonly prune: number;
  /** Share of the weights that are clipped, so that the others keep their precision. */
  readonly clip: number;
}

/** Bytes of a SparseModel. `weights` hold a row of classes for each feature of `rowOf`. */
export function writeSparse(
  rowOf: IntMap,
  weights: Float32Array,
  classCount: number,
  { prune, clip }: SparseOptions,
): Uint8Array {
  const scale = largeWeight(weights, clip) / 127;
  const threshold = Math.max(prune * 127, 0.5);
  const levels = (row: number): [c: number, level: number][] => {
    const found: [number, number][] = [];
    for (let c = 0; c < classCount; c++) {
      const level = weights[row * classCount + c]! / scale;
      if (Math.abs(level) >= threshold) found.push([c, Math.max(-127, Math.min(127, Math.round(level)))]);
    }
    return found;
  };
  const kept = [...rowOf.entries()]
    .map(([feature, row]): Row => ({ feature, levels: levels(row) }))
    .filter((entry) => entry.levels.length > 0)
    .sort((a, b) => (a.feature >>> 0) - (b.feature >>> 0));
  return writeRows(kept, classCount);
}

/** A feature with the classes that it speaks for or against, and how much. */
interface Row {
  readonly feature: number;
  readonly levels: readonly (readonly [c: number, level: number])[];
}

/** A row of more classes than this is as soon added in full. */
const MOST_CELLS = 12;

/** Bytes of a SparseModel. The rows are sorted by their features. */
function writeRows(rows: readonly Row[], classCount: number): Uint8Array {
  const sparse = rows.filter(({ levels }) => levels.length <= MOST_CELLS).flatMap(({ levels }) => levels);
  const full = rows.filter(({ levels }) => levels.length > MOST_CELLS);
  const writer = new ByteWriter()
    .varint(classCount)
    .bytes(writeIndex(rows.map(({ feature }) => feature)))
    .bytes(Uint8Array.from(rows, ({ levels }) => (levels.length > MOST_CELLS ? FULL : levels.length)))
    .part(Uint8Array.from(sparse, ([c]) => c))
    .part(Uint8Array.from(sparse, ([, level]) => level))
    .varint(full.length);
  for (const { levels } of full) {
    const row = new Int8Array(widthOf(classCount));
    for (const [c, level] of levels) row[c] = level;
    writer.bytes(row);
  }
  return writer.finish();
}

/** The size that all but a share of the weights stay under, told from every seventeenth. */
function largeWeight(weights: Float32Array, share: number): number {
  const sizes = weights.filter((weight, place) => weight !== 0 && place % 17 === 0).map(Math.abs);
  sizes.sort();
  return (
    sizes[Math.floor(sizes.length * (1 - share))] ??
    (weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1)
  );
}
