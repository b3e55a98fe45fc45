import type { Dispute } from '../../analysis/model.ts';
import { isHuman } from '../Annotation.ts';
import type { Draft } from './Drafts.ts';

/** A dispute is called what an editor says that one of its statements is about, be it an answer; the last word holds. */
export function nameTopics(disputes: readonly Dispute[], drafts: readonly Draft[]): readonly Dispute[] {
  const said = drafts.flatMap(({ statement, claims }) =>
    claims
      .filter(({ field }) => field === 'topic')
      .map(({ annotation }) => ({ statement, rank: `${Number(isHuman(annotation))} ${annotation.modified}` })),
  );
  if (said.length === 0) return disputes;
  const lastFirst = said.sort((a, b) => (a.rank < b.rank ? 1 : -1));
  return disputes.map((dispute) => {
    const members = [...dispute.accusations, ...dispute.replies];
    const named = lastFirst.find(({ statement }) => members.includes(statement.id));
    return named ? { ...dispute, topic: named.statement.topic } : dispute;
  });
}
