import type { LanguagePacks } from '../../languages/LanguagePack.ts';
import type { Reading, Statement } from '../../model.ts';
import type { EntityIndex } from '../acts/EntityIndex.ts';
import { answerFeatures } from './answerFeatures.ts';
import type { AnswerFeature } from './answerFeatures.ts';
import { answersAmong } from './answersAmong.ts';
import type { DisputeDraft } from './DisputeDraft.ts';
import { gatherAttacks } from './gatherAttacks.ts';
import { Involved } from './Involved.ts';
import { TopicIndex } from './TopicIndex.ts';

/** A reply held against the disputes that it may answer. */
export interface HeldReply {
  readonly reply: Statement;
  readonly candidates: readonly { readonly draft: DisputeDraft; readonly features: readonly AnswerFeature[] }[];
}

/** How many disputes a reply is held against: so many before it and so many after. */
const compared = 12;

/** The disputes of an article, still without replies, and for each reply what speaks for its answering those around it. */
export function holdAnswers(
  reading: Reading,
  statements: readonly Statement[],
  index: EntityIndex,
  packs: LanguagePacks,
): { readonly drafts: readonly DisputeDraft[]; readonly held: readonly HeldReply[] } {
  const topics = new TopicIndex(reading, statements, packs);
  const drafts = gatherAttacks(statements, index, topics);
  const places = new Map(statements.map(({ id }, at) => [id, at]));
  const context = { reading, places, index, topics, involved: new Involved(reading, index) };
  const held = answersAmong(statements).map((reply) => {
    const near = nearestTo(places.get(reply.id)!, drafts, places);
    const features = answerFeatures(reply, near, context);
    return {
      reply,
      candidates: near.flatMap((draft, at) => (features[at] ? [{ draft, features: features[at] }] : [])),
    };
  });
  return { drafts, held };
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
