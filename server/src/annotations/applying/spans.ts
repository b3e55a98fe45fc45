import type { Span } from '../../analysis/model.ts';

/** How much two lists of spans share, of the longer one: 1 the same, 0 nothing. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  const longer = Math.max(lengthOf(a), lengthOf(b));
  return longer === 0 ? 0 : shared(a, b) / longer;
}

/** Length of what stands in both. */
export function shared(a: readonly Span[], b: readonly Span[]): number {
  let length = 0;
  for (const one of a)
    for (const other of b) length += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return length;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
