import type { QuotationPart, Reading, Quotation } from '../../model.ts';

/** Outermost quotations that follow each other across bare white space: the words of one speaker. */
export interface QuotationGroup {
  readonly parts: readonly QuotationPart[];
  readonly quotations: readonly Quotation[];
  readonly start: number;
  readonly end: number;
}

const spokenZones = new Set(['headline', 'standfirst', 'subhead', 'body']);

/** Whether statements are looked for in a paragraph. */
export function holdsStatements(reading: Reading, paragraph: number): boolean {
  const { kind, language } = reading.paragraphs[paragraph]!;
  return spokenZones.has(kind) && language !== 'und';
}

/** Groups the quotations that may be speech. A question and its answer, each in a paragraph of its own, stay apart. */
export function groupQuotations(reading: Reading, quotations: readonly Quotation[]): QuotationGroup[] {
  const groups: { parts: QuotationPart[]; quotations: Quotation[]; start: number; end: number }[] = [];
  for (const quotation of quotations) {
    if (quotation.inside !== null || (quotation.kind !== 'speech' && quotation.kind !== 'unsure')) continue;
    const first = quotation.parts[0];
    const last = quotation.parts.at(-1);
    if (!first || !last || !holdsStatements(reading, first.paragraph)) continue;
    const group = groups.at(-1);
    if (group && joins(reading, group, quotation)) {
      group.parts.push(...quotation.parts);
      group.quotations.push(quotation);
      group.end = last.end;
    } else groups.push({ parts: [...quotation.parts], quotations: [quotation], start: first.start, end: last.end });
  }
  return groups;
}

function joins(reading: Reading, group: { quotations: Quotation[]; end: number }, next: Quotation): boolean {
  const start = next.parts[0]!.start;
  const asks = reading.text.slice(group.end - 2, group.end).includes('?');
  const sameForm = group.quotations[0]!.form === next.form && next.form === 'marks' && next.kind === 'speech';
  return sameForm && !asks && start >= group.end && /^\s*$/.test(reading.text.slice(group.end, start));
}
