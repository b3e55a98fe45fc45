import type { Reading, Span, Statement } from '../model.ts';
import { isEditorial } from './isEditorial.ts';
import { around, paragraphAt } from './places.ts';
import { hasSignal } from './pressWords.ts';
import type { Rule } from './Rule.ts';

/** A source without a name of which the paragraph tells neither why nor how it can know. Once a source. */
export const anonymousSource: Rule = {
  id: 'source/anonymous',
  level: 'information',
  settledBy: ['approval'],
  find: ({ reading, statements }) => {
    const told = new Set<string>();
    return statements.flatMap((statement) => {
      const place = around(statement.source);
      if (!statement.anonymous || !place || !isEditorial(reading, place)) return [];
      const words = reading.text.slice(place.start, place.end).toLowerCase();
      if (told.has(words)) return [];
      told.add(words);
      return isExplained(reading, statement, place) ? [] : [{ ...place, args: {}, related: [] }];
    });
  },
};

/** Said where the source is introduced: in its paragraph, outside its own words. */
function isExplained(reading: Reading, { content }: Statement, place: Span): boolean {
  const paragraph = reading.paragraphs[paragraphAt(reading, place.start)];
  if (!paragraph) return false;
  const outside = [paragraph.start, ...content.flatMap(({ start, end }) => [start, end]), paragraph.end];
  for (let at = 0; at + 1 < outside.length; at += 2) {
    const span = { start: outside[at]!, end: outside[at + 1]! };
    if (span.start < span.end && hasSignal(reading, span, 'reason', 'position')) return true;
  }
  return false;
}
