import { ByteWriter } from './ByteWriter.ts';
import type { IntMap } from './IntMap.ts';

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
    .map(([feature, row]) => ({ feature, levels: levels(row) }))
    .filter((entry) => entry.levels.length > 0)
    .sort((a, b) => (a.feature >>> 0) - (b.feature >>> 0));
  return new ByteWriter()
    .varint(classCount)
    .varint(kept.length)
    .ascending(kept.map((entry) => entry.feature))
    .bytes(Uint8Array.from(kept, (entry) => entry.levels.length))
    .bytes(Uint8Array.from(kept.flatMap((entry) => entry.levels.map(([c]) => c))))
    .bytes(Int8Array.from(kept.flatMap((entry) => entry.levels.map(([, level]) => level))))
    .finish();
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
