import { firstStartingFrom } from './findSpan.ts';
import type { Span } from './model.ts';

/** Finds the spans that touch a given one, in the order of their beginnings, without looking at all of them. */
export function indexSpans<T extends Span>(spans: readonly T[]): (place: Span) => readonly T[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  // Where the furthest end so far lies before a place, nothing further back touches it.
  let furthest = 0;
  const furthestEnds = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    const found: T[] = [];
    for (let at = firstStartingFrom(sorted, end) - 1; at >= 0 && furthestEnds[at]! > start; at--)
      if (sorted[at]!.end > start) found.push(sorted[at]!);
    return found.reverse();
  };
}
