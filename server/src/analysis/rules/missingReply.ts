import type { Span, Statement } from '../model.ts';
import { carriesAccusations, couldReply, isAccusation } from './accusations.ts';
import type { Rule } from './Rule.ts';

/** An accusation that nobody answers: once a dispute, at its first accusation. Criticism alone asks for no reply. */
export const missingReply: Rule = {
  id: 'accusation/no-reply',
  level: 'hint',
  settledBy: ['linkReply', 'forelaeggelse', 'noAccusation'],
  find: (analysis) => {
    const { disputes, statements, entities } = analysis;
    if (!carriesAccusations(analysis)) return [];
    const statementOf = new Map(statements.map((statement) => [statement.id, statement]));
    const nameOf = new Map(entities.filter(couldReply).map(({ id, name }) => [id, name]));
    return disputes
      .flatMap(({ state, accused, accusations, asked }) => {
        const name = nameOf.get(accused ?? '');
        if (state !== 'unanswered' || asked || name === undefined) return [];
        const places = accusations
          .map((id) => statementOf.get(id))
          .filter((statement) => statement !== undefined && isAccusation(analysis, statement))
          .map((statement) => placeOf(statement!))
          .sort((a, b) => a.start - b.start);
        const [first, ...others] = places;
        return first ? [{ ...first, args: { x: name }, related: others }] : [];
      })
      .sort((a, b) => a.start - b.start);
  },
};

function placeOf({ content }: Statement): Span {
  const { start, end } = content[0]!;
  return { start, end };
}
