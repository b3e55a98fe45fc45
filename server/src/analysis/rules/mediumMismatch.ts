import { cueReplacements, replacesCue } from './cueReplacements.ts';
import type { Rule } from './Rule.ts';

/** 'says' where nobody has said anything: the words come from a press release. */
export const mediumMismatch: Rule = {
  id: 'cue/medium',
  level: 'information',
  find: (analysis) =>
    cueReplacements(analysis, 'written')
      .filter(({ statement }) => statement.medium === 'press release')
      .map(({ start, end, cue }) => ({ start, end, args: { cue }, related: [] })),
  fixes: replacesCue('written'),
};
