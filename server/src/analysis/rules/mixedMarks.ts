import type { Analysis, QuotationPart } from '../model.ts';
import { isEditorial } from './isEditorial.ts';
import { housePair } from './quoteStyles.ts';
import type { MarkPair } from './quoteStyles.ts';
import type { Edit, Rule } from './Rule.ts';

/** A quotation that opens in one style and closes in another. */
export const mixedMarks: Rule = {
  id: 'quote/mixed-marks',
  level: 'information',
  find: ({ notes, reading }) =>
    notes
      .filter((note) => note.code === 'mixed-marks' && isEditorial(reading, note))
      .map(({ start, end, args }) => ({ start, end, args, related: [] })),
  fixes: (finding, analysis, { quotes }) => {
    const part = partAt(analysis, finding.start);
    const pair = housePair(quotes, analysis);
    if (!part || !pair) return [];
    return [{ id: 'normalise-marks', args: { ...pair }, edits: marksAs(part, pair), reach: 'alike' }];
  },
};

function partAt({ quotations }: Analysis, start: number): QuotationPart | undefined {
  return quotations.flatMap(({ parts }) => parts).find((part) => part.start === start && part.open !== '');
}

/** The marks alone, where they differ: nothing between them is written again. */
function marksAs({ start, end, open, close }: QuotationPart, pair: MarkPair): readonly Edit[] {
  const marks = [
    { start, end: start + open.length, text: pair.open },
    { start: end - close.length, end, text: pair.close },
  ];
  return marks.filter(({ text }, index) => text !== [open, close][index]);
}
