import { indexSpans } from '../indexSpans.ts';
import type { Statement, ZoneKind } from '../model.ts';
import { zoneAt } from './isEditorial.ts';
import type { Rule } from './Rule.ts';

/** Where a reader expects to be told who speaks; a headline may leave that to the body. */
const tellingZones: readonly ZoneKind[] = ['standfirst', 'body'];

/** A quotation of speech that the article gives to nobody. A source without a name (an anonymous one) is a source. */
export const missingSpeaker: Rule = {
  id: 'quote/no-speaker',
  level: 'warning',
  find: ({ reading, quotations, statements }) => {
    const attributedAt = indexSpans(statements.filter(hasSource).flatMap(({ content }) => content));
    return quotations.flatMap(({ kind, inside, parts }) => {
      const [first, ...others] = parts;
      if (kind !== 'speech' || inside !== null || !first) return [];
      const zone = zoneAt(reading, first.start);
      if (zone === null || !tellingZones.includes(zone)) return [];
      if (parts.some((part) => attributedAt(part).length > 0)) return [];
      return [{ start: first.start, end: first.end, args: {}, related: others }];
    });
  },
};

function hasSource({ speaker, source, anonymous, ownVoice }: Statement): boolean {
  return speaker !== null || source.length > 0 || anonymous || ownVoice;
}
