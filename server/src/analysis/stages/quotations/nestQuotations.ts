import type { Quotation, QuotationPart } from '../../model.ts';

/** Puts quotations into the order of the text and tells which stand inside which. */
export function nestQuotations(quotations: readonly Quotation[]): Quotation[] {
  const ordered = [...quotations].sort((a, b) => compare(a.parts[0]!, b.parts[0]!));
  const parts = ordered.flatMap(({ parts }, quotation) => parts.map((part) => ({ part, quotation })));
  parts.sort((a, b) => compare(a.part, b.part));
  const inside = new Map<number, number>();
  const open: typeof parts = [];
  for (const here of parts) {
    while (open.length > 0 && open.at(-1)!.part.end <= here.part.start) open.pop();
    const around = open.at(-1);
    if (around && around.quotation !== here.quotation && !inside.has(here.quotation))
      inside.set(here.quotation, around.quotation);
    open.push(here);
  }
  return ordered.map((quotation, index) => ({ ...quotation, inside: inside.get(index) ?? null }));
}

function compare(a: QuotationPart, b: QuotationPart): number {
  return a.start - b.start || b.end - a.end;
}
