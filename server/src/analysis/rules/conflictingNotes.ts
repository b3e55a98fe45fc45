import type { Rule } from './Rule.ts';

/** Two editors who say different things of the same statement. Both are kept; the later one shows until somebody decides. */
export const conflictingNotes: Rule = {
  id: 'note/conflict',
  level: 'information',
  settledBy: ['keepFirst', 'keepSecond', 'keepBoth'],
  find: ({ review }) =>
    (review?.conflicts ?? []).map(({ start, end, by: [a, b], annotations: [first, second] }) => ({
      start,
      end,
      args: { a, b, first, second },
      related: [],
    })),
};
