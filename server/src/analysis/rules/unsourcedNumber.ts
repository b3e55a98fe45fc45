import { indexSpans } from '../indexSpans.ts';
import { wordSet } from '../linguistics/wordSet.ts';
import type { Analysis, Claim, Span } from '../model.ts';
import { wordsWithin } from '../stages/wordsWithin.ts';
import { carriesAccusations } from './accusations.ts';
import { zoneAt } from './isEditorial.ts';
import { paragraphAt, touches } from './places.ts';
import { hasSignal, pressOf } from './pressWords.ts';
import type { Rule } from './Rule.ts';

/** A figure that somebody must have counted, in a paragraph that does not say who. The first of a paragraph speaks for all. */
export const unsourcedNumber: Rule = {
  id: 'claim/number',
  level: 'hint',
  settledBy: ['check'],
  find: (analysis) => {
    const { reading, claims, statements, review } = analysis;
    if (!carriesAccusations(analysis)) return [];
    const told = new Set<number>();
    const saidAt = indexSpans(statements.flatMap(({ content, source }) => [...content, ...source]));
    return claims.flatMap((claim) => {
      const paragraph = paragraphAt(reading, claim.start);
      if (!isOwnFigure(claim) || told.has(paragraph) || zoneAt(reading, claim.start) !== 'body') return [];
      const figure = figureIn(analysis, claim);
      const place = reading.paragraphs[paragraph];
      if (!figure || !place || saidAt(place).length > 0 || hasSignal(reading, place, 'origin')) return [];
      told.add(paragraph);
      return (review?.notes ?? []).some((note) => touches(note, claim)) ? [] : [{ ...figure, args: {}, related: [] }];
    });
  },
};

function isOwnFigure({ statement, checkworthiness }: Claim): boolean {
  return statement === null && checkworthiness >= 0.5;
}

/** A number and its unit: '12 procent', '3 million'. */
function figureIn({ reading }: Analysis, claim: Claim): Span | null {
  for (const { sentence, tokens } of wordsWithin(reading, claim)) {
    const units = wordSet(pressOf(reading, sentence.language)?.figureUnits ?? '');
    const at = tokens.findIndex(({ kind }, index) => kind === 'number' && units.has(tokens[index + 1]?.lower ?? ''));
    if (at >= 0) return { start: tokens[at]!.start, end: tokens[at + 1]!.end };
  }
  return null;
}
