import type { Reading, Statement } from '../../model.ts';
import type { EntityIndex } from '../acts/EntityIndex.ts';
import type { DisputeDraft } from './DisputeDraft.ts';
import type { Involved } from './Involved.ts';
import type { TopicIndex } from './TopicIndex.ts';

/** A named property of a reply held against a dispute: 'by the accused', 'next paragraph'. */
export type AnswerFeature = string;

/** What replies are held against. */
export interface AnswerContext {
  readonly reading: Reading;
  /** Place of each statement in the text, by id. */
  readonly places: ReadonlyMap<string, number>;
  readonly index: EntityIndex;
  readonly topics: TopicIndex;
  readonly involved: Involved;
}

/** Of a long dispute the first attacks are looked at. */
const compared = 12;
/** Likeness of topics, in steps: each that is reached is a feature. */
const likenesses = [0.02, 0.05, 0.1];
const alikeAtLeast = 0.05;

/** What speaks for and against a reply's answering each of some disputes; undefined where the attacks are all of the reply's own side. */
export function answerFeatures(
  reply: Statement,
  drafts: readonly DisputeDraft[],
  context: AnswerContext,
): readonly (readonly AnswerFeature[] | undefined)[] {
  const { index, topics } = context;
  const facing = drafts.map(({ attacks }) =>
    attacks.slice(0, compared).filter(({ speaker }) => !index.sameParty(speaker, reply.speaker)),
  );
  const alike = facing.map((attacks) => Math.max(0, ...attacks.map(({ id }) => topics.similarity(id, reply.id))));
  const most = Math.max(...alike);
  const all = facing.flat();
  return facing.map((attacks, at) => {
    if (attacks.length === 0) return undefined;
    const features = new Set(attacks.flatMap((attack) => partyFeatures(reply, attack, context)));
    for (const least of likenesses) if (alike[at]! >= least) features.add(`alike ${least}`);
    if (alike[at]! >= alikeAtLeast && alike[at] === most) features.add('most alike');
    const nearest = nearestOf(reply, attacks, context);
    for (const feature of placeFeatures(reply, nearest, all, context)) features.add(feature);
    if (reply.speaker === null) features.add('nobody replies');
    return ['bias', ...features];
  });
}

function* partiesOf(reply: Statement, attack: Statement, { index, involved }: AnswerContext): Generator<AnswerFeature> {
  if (index.sameParty(reply.speaker, attack.target)) yield 'by the accused';
  else if (involved.concerns(attack, reply.speaker)) yield 'by one named';
  if (involved.names(reply, attack.speaker)) yield 'names the accuser';
  if (involved.names(reply, attack.target)) yield 'names the accused';
  if (sharesWords(attack, reply)) yield 'same words';
  if (attack.ownVoice) yield 'own voice';
  else if (attack.speaker === null) yield 'no accuser';
  if (attack.target === null) yield 'nobody accused';
}

const partyFeatures = (...pair: Parameters<typeof partiesOf>): readonly AnswerFeature[] => [...partiesOf(...pair)];

/** How far a reply stands behind an attack, in statements; negative where it stands before it. */
const stepsBetween = (reply: Statement, attack: Statement, { places }: AnswerContext): number =>
  places.get(reply.id)! - places.get(attack.id)!;

function nearestOf(reply: Statement, attacks: readonly Statement[], context: AnswerContext): Statement {
  const far = (attack: Statement) => Math.abs(stepsBetween(reply, attack, context));
  return attacks.reduce((best, attack) => (far(attack) < far(best) ? attack : best));
}

function* placeFeatures(
  reply: Statement,
  attack: Statement,
  attacks: readonly Statement[],
  context: AnswerContext,
): Generator<AnswerFeature> {
  const { index, reading } = context;
  const steps = stepsBetween(reply, attack, context);
  yield distance(steps);
  const paragraphs =
    (reading.sentences[reply.sentence]?.paragraph ?? 0) - (reading.sentences[attack.sentence]?.paragraph ?? 0);
  if (paragraphs === 0) yield 'same paragraph';
  else if (paragraphs === 1) yield 'next paragraph';
  else if (paragraphs === -1) yield 'paragraph before';
  const between = attacks.filter((other) => {
    const away = stepsBetween(reply, other, context);
    return steps > 0 ? away > 0 && away < steps : away < 0 && away > steps;
  });
  if (between.length === 0) yield 'nearest attack';
  if (between.some(({ target }) => index.sameParty(target, reply.speaker))) yield 'accused anew';
}

function distance(steps: number): AnswerFeature {
  if (steps > 0)
    return steps === 1 ? 'right behind' : steps <= 3 ? 'close behind' : steps <= 8 ? 'behind' : 'far behind';
  return steps >= -1 ? 'right before' : steps >= -3 ? 'close before' : 'far before';
}

const sharesWords = (a: Statement, b: Statement): boolean =>
  a.content.some((x) => b.content.some((y) => x.start < y.end && y.start < x.end));
