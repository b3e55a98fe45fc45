import { indexSpans } from '../../indexSpans.ts';
import type { Quotation, Span } from '../../model.ts';

/** Finds the quotations that touch a span, in the order of the text. */
export function indexQuotations(quotations: readonly Quotation[]): (span: Span) => readonly Quotation[] {
  const partsAt = indexSpans(
    quotations.flatMap((quotation) => quotation.parts.map(({ start, end }) => ({ start, end, quotation }))),
  );
  return (span) => [...new Set(partsAt(span).map(({ quotation }) => quotation))];
}
