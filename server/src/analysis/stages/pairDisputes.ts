import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Dispute, DisputeState, Entity, Reading, Statement } from '../model.ts';
import { EntityIndex } from './acts/EntityIndex.ts';
import type { DisputeDraft } from './disputes/DisputeDraft.ts';
import { answerScore, answersAmong, enough } from './disputes/answers.ts';
import { gatherAttacks } from './disputes/gatherAttacks.ts';
import { Involved } from './disputes/Involved.ts';
import { TopicIndex } from './disputes/TopicIndex.ts';

/** How many disputes a reply is held against: so many before it and so many after. */
const compared = 12;

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
  const context = { places, index, topics, involved: new Involved(reading, index) };
  for (const statement of answersAmong(statements)) {
    const scored = nearestTo(places.get(statement.id)!, drafts, places)
      .map((draft) => ({ draft, score: answerScore(statement, draft, context) }))
      .filter(({ score }) => score >= enough.alone);
    const most = Math.max(...scored.map(({ score }) => score));
    for (const { draft, score } of scored) if (score >= most - enough.beside) draft.replies.push(statement);
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

/** The disputes that begin around a place in the text. */
function nearestTo(
  place: number,
  drafts: readonly DisputeDraft[],
  places: ReadonlyMap<string, number>,
): readonly DisputeDraft[] {
  const after = drafts.findIndex(({ attacks }) => places.get(attacks[0]!.id)! > place);
  const middle = after < 0 ? drafts.length : after;
  return drafts.slice(Math.max(0, middle - compared), middle + compared);
}

/** How a dispute stands with these replies. */
export function stateOf(replies: readonly Statement[]): DisputeState {
  if (replies.some(({ act }) => act !== 'decline')) return 'answered';
  return replies.length > 0 ? 'declined' : 'unanswered';
}
