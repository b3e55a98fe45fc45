import { wordSet } from '../linguistics/wordSet.ts';
import type { Analysis, Statement } from '../model.ts';
import { carriesAccusations, couldReply, isAccusation } from './accusations.ts';
import { around, sentenceAt } from './places.ts';
import { pressOf } from './pressWords.ts';
import type { Rule } from './Rule.ts';

/** An accusation for which the article names nobody: it makes it its own. Once for whoever is accused. */
export const ownVoiceAccusation: Rule = {
  id: 'accusation/no-source',
  level: 'information',
  settledBy: ['setSource'],
  find: (analysis) => {
    if (!carriesAccusations(analysis)) return [];
    const parties = new Set(analysis.entities.filter(couldReply).map(({ id }) => id));
    const told = new Set<string>();
    return analysis.statements.flatMap((statement) => {
      const { ownVoice, negated, speaker, target, content, cue } = statement;
      if (!ownVoice || negated || speaker !== null || target === null) return [];
      if (!parties.has(target) || told.has(target) || !isAccusation(analysis, statement)) return [];
      if (isHeldByOthers(analysis, statement)) return [];
      told.add(target);
      return [{ ...(around(cue) ?? content[0]!), args: {}, related: [] }];
    });
  },
};

/** The sentence denies it, or names the crowd that holds it: that is vague, but not the paper's own voice. */
function isHeldByOthers({ reading }: Analysis, { content }: Statement): boolean {
  const sentence = reading.sentences[sentenceAt(reading, content[0]!.start)];
  const press = pressOf(reading, sentence?.language ?? '');
  if (!sentence || !press) return false;
  const words = [...wordSet(press.negations), ...wordSet(press.crowds)];
  return sentence.tokens.some(({ lower }) => words.includes(lower));
}
