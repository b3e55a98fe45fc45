import { isEditorial } from './isEditorial.ts';
import type { Rule } from './Rule.ts';

/** A quotation mark that is not closed in its paragraph. */
export const unbalancedMarks: Rule = {
  id: 'quote/unbalanced',
  level: 'warning',
  find: ({ notes, reading }) =>
    notes
      .filter((note) => note.code === 'unbalanced-mark' && isEditorial(reading, note))
      .map(({ start, end, args }) => ({ start, end, args, related: [] })),
};
