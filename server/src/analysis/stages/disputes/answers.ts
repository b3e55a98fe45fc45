import type { Act, Statement } from '../../model.ts';
import type { EntityIndex } from '../acts/EntityIndex.ts';
import type { DisputeDraft } from './DisputeDraft.ts';
import type { TopicIndex } from './TopicIndex.ts';

const replies: ReadonlySet<Act> = new Set(['deny', 'counter', 'admit', 'decline']);

/** Whether a statement's act can answer an accusation. Support never does. */
export function canAnswer({ act }: Statement): boolean {
  return replies.has(act);
}

/** The least score at which a statement is taken for an answer. */
export const enough = 1;

/** How well a statement answers a dispute: by parties first, then by matter and by distance in the text. */
export function answerScore(
  reply: Statement,
  draft: DisputeDraft,
  places: ReadonlyMap<string, number>,
  index: EntityIndex,
  topics: TopicIndex,
): number {
  const { speaker } = reply;
  if (speaker !== null && index.sameParty(speaker, draft.accuser)) return 0;
  let score = 0;
  if (speaker !== null && index.sameParty(speaker, draft.accused)) score += 1.2;
  if (reply.target !== null && index.sameParty(reply.target, draft.accuser)) score += 0.6;
  const at = places.get(reply.id) ?? 0;
  let near = 0;
  let nearest = Infinity;
  for (const attack of draft.attacks.slice(0, 12)) {
    near = Math.max(near, topics.similarity(attack.id, reply.id));
    const distance = at - (places.get(attack.id) ?? 0);
    nearest = Math.min(nearest, distance > 0 ? distance : -2 * distance);
  }
  score += 1.6 * near;
  score += nearest <= 2 ? 0.4 : nearest <= 5 ? 0.2 : nearest > 15 ? -0.3 : 0;
  return score;
}
