import { carriesAccusations, couldReply, isAccusation } from './accusations.ts';
import { around } from './places.ts';
import type { Rule } from './Rule.ts';

/** An accusation for which the article names nobody: it makes it its own. Once for whoever is accused. */
export const ownVoiceAccusation: Rule = {
  id: 'accusation/no-source',
  level: 'information',
  find: (analysis) => {
    if (!carriesAccusations(analysis)) return [];
    const parties = new Set(analysis.entities.filter(couldReply).map(({ id }) => id));
    const told = new Set<string>();
    return analysis.statements.flatMap((statement) => {
      const { ownVoice, negated, speaker, target, content, cue } = statement;
      if (!ownVoice || negated || speaker !== null || target === null) return [];
      if (!parties.has(target) || told.has(target) || !isAccusation(analysis, statement)) return [];
      told.add(target);
      return [{ ...(around(cue) ?? content[0]!), args: {}, related: [] }];
    });
  },
};
