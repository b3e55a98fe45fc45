import type { Dispute, Statement } from '../../analysis/model.ts';
import { stateOf } from '../../analysis/stages/pairDisputes.ts';
import type { PlacedAnnotation } from '../anchoring/placeAnnotations.ts';
import type { Drafts } from './Drafts.ts';

/** Disputes as editors know them: replies linked and unlinked, and what was recorded of asking the accused. Later annotations win. */
export function linkReplies(
  disputes: readonly Dispute[],
  annotations: readonly PlacedAnnotation[],
  drafts: Drafts,
  statements: readonly Statement[],
): readonly Dispute[] {
  const linked = [...disputes];
  const places = new Map(statements.map(({ id }, at) => [id, at]));
  const changed = new Set<number>();
  for (const { annotation, spans } of annotations) {
    const { decision } = annotation;
    if (decision.kind === 'reply') {
      const accusation = drafts.find(spans.accusation ?? [])?.statement;
      const reply = drafts.find(spans.reply ?? [])?.statement;
      if (!accusation || !reply || !places.has(accusation.id) || !places.has(reply.id)) continue;
      const at = disputeOf(accusation, linked);
      const dispute = linked[at]!;
      const others = dispute.replies.filter((id) => id !== reply.id);
      const replies = decision.linked
        ? [...others, reply.id].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
        : others;
      linked[at] = { ...dispute, replies };
      changed.add(at);
    } else if (decision.kind === 'asked') {
      const accusation = drafts.find(spans.content ?? [])?.statement;
      if (!accusation || !places.has(accusation.id)) continue;
      const at = disputeOf(accusation, linked);
      linked[at] = { ...linked[at]!, asked: decision.asked };
      changed.add(at);
    }
  }
  return linked.map((dispute, at) =>
    changed.has(at) ? { ...dispute, state: newState(dispute, statements, places) } : dispute,
  );
}

/** Index of the dispute in which a statement accuses; one is opened where there is none. */
function disputeOf(accusation: Statement, disputes: Dispute[]): number {
  const at = disputes.findIndex(({ accusations }) => accusations.includes(accusation.id));
  if (at >= 0) return at;
  const { id, topic, speaker, target } = accusation;
  disputes.push({
    id: `d${disputes.length + 1}`,
    topic,
    accuser: speaker,
    accused: target,
    accusations: [id],
    replies: [],
    state: 'unanswered',
  });
  return disputes.length - 1;
}

/** An answer on record answers too; that somebody was asked does not. */
function newState(
  { replies, asked }: Dispute,
  statements: readonly Statement[],
  places: ReadonlyMap<string, number>,
): Dispute['state'] {
  if (asked?.answer) return 'answered';
  return stateOf(replies.flatMap((id) => statements[places.get(id) ?? -1] ?? []));
}
