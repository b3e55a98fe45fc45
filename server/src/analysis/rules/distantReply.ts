import type { Statement } from '../model.ts';
import { isAccusation } from './accusations.ts';
import { isEditorial } from './isEditorial.ts';
import { paragraphAt } from './places.ts';
import type { Rule } from './Rule.ts';

/** From this many paragraphs on, a reader may never come to the reply. */
const far = 6;

/** An accusation whose first reply stands far behind it. */
export const distantReply: Rule = {
  id: 'accusation/reply-distant',
  level: 'hint',
  settledBy: ['goToReply', 'compare'],
  find: (analysis) => {
    const { disputes, statements, reading } = analysis;
    const statementOf = new Map(statements.map((statement) => [statement.id, statement]));
    const placesOf = (ids: readonly string[]): readonly Statement[] =>
      ids.map((id) => statementOf.get(id)!).sort((a, b) => startOf(a) - startOf(b));
    return disputes
      .flatMap(({ state, accusations, replies }) => {
        const charge = placesOf(accusations).find((statement) => isAccusation(analysis, statement));
        const answers = placesOf(replies).filter(({ act }) => act !== 'support');
        const [reply] = answers;
        if (state === 'unanswered' || !charge || !reply || !isEditorial(reading, charge.content[0]!)) return [];
        // A reply before the accusation is no late one.
        const n = paragraphAt(reading, startOf(reply)) - paragraphAt(reading, startOf(charge));
        const { start, end } = charge.content[0]!;
        return n < far ? [] : [{ start, end, args: { n: String(n) }, related: [reply.content[0]!] }];
      })
      .sort((a, b) => a.start - b.start);
  },
};

const startOf = ({ content }: Statement): number => content[0]!.start;
