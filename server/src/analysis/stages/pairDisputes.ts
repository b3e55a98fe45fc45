import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Dispute, DisputeState, Entity, Reading, Statement } from '../model.ts';
import { EntityIndex } from './acts/EntityIndex.ts';
import type { DisputeDraft } from './disputes/DisputeDraft.ts';
import { holdAnswers } from './disputes/holdAnswers.ts';
import { enough, rateAnswer } from './disputes/rateAnswer.ts';

/** How many statements behind an answer of the same speaker another one still goes on with it. */
const goesOnWithin = 2;

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
  const { drafts, held } = holdAnswers(reading, statements, index, packs);
  const places = new Map(statements.map(({ id }, at) => [id, at]));
  let last: { readonly reply: Statement; readonly drafts: readonly DisputeDraft[] } | undefined;
  for (const { reply, candidates } of held) {
    const rated = candidates
      .map(({ draft, features }) => ({ draft, rating: rateAnswer(features) }))
      .filter(({ rating }) => rating >= enough.alone);
    const most = Math.max(...rated.map(({ rating }) => rating));
    const best = rated.filter(({ rating }) => rating >= most - enough.beside).map(({ draft }) => draft);
    const goesOn =
      last !== undefined &&
      index.sameParty(last.reply.speaker, reply.speaker) &&
      places.get(reply.id)! - places.get(last.reply.id)! <= goesOnWithin;
    const answered = best.length === 0 && goesOn ? last!.drafts : best;
    for (const draft of answered) draft.replies.push(reply);
    last = { reply, drafts: answered };
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

/** How a dispute stands with these replies. */
export function stateOf(replies: readonly Statement[]): DisputeState {
  if (replies.some(({ act }) => act !== 'decline')) return 'answered';
  return replies.length > 0 ? 'declined' : 'unanswered';
}
