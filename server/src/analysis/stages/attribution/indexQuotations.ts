import type { Quotation, Span } from '../../model.ts';

interface Entry extends Span {
  readonly quotation: Quotation;
  /** The furthest end of this and all entries before it: where it lies before a span, nothing further back touches that. */
  readonly furthestEnd: number;
}

/** Finds the quotations that touch a span, in the order of the text, without looking at all of them. */
export function indexQuotations(quotations: readonly Quotation[]): (span: Span) => readonly Quotation[] {
  const parts = quotations.flatMap((quotation) => quotation.parts.map(({ start, end }) => ({ start, end, quotation })));
  parts.sort((a, b) => a.start - b.start || b.end - a.end);
  let furthestEnd = 0;
  const entries: readonly Entry[] = parts.map((part) => {
    furthestEnd = Math.max(furthestEnd, part.end);
    return { ...part, furthestEnd };
  });
  return (span) => {
    const found: Quotation[] = [];
    for (let at = firstFrom(entries, span.end) - 1; at >= 0 && entries[at]!.furthestEnd > span.start; at--)
      if (entries[at]!.end > span.start) found.push(entries[at]!.quotation);
    return [...new Set(found.reverse())];
  };
}

/** The index of the first entry that begins at an offset or behind it. */
function firstFrom(entries: readonly Entry[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
