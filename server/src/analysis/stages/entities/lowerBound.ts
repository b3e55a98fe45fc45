import type { Span } from '../../model.ts';

/** Index of the first of ascending spans that starts at or behind an offset. */
export function lowerBound(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
