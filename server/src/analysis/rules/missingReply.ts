import type { Analysis, Dispute, Genre, Statement } from '../model.ts';
import { isEditorial } from './isEditorial.ts';
import type { Finding, Rule } from './Rule.ts';

/** Court reports carry the verdict, opinion its writer's view: neither owes a reply in the same text. */
const withoutDutyToAsk: readonly Genre[] = ['court', 'opinion'];

/** An accusation that nobody answers: once a dispute, at its first accusation. Criticism alone asks for no reply. */
export const missingReply: Rule = {
  id: 'accusation/no-reply',
  level: 'warning',
  find: (analysis) =>
    withoutDutyToAsk.includes(analysis.reading.genre)
      ? []
      : analysis.disputes
          .filter(({ state }) => state === 'unanswered')
          .flatMap((dispute) => unanswered(dispute, analysis))
          .sort((a, b) => a.start - b.start),
};

function unanswered(dispute: Dispute, { reading, statements, entities }: Analysis): readonly Finding[] {
  const accused = entities.find(({ id }) => id === dispute.accused);
  const accusations = statements.filter(
    (statement) =>
      statement.act === 'accuse' &&
      dispute.accusations.includes(statement.id) &&
      isEditorial(reading, placeOf(statement)),
  );
  const first = accusations[0];
  if (!accused || !first) return [];
  return [{ ...placeOf(first), args: { x: accused.name }, related: accusations.slice(1).map(placeOf) }];
}

function placeOf({ content }: Statement): { start: number; end: number } {
  const { start, end } = content[0]!;
  return { start, end };
}
