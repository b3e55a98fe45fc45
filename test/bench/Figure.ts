/** One measured number. `goal` is the most it should be, `least` the least. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'kB' | 'a second' | 'times' | '%' | 'anchors';
  readonly goal?: number;
  readonly least?: number;
}

/** The value below which a share of the samples lies (0.5 is the median). */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
