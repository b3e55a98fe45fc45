import { indexSpans } from '../indexSpans.ts';
import type { Analysis, QuotationPart, Statement, ZoneKind } from '../model.ts';
import { zoneAt } from './isEditorial.ts';
import { sentenceAt } from './places.ts';
import type { Rule } from './Rule.ts';

/** Where a reader expects to be told who speaks; a headline may leave that to the body. */
const tellingZones: readonly ZoneKind[] = ['standfirst', 'body'];

/** A quotation of speech that the article gives to nobody. A source without a name (an anonymous one) is a source. */
export const missingSpeaker: Rule = {
  id: 'quote/no-speaker',
  level: 'warning',
  find: (analysis) => {
    const { reading, quotations, statements } = analysis;
    const attributedAt = indexSpans(statements.filter(hasSource).flatMap(({ content }) => content));
    return quotations.flatMap(({ kind, form, inside, parts }) => {
      const [first, ...others] = parts;
      if (kind !== 'speech' || form === 'dash' || inside !== null || !first) return [];
      const zone = zoneAt(reading, first.start);
      if (zone === null || !tellingZones.includes(zone)) return [];
      if (parts.some((part) => attributedAt(part).length > 0) || !standsAlone(first, parts.at(-1)!, analysis))
        return [];
      return [{ start: first.start, end: first.end, args: {}, related: others }];
    });
  },
};

function hasSource({ speaker, source, anonymous, ownVoice }: Statement): boolean {
  return speaker !== null || source.length > 0 || anonymous || ownVoice;
}

/** A quotation that is a sentence of its own, in which nothing announces it: words worked into a sentence of the paper's may be anybody's. */
function standsAlone(first: QuotationPart, last: QuotationPart, { reading, cues }: Analysis): boolean {
  const { text, sentences } = reading;
  const from = sentenceAt(reading, first.start);
  const to = sentenceAt(reading, last.end - 1);
  const before = text.slice(sentences[from]?.start ?? first.start, first.start);
  const isIntroduced = /:\s*$/.test(text.slice(Math.max(0, first.start - 4), first.start));
  const inside = text.slice(first.start, last.end);
  const isAnnounced = cues.some(
    ({ sentence, tokens }) =>
      sentence >= from &&
      sentence <= to &&
      tokens.some((token) => {
        const { start } = sentences[sentence]!.tokens[token]!;
        return start < first.start || start >= last.end;
      }),
  );
  return (
    !isAnnounced &&
    !isIntroduced &&
    /^[^\p{L}\p{N}]*$/u.test(before) &&
    /^\P{L}*\p{Lu}/u.test(inside) &&
    /[.!?…][^\p{L}\p{N}]*$/u.test(inside)
  );
}
