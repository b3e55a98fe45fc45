import type { Genre, Span, Statement } from '../model.ts';
import { isEditorial } from './isEditorial.ts';
import type { Rule } from './Rule.ts';

/** Court reports carry the verdict, opinion its writer's view: neither owes a reply in the same text. */
const withoutDutyToAsk: readonly Genre[] = ['court', 'opinion'];

/** An accusation that nobody answers: once a dispute, at its first accusation. Criticism alone asks for no reply. */
export const missingReply: Rule = {
  id: 'accusation/no-reply',
  level: 'hint',
  find: ({ reading, disputes, statements, entities }) => {
    if (withoutDutyToAsk.includes(reading.genre)) return [];
    const statementOf = new Map(statements.map((statement) => [statement.id, statement]));
    const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
    return disputes
      .flatMap(({ state, accused, accusations, asked }) => {
        const name = nameOf.get(accused ?? '');
        if (state !== 'unanswered' || asked || name === undefined) return [];
        const places = accusations
          .map((id) => statementOf.get(id))
          .filter((statement) => statement?.act === 'accuse')
          .map((statement) => placeOf(statement!))
          .filter((place) => isEditorial(reading, place))
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
