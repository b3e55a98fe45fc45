import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Act, Entity, Reading, SpokenAttribution, Statement } from '../model.ts';
import { addContext } from './acts/addContext.ts';
import { aimStatements, suspectsAmong } from './acts/aimStatements.ts';
import { describeStatement } from './acts/describeStatement.ts';
import { EntityIndex } from './acts/EntityIndex.ts';
import { explainAct } from './acts/explainAct.ts';
import { findAnswered, isReply } from './acts/findTarget.ts';
import { findWhen } from './acts/findWhen.ts';
import { labelTopic } from './acts/labelTopic.ts';
import { scoreActs } from './acts/scoreActs.ts';
import { weightsOf } from './WordWeights.ts';

/** Tells what each speaker does with what is said, and whom it is aimed at. Statements get their ids here, in the order of the text. */
export function classifyActs(
  reading: Reading,
  entities: readonly Entity[],
  spoken: readonly SpokenAttribution[],
  packs: LanguagePacks,
): readonly Statement[] {
  const index = new EntityIndex(entities);
  const ordered = inTextOrder(spoken);
  const described = ordered.map((one) => describeStatement(reading, one, index, packs));
  const alone = described.map(({ features }) => scoreActs(features));
  const signals = described.map((one) => one.signals);
  const aim = (acts: readonly Act[], suspects: ReadonlySet<string>) =>
    aimStatements(reading, ordered, signals, index, packs, { acts, suspects });
  const targets = aim(
    alone.map(({ act }) => act),
    new Set(),
  );
  const settled = addContext(ordered, described, alone, targets, index).map((features) => scoreActs(features));
  const acts = settled.map(({ act }) => act);
  const aims = aim(acts, suspectsAmong(ordered, acts, targets, index));
  const weights = weightsOf(reading, packs);
  return ordered.map((one, at) => {
    const { act, probability } = settled[at]!;
    return {
      ...one,
      id: `s${at + 1}`,
      act,
      target: isReply(act) ? findAnswered(at, ordered, acts, aims, reading, index) : aims[at]!,
      topic: labelTopic(reading, one.content, described[at]!.signals, weights, index, packs),
      when: findWhen(reading, one, packs),
      confidence: one.confidence * (0.5 + 0.5 * probability),
      why: [...one.why, ...explainAct(reading, one, settled[at]!, described[at]!)],
    };
  });
}

/** The attributions in the order of the text; `continues` follows its attribution to its new place. */
function inTextOrder(spoken: readonly SpokenAttribution[]): readonly SpokenAttribution[] {
  const order = spoken.map((_, at) => at).sort((a, b) => firstOffset(spoken[a]!) - firstOffset(spoken[b]!) || a - b);
  const place = new Map(order.map((from, to) => [from, to]));
  return order.map((from) => {
    const one = spoken[from]!;
    return one.continues === null ? one : { ...one, continues: place.get(one.continues) ?? null };
  });
}

function firstOffset({ content, cue, source }: SpokenAttribution): number {
  return Math.min(...[content, cue, source].map((spans) => spans[0]?.start ?? Infinity));
}
