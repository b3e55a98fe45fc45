import { cueReplacements } from './cueReplacements.ts';
import type { Rule } from './Rule.ts';

/** 'claims': a word that tells the reader to doubt. In reports from a court it is the word for what the parties do. */
export const loadedCue: Rule = {
  id: 'cue/loaded',
  level: 'hint',
  find: (analysis) =>
    analysis.reading.genre === 'court'
      ? []
      : cueReplacements(analysis, 'neutral').map(({ start, end, cue }) => ({ start, end, args: { cue }, related: [] })),
  fixes: ({ start, end }, analysis) =>
    cueReplacements(analysis, 'neutral')
      .filter((cue) => cue.start === start)
      .map(({ instead }) => ({
        id: 'other-cue',
        args: { cue: instead },
        edits: [{ start, end, text: instead }],
        reach: 'alone',
      })),
};
