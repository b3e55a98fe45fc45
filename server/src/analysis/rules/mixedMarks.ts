import { isEditorial } from './isEditorial.ts';
import type { Rule } from './Rule.ts';

/** A quotation that opens in one style and closes in another. */
export const mixedMarks: Rule = {
  id: 'quote/mixed-marks',
  level: 'information',
  find: ({ notes, reading }) =>
    notes
      .filter((note) => note.code === 'mixed-marks' && isEditorial(reading, note))
      .map(({ start, end, args }) => ({ start, end, args, related: [] })),
};
