import type { Analysis, Quotation, Span, Statement, ZoneKind } from '../model.ts';
import { zoneAt } from './isEditorial.ts';
import type { Finding, Rule } from './Rule.ts';

/** Where a reader expects to be told who speaks; a headline may leave that to the body. */
const tellingZones: readonly ZoneKind[] = ['standfirst', 'body'];

/** A quotation of speech that the article gives to nobody. A source without a name (an anonymous one) is a source. */
export const missingSpeaker: Rule = {
  id: 'quote/no-speaker',
  level: 'warning',
  find: (analysis) => analysis.quotations.flatMap((quotation) => speakerless(quotation, analysis)),
};

function speakerless(quotation: Quotation, { reading, statements }: Analysis): readonly Finding[] {
  const first = quotation.parts[0];
  if (quotation.kind !== 'speech' || quotation.inside !== null || !first) return [];
  const zone = zoneAt(reading, first.start);
  if (zone === null || !tellingZones.includes(zone)) return [];
  const told = statements.some((statement) => hasSource(statement) && overlaps(statement.content, quotation.parts));
  return told ? [] : [{ start: first.start, end: first.end, args: {}, related: quotation.parts.slice(1) }];
}

function hasSource({ speaker, source, anonymous, ownVoice }: Statement): boolean {
  return speaker !== null || source.length > 0 || anonymous || ownVoice;
}

function overlaps(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => one.start < other.end && other.start < one.end));
}
