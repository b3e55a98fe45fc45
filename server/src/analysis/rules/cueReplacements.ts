import { indexSpans } from '../indexSpans.ts';
import type { PressData } from '../languages/pressData.ts';
import type { Analysis, Span, Statement } from '../model.ts';
import { isEditorial } from './isEditorial.ts';
import { pressOf, replacementIn } from './pressWords.ts';
import type { Rule } from './Rule.ts';

/** A word that announces a statement, and another that could stand there. */
export interface ReplaceableCue extends Span {
  readonly statement: Statement;
  readonly cue: string;
  readonly instead: string;
}

type CueList = keyof Pick<PressData, 'written' | 'neutral'>;

/** Puts the other word of a list in the place of the cue that was found. */
export const replacesCue =
  (list: CueList): NonNullable<Rule['fixes']> =>
  ({ start, end }, analysis) =>
    cueReplacements(analysis, list)
      .filter((cue) => cue.start === start)
      .map(({ instead }) => ({
        id: 'other-cue',
        args: { cue: instead },
        edits: [{ start, end, text: instead }],
        reach: 'alone',
      }));

/** The cues for which a list of the language has another word. What stands inside a quotation is somebody's own choice. */
export function cueReplacements(
  { reading, statements, quotations }: Analysis,
  list: CueList,
): readonly ReplaceableCue[] {
  const quoted = indexSpans(quotations.flatMap(({ parts }) => parts));
  return statements.flatMap((statement) => {
    const press = pressOf(reading, reading.sentences[statement.sentence]?.language ?? reading.language);
    if (!press) return [];
    return statement.cue.flatMap(({ start, end }) => {
      if (!isEditorial(reading, { start, end }) || quoted({ start, end }).length > 0) return [];
      return [...reading.text.slice(start, end).matchAll(/\p{L}+/gu)].flatMap(({ 0: cue, index }) => {
        const instead = replacementIn(press[list], cue.toLowerCase());
        if (instead === undefined) return [];
        const from = start + index;
        return [{ start: from, end: from + cue.length, statement, cue, instead: capitalisedAs(cue, instead) }];
      });
    });
  });
}

function capitalisedAs(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
