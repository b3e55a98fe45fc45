import { indexSpans } from '../indexSpans.ts';
import { wordSet } from '../linguistics/wordSet.ts';
import type { Analysis, Span, Statement } from '../model.ts';
import { isEditorial } from './isEditorial.ts';
import { around, paragraphAt } from './places.ts';
import { pressOf, pressSignals } from './pressWords.ts';
import type { Rule } from './Rule.ts';

/** 'Experts say', 'det siges': a source that nobody can ask. Where the paragraph goes on with one of them by name, the reader can. */
export const vagueSource: Rule = {
  id: 'source/vague',
  level: 'hint',
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
  return statements.flatMap((statement) => {
    const place = around(statement.source);
    const press = pressOf(reading.sentences[statement.sentence]?.language ?? '');
    if (!place || !press || !isEditorial(reading, place)) return [];
    const words =
      reading.text
        .slice(place.start, place.end)
        .toLowerCase()
        .match(/[\p{L}'’-]+/gu) ?? [];
    const crowd = wordSet(press.crowds);
    const filler = wordSet(press.crowdWords);
    const isVague = words.some((word) => crowd.has(word)) && words.every((word) => crowd.has(word) || filler.has(word));
    return isVague && !goesOnByName(analysis, place) ? [place] : [];
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

function goesOnByName({ reading, statements, entities }: Analysis, { start }: Span): boolean {
  const here = paragraphAt(reading, start);
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  return statements.some((other: Statement) => {
    const kind = kindOf.get(other.speaker ?? '');
    const distance = paragraphAt(reading, other.content[0]!.start) - here;
    return (kind === 'person' || kind === 'organisation') && (distance === 0 || distance === 1);
  });
}
