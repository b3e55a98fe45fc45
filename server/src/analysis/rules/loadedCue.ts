import type { Analysis, Span } from '../model.ts';
import { cueReplacements, replacesCue } from './cueReplacements.ts';
import type { ReplaceableCue } from './cueReplacements.ts';
import type { Rule } from './Rule.ts';

/** 'claims': a word that tells the reader to doubt. In reports from a court it is the word for what the parties do. */
export const loadedCue: Rule = {
  id: 'cue/loaded',
  level: 'hint',
  find: (analysis) =>
    analysis.reading.genre === 'court'
      ? []
      : cueReplacements(analysis, 'neutral')
          .filter((cue) => saysSomething(cue, analysis))
          .map(({ start, end, cue }) => ({ start, end, args: { cue }, related: [] })),
  fixes: replacesCue('neutral'),
};

/** Fewer words are a thing that is claimed, not a view: three lives, the throne. */
const fewestWords = 4;

function saysSomething(
  { end: behind, statement: { form, content } }: ReplaceableCue,
  { reading: { text } }: Analysis,
): boolean {
  const isClause = /\p{L}/u.test(text.slice(behind, content.find(({ start }) => start >= behind)?.start ?? behind));
  const words = ({ start, end }: Span): number => text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return form !== 'indirect' || isClause || content.reduce((sum, span) => sum + words(span), 0) >= fewestWords;
}
