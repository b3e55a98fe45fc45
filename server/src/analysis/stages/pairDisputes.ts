import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Dispute, DisputeState, Entity, Reading, Statement } from '../model.ts';
import { EntityIndex } from './acts/EntityIndex.ts';
import type { DisputeDraft } from './disputes/DisputeDraft.ts';
import { answerScore, canAnswer, enough } from './disputes/answers.ts';
import { gatherAttacks } from './disputes/gatherAttacks.ts';
import { TopicIndex } from './disputes/TopicIndex.ts';

/** How many disputes a reply is held against: those with attacks nearest to it in the text. */
const compared = 16;

/**
 * Pairs accusations and criticism with what answers them. Every accusation and criticism stands in exactly one dispute; a reply
 * goes to the dispute it fits best, if it fits any.
 */
export function pairDisputes(
  reading: Reading,
  entities: readonly Entity[],
  statements: readonly Statement[],
  packs: LanguagePacks,
): readonly Dispute[] {
  const index = new EntityIndex(entities);
  const topics = new TopicIndex(reading, statements, packs);
  const drafts = gatherAttacks(statements, index, topics);
  const places = new Map(statements.map(({ id }, at) => [id, at]));
  for (const statement of statements) {
    if (!canAnswer(statement)) continue;
    let best: DisputeDraft | undefined;
    let most = enough;
    for (const draft of nearestTo(places.get(statement.id)!, drafts, places)) {
      const score = answerScore(statement, draft, places, index, topics);
      if (score > most) [best, most] = [draft, score];
    }
    best?.replies.push(statement);
  }
  return drafts.map(({ accuser, accused, attacks, replies }, at) => ({
    id: `d${at + 1}`,
    topic:
      attacks.find(({ act, topic }) => act === 'accuse' && topic)?.topic ??
      attacks.find(({ topic }) => topic)?.topic ??
      '',
    accuser,
    accused,
    accusations: attacks.map(({ id }) => id),
    replies: replies.map(({ id }) => id),
    state: stateOf(replies),
  }));
}

function nearestTo(
  place: number,
  drafts: readonly DisputeDraft[],
  places: ReadonlyMap<string, number>,
): readonly DisputeDraft[] {
  if (drafts.length <= compared) return drafts;
  const after = drafts.findIndex(({ attacks }) => (places.get(attacks[0]!.id) ?? 0) > place);
  const middle = after < 0 ? drafts.length : after;
  return drafts.slice(
    Math.max(0, middle - compared / 2 - (compared / 2 - Math.min(compared / 2, drafts.length - middle))),
    middle + compared / 2,
  );
}

function stateOf(replies: readonly Statement[]): DisputeState {
  if (replies.some(({ act }) => act !== 'decline')) return 'answered';
  return replies.length > 0 ? 'declined' : 'unanswered';
}
