import { indexSpans } from '../indexSpans.ts';
import type { Cue, QuotationPart, Reading, Span, Statement, ZoneKind } from '../model.ts';
import { zoneAt } from './isEditorial.ts';
import { sentenceAt } from './places.ts';
import type { Rule } from './Rule.ts';

/** Where a reader expects to be told who speaks; a headline may leave that to the body. */
const tellingZones: readonly ZoneKind[] = ['standfirst', 'body'];

/** A quotation of speech that the article gives to nobody. A source without a name (an anonymous one) is a source. */
export const missingSpeaker: Rule = {
  id: 'quote/no-speaker',
  level: 'warning',
  settledBy: ['setSpeaker', 'scareQuotes', 'title'],
  find: (analysis) => {
    const { reading, quotations, statements, cues } = analysis;
    const cueAt = indexSpans(cues.flatMap((cue) => wordsOf(cue, reading)));
    const attributedAt = indexSpans(statements.filter(hasSource).flatMap(({ content }) => content));
    return quotations.flatMap(({ kind, form, inside, parts }) => {
      const [first, ...others] = parts;
      if (kind !== 'speech' || form === 'dash' || inside !== null || !first) return [];
      const zone = zoneAt(reading, first.start);
      if (zone === null || !tellingZones.includes(zone)) return [];
      if (parts.some((part) => attributedAt(part).length > 0) || !standsAlone(first, parts.at(-1)!, reading, cueAt))
        return [];
      return [{ start: first.start, end: first.end, args: {}, related: others }];
    });
  },
};

function hasSource({ speaker, source, anonymous, ownVoice }: Statement): boolean {
  return speaker !== null || source.length > 0 || anonymous || ownVoice;
}

function wordsOf({ sentence, tokens }: Cue, { sentences }: Reading): readonly Span[] {
  return tokens.map((token) => sentences[sentence]!.tokens[token]!);
}

/** A quotation that is a sentence of its own, in which nothing announces it: words worked into a sentence of the paper's may be anybody's. */
function standsAlone(
  first: QuotationPart,
  last: QuotationPart,
  { text, sentences }: Reading,
  cueAt: (place: Span) => readonly Span[],
): boolean {
  const from = sentences[sentenceAt({ sentences }, first.start)] ?? first;
  const to = sentences[sentenceAt({ sentences }, last.end - 1)] ?? last;
  const before = text.slice(from.start, first.start);
  const inside = text.slice(first.start, last.end);
  // An answer has its speaker from the question.
  const isIntroduced = /[:?]\s*$/.test(text.slice(Math.max(0, first.start - 4), first.start));
  const isAnnounced = [
    { start: from.start, end: first.start },
    { start: last.end, end: to.end },
  ].some((place) => place.start < place.end && cueAt(place).length > 0);
  return (
    !isAnnounced &&
    !isIntroduced &&
    /^[^\p{L}\p{N}]*$/u.test(before) &&
    /^\P{L}*\p{Lu}/u.test(inside) &&
    /[.!?…][^\p{L}\p{N}]*$/u.test(inside)
  );
}
