import type { Act, Statement } from '../../model.ts';
import type { EntityIndex } from '../acts/EntityIndex.ts';
import type { DisputeDraft } from './DisputeDraft.ts';
import type { TopicIndex } from './TopicIndex.ts';

const replies: ReadonlySet<Act> = new Set(['deny', 'counter', 'admit', 'decline']);

/** Whether a statement's act can answer an accusation. Support never does. */
export function canAnswer({ act }: Statement): boolean {
  return replies.has(act);
}

/** The least score at which a statement is taken for an answer, and how far below the best other disputes are answered too. */
export const enough = { alone: 0.95, beside: 0.25 };

/** How well a statement answers a dispute: by parties first, then by matter and by distance in the text. */
export function answerScore(
  reply: Statement,
  draft: DisputeDraft,
  places: ReadonlyMap<string, number>,
  index: EntityIndex,
  topics: TopicIndex,
): number {
  const { speaker, target } = reply;
  if (index.sameParty(speaker, draft.accuser)) return 0;
  const byAccused = index.sameParty(speaker, draft.accused);
  const toAccuser = index.sameParty(target, draft.accuser);
  let score = byAccused ? weights.byAccused : 0;
  if (toAccuser) score += weights.toAccuser;
  else if (target !== null && draft.accuser !== null) score -= weights.toAnother;
  if (!byAccused && !toAccuser && draft.accused !== null && speaker !== null) score -= weights.outsider;
  const at = places.get(reply.id) ?? 0;
  let near = 0;
  let nearest = Infinity;
  for (const attack of draft.attacks.slice(0, compared)) {
    near = Math.max(near, topics.similarity(attack.id, reply.id));
    const distance = at - (places.get(attack.id) ?? 0);
    nearest = Math.min(nearest, distance > 0 ? distance : 1 - distance);
  }
  score += weights.topic * near;
  if (draft.accused === null) score += weights.anybody;
  if (draft.attacks.slice(0, compared).some((attack) => shareWords(attack, reply))) score += weights.sameWords;
  if (nearest <= 1) score += weights.next;
  else if (nearest <= 3) score += weights.close;
  else if (nearest > 15) score -= weights.far;
  return score;
}

const compared = 12;
const weights = {
  byAccused: 1.1,
  toAccuser: 0.9,
  toAnother: 0.3,
  outsider: 0.2,
  anybody: 0.3,
  /** The reply's content is the charge itself ('which X denies'). */
  sameWords: 1.2,
  topic: 2,
  next: 0.6,
  close: 0.4,
  far: 0.3,
};

function shareWords(a: Statement, b: Statement): boolean {
  return a.content.some((x) => b.content.some((y) => x.start < y.end && y.start < x.end));
}
