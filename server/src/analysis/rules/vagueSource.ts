import { indexSpans } from '../indexSpans.ts';
import { wordSet } from '../linguistics/wordSet.ts';
import type { Analysis, Span } from '../model.ts';
import { isEditorial } from './isEditorial.ts';
import { around, paragraphAt } from './places.ts';
import { pressOf, pressSignals } from './pressWords.ts';
import type { Rule } from './Rule.ts';

/** 'Experts say', 'det siges': a source that nobody can ask. Where the paragraph goes on with one of them by name, the reader can. */
export const vagueSource: Rule = {
  id: 'source/vague',
  level: 'hint',
  settledBy: ['setSource'],
  find: (analysis) => {
    const places = [...crowds(analysis), ...phrases(analysis)].sort((a, b) => a.start - b.start);
    return places.map(({ start, end }) => ({
      start,
      end,
      args: { x: analysis.reading.text.slice(start, end).replace(/\s+/g, ' ') },
      related: [],
    }));
  },
};

function crowds(analysis: Analysis): readonly Span[] {
  const { reading, statements } = analysis;
  const named = paragraphsWithNames(analysis);
  const goesOnByName = ({ start }: Span): boolean => {
    const here = paragraphAt(reading, start);
    return named.has(here) || named.has(here + 1);
  };
  return statements.flatMap((statement) => {
    const place = around(statement.source);
    const press = pressOf(reading, reading.sentences[statement.sentence]?.language ?? '');
    if (!place || !press || !isEditorial(reading, place)) return [];
    const words =
      reading.text
        .slice(place.start, place.end)
        .toLowerCase()
        .match(/[\p{L}'’-]+/gu) ?? [];
    const crowd = wordSet(press.crowds);
    const filler = wordSet(press.crowdWords);
    const isVague = words.some((word) => crowd.has(word)) && words.every((word) => crowd.has(word) || filler.has(word));
    return isVague && !goesOnByName(place) ? [place] : [];
  });
}

/** In the paper's own words: what a quoted speaker is vague about is his affair. */
function phrases({ reading, quotations }: Analysis): readonly Span[] {
  const quoted = indexSpans(quotations.flatMap(({ parts }) => parts));
  return reading.paragraphs
    .filter(({ kind }) => kind === 'body' || kind === 'standfirst')
    .flatMap((paragraph) => pressSignals(reading, paragraph))
    .filter((hit) => hit.signal === 'vague' && quoted(hit).length === 0);
}

/** The paragraphs in which somebody with a name speaks. */
function paragraphsWithNames({ reading, statements, entities }: Analysis): ReadonlySet<number> {
  const named = new Set(
    entities.filter(({ kind }) => kind === 'person' || kind === 'organisation').map(({ id }) => id),
  );
  return new Set(
    statements
      .filter(({ speaker }) => speaker !== null && named.has(speaker))
      .map(({ content }) => paragraphAt(reading, content[0]!.start)),
  );
}
