import type { Analysis } from '../model.ts';
import { isEditorial } from './isEditorial.ts';
import { closingMark, openingMark } from './quoteStyles.ts';
import type { Finding, Fix, Rule } from './Rule.ts';

/** A quotation mark that is not closed in its paragraph. */
export const unbalancedMarks: Rule = {
  id: 'quote/unbalanced',
  level: 'warning',
  settledBy: ['noQuotation'],
  find: ({ notes, reading }) =>
    notes
      .filter((note) => note.code === 'unbalanced-mark' && isEditorial(reading, note))
      .map(({ start, end, args }) => ({ start, end, args, related: [] })),
  fixes: (finding, analysis) => [...closing(finding, analysis), ...opening(finding, analysis)],
};

/** Where the analysis takes the quotation to end. */
function closing({ start }: Finding, analysis: Analysis): readonly Fix[] {
  const part = partsOf(analysis).find((one) => one.start === start && one.open !== '' && one.close === '');
  return part ? [insertion('close-mark', part.end, closingMark(part.open, analysis))] : [];
}

/** Where the analysis takes it to begin. */
function opening({ end }: Finding, analysis: Analysis): readonly Fix[] {
  const part = partsOf(analysis).find((one) => one.end === end && one.open === '' && one.close !== '');
  return part ? [insertion('open-mark', part.start, openingMark(part.close, analysis))] : [];
}

function partsOf({ quotations }: Analysis) {
  return quotations.flatMap(({ parts }) => parts);
}

function insertion(id: Fix['id'], at: number, mark: string): Fix {
  return { id, args: { mark }, edits: [{ start: at, end: at, text: mark }], reach: 'alone' };
}
