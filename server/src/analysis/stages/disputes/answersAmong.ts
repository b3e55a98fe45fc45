import type { Act, Statement } from '../../model.ts';

const replies: ReadonlySet<Act> = new Set(['deny', 'counter', 'admit', 'decline']);

/** How many replies away one that holds another is looked for. */
const nested = 4;

/** The statements that can answer an accusation, by their act: support never does. What a reply merely quotes is no answer of its own. */
export function answersAmong(statements: readonly Statement[]): readonly Statement[] {
  const found = statements.filter(({ act }) => replies.has(act));
  return found.filter((reply, at) => {
    const around = found.slice(Math.max(0, at - nested), at + nested);
    return !around.some((other) => other !== reply && other.speaker !== reply.speaker && holds(other, reply));
  });
}

function holds(outer: Statement, inner: Statement): boolean {
  return inner.content.every((x) =>
    outer.content.some((y) => y.start <= x.start && x.end <= y.end && y.end - y.start > x.end - x.start),
  );
}
