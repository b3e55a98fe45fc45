import type { Act, Statement } from '../../model.ts';
import type { EntityIndex } from '../acts/EntityIndex.ts';
import type { DisputeDraft } from './DisputeDraft.ts';
import type { Involved } from './Involved.ts';
import type { TopicIndex } from './TopicIndex.ts';

const replies: ReadonlySet<Act> = new Set(['deny', 'counter', 'admit', 'decline']);

/** The statements that can answer an accusation, by their act: support never does. What a reply merely quotes is no answer of its own. */
export function answersAmong(statements: readonly Statement[]): readonly Statement[] {
  const found = statements.filter(({ act }) => replies.has(act));
  return found.filter((reply, at) => {
    const around = found.slice(Math.max(0, at - nested), at + nested);
    return !around.some((other) => other !== reply && other.speaker !== reply.speaker && holds(other, reply));
  });
}

/** How many replies away one that holds another is looked for. */
const nested = 4;

function holds(outer: Statement, inner: Statement): boolean {
  return inner.content.every((x) =>
    outer.content.some((y) => y.start <= x.start && x.end <= y.end && y.end - y.start > x.end - x.start),
  );
}

/** The least score at which a statement is taken for an answer, and how far below the best other disputes are answered too. */
export const enough = { alone: 0.8, beside: 0.75 };

/** What a reply is held against. */
export interface AnswerContext {
  /** Place of each statement in the text, by id. */
  readonly places: ReadonlyMap<string, number>;
  readonly index: EntityIndex;
  readonly topics: TopicIndex;
  readonly involved: Involved;
}

/** How well a statement answers a dispute: as well as it answers the attack in it that it answers best. */
export function answerScore(reply: Statement, draft: DisputeDraft, context: AnswerContext): number {
  return Math.max(...draft.attacks.slice(0, compared).map((attack) => scoreOne(reply, attack, context)));
}

const compared = 12;
const weights = {
  /** The accused answers. */
  byAccused: 1,
  /** Somebody answers whom the attack names, though not as its target. */
  byNamed: 0.4,
  toAccuser: 0.8,
  namesAccuser: 0.3,
  toAnother: 0.2,
  /** Nobody is named who answers. */
  byNobody: 0.7,
  /** Both speak of the same third party: one defends it. */
  aboutTheSame: 0.4,
  /** The reply's content is the charge itself ('which X denies'). */
  sameWords: 0.7,
  topic: 1.8,
  /** A denial presupposes a charge. */
  denial: 0.5,
  next: 0.9,
  close: 0.15,
  far: 0.3,
};

function scoreOne(reply: Statement, attack: Statement, { places, index, topics, involved }: AnswerContext): number {
  if (index.sameParty(reply.speaker, attack.speaker)) return 0;
  let score = reply.act === 'deny' ? weights.denial : 0;
  if (reply.speaker === null) score -= weights.byNobody;
  if (index.sameParty(reply.speaker, attack.target)) score += weights.byAccused;
  else if (involved.concerns(attack, reply.speaker)) score += weights.byNamed;
  if (index.sameParty(reply.target, attack.speaker)) score += weights.toAccuser;
  else if (involved.concerns(reply, attack.speaker)) score += weights.namesAccuser;
  else if (reply.target !== null && attack.speaker !== null) score -= weights.toAnother;
  if (involved.shareParty(attack, reply)) score += weights.aboutTheSame;
  if (shareWords(attack, reply)) score += weights.sameWords;
  score += weights.topic * topics.similarity(attack.id, reply.id);
  const step = (places.get(reply.id) ?? 0) - (places.get(attack.id) ?? 0);
  const distance = step > 0 ? step : 1 - step;
  if (distance <= 1) score += weights.next;
  else if (distance <= 3) score += weights.close;
  else if (distance > 15) score -= weights.far;
  return score;
}

function shareWords(a: Statement, b: Statement): boolean {
  return a.content.some((x) => b.content.some((y) => x.start < y.end && y.start < x.end));
}
