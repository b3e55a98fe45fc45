import type { Analysis, Reading, Span } from '../model.ts';
import { BodyWords, isHeadline } from './BodyWords.ts';
import { touches } from './places.ts';
import type { Rule } from './Rule.ts';

/** Words that the headline quotes and the article does not bring. Titles, names and so-called words are no quotations. */
export const headlineQuotation: Rule = {
  id: 'quote/headline-uncovered',
  level: 'warning',
  settledBy: ['goToNearest'],
  find: (analysis) => {
    const quoted = inHeadline(analysis);
    if (quoted.length === 0) return [];
    const body = new BodyWords(analysis);
    return quoted
      .filter((place) => !body.covers(place))
      .map(({ start, end }) => ({ start, end, args: {}, related: body.nearest({ start, end }) }));
  },
};

/** Between marks, or behind a colon as somebody's own words. */
function inHeadline({ reading, quotations, statements }: Analysis): readonly Span[] {
  const marked = quotations
    .filter(({ inside }) => inside === null)
    .flatMap(({ kind, parts }) =>
      parts.filter((part) => kind === 'speech' || (kind === 'unsure' && isPlain(reading, part))),
    )
    .filter((part) => isHeadline(reading, part));
  const spoken = statements
    .filter(({ form, cue }) => form === 'direct' && cue.length === 0)
    .flatMap(({ content }) => content)
    .filter((span) => isHeadline(reading, span) && !marked.some((part) => touches(part, span)));
  return [...marked, ...spoken].sort((a, b) => a.start - b.start);
}

/** A word or two with a capital may be a name. */
function isPlain({ text }: Reading, { start, end }: Span): boolean {
  return /^[^\p{L}]*\p{Ll}/u.test(text.slice(start, end));
}
