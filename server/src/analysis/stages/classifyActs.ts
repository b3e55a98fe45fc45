import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Entity, Reading, SpokenAttribution, Statement } from '../model.ts';
import { addContext } from './acts/addContext.ts';
import { countStems } from './acts/countStems.ts';
import { describeStatement } from './acts/describeStatement.ts';
import { EntityIndex } from './acts/EntityIndex.ts';
import { explainAct } from './acts/explainAct.ts';
import { findAnswered, findTarget, isAimed, isReply } from './acts/findTarget.ts';
import { findWhen } from './acts/findWhen.ts';
import { labelTopic } from './acts/labelTopic.ts';
import { scoreActs } from './acts/scoreActs.ts';

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
  const targets = ordered.map((one, at) =>
    isAimed(alone[at]!.act) ? findTarget(reading, one, described[at]!.signals, index) : null,
  );
  const settled = addContext(ordered, described, alone, targets, index).map((features) => scoreActs(features));
  const acts = settled.map(({ act }) => act);
  const suspects = new Set(
    ordered.flatMap(({ ownVoice }, at) =>
      ownVoice || acts[at] !== 'accuse' || !targets[at] ? [] : [index.party(targets[at])],
    ),
  );
  const aims = ordered.map((one, at) => {
    if (!isAimed(acts[at]!)) return null;
    const known = one.ownVoice ? null : targets[at];
    return known ?? findTarget(reading, one, described[at]!.signals, index, suspects);
  });
  const frequency = countStems(reading);
  return ordered.map((one, at) => {
    const { act, probability } = settled[at]!;
    return {
      ...one,
      id: `s${at + 1}`,
      act,
      target: isReply(act) ? findAnswered(at, ordered, acts, aims, reading, index) : aims[at]!,
      topic: labelTopic(reading, one.content, frequency, index, packs),
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
