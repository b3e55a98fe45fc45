import { isEditorial } from './isEditorial.ts';
import type { Rule } from './Rule.ts';

/** A paragraph of speech that is closed although the speech seems to go on in the next one. */
export const closedTooEarly: Rule = {
  id: 'quote/continuation',
  level: 'information',
  settledBy: ['separate'],
  find: ({ notes, reading }) =>
    notes
      .filter((note) => note.code === 'closed-but-continued' && isEditorial(reading, note))
      .map(({ start, end, args }) => ({ start, end, args, related: [] })),
  fixes: ({ start, end, args }) => [{ id: 'remove-mark', args, edits: [{ start, end, text: '' }], reach: 'alone' }],
};
