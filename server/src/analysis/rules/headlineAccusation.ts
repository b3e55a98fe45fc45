import type { Act, Analysis, Statement } from '../model.ts';
import { carriesAccusations } from './accusations.ts';
import { BodyWords, isHeadline } from './BodyWords.ts';
import type { Rule } from './Rule.ts';

const charging: readonly Act[] = ['accuse', 'criticise'];
const answering: readonly Act[] = ['deny', 'counter', 'admit', 'decline'];

/** The headline accuses somebody of what the article below it does not tell. */
export const headlineAccusation: Rule = {
  id: 'headline/uncovered',
  level: 'warning',
  settledBy: ['goToNearest'],
  find: (analysis) => {
    const { reading, statements, entities } = analysis;
    const charges = statements.filter(
      ({ act, target, content }) => act === 'accuse' && target !== null && isHeadline(reading, content[0]!),
    );
    if (charges.length === 0 || !carriesAccusations(analysis)) return [];
    const body = new BodyWords(analysis);
    return charges
      .filter((charge) => !isTakenUp(charge, analysis) && !charge.content.every((span) => body.covers(span)))
      .map(({ content, target }) => {
        const { start, end } = content[0]!;
        const x = entities.find(({ id }) => id === target)?.name ?? '';
        return { start, end, args: { x }, related: body.nearest({ start, end }) };
      });
  },
};

/** Somebody in the article charges the same party, or it answers. */
function isTakenUp({ target }: Statement, { reading, statements }: Analysis): boolean {
  return statements.some(
    (other) =>
      !isHeadline(reading, other.content[0]!) &&
      ((charging.includes(other.act) && other.target === target) ||
        (answering.includes(other.act) && other.speaker === target)),
  );
}
