import type { Analysis, Note, QuotationPart, Reading } from '../model.ts';
import { isEditorial } from './isEditorial.ts';
import { closerOf, housePair } from './quoteStyles.ts';
import type { MarkPair } from './quoteStyles.ts';
import type { Edit, Rule } from './Rule.ts';

/** A quotation that opens in one style and closes in another. */
export const mixedMarks: Rule = {
  id: 'quote/mixed-marks',
  level: 'information',
  find: ({ notes, reading }) =>
    notes
      .filter((note) => note.code === 'mixed-marks' && isEditorial(reading, note) && !isApostrophe(note, reading))
      .map(({ start, end, args }) => ({ start, end, args, related: [] })),
  fixes: (finding, analysis, { quotes }) => {
    const part = partAt(analysis, finding.start);
    const pair = housePair(quotes, analysis);
    if (!part || !pair) return [];
    return [{ id: 'normalise-marks', args: { ...pair }, edits: marksAs(part, pair), reach: 'alike' }];
  },
};

/** What seems to close a single quotation is an apostrophe where the right mark comes before the next quotation: ‘It is rock 'n' roll.’ */
function isApostrophe({ end, args: { open, close } }: Note, { text }: Reading): boolean {
  if (open === undefined || !singleMarks.includes(open) || (close !== "'" && close !== '’')) return false;
  const right = closerOf(open);
  for (const mark of text.slice(end, end + longestLine)) {
    if (mark === right) return true;
    if (mark === open || mark === '\n') return false;
  }
  return false;
}

const singleMarks = "'‘’‚‹›";

const longestLine = 2000;

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
