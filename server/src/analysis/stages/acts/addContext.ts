import type { Act, SpokenAttribution } from '../../model.ts';
import type { Description } from './describeStatement.ts';
import type { EntityIndex } from './EntityIndex.ts';
import type { ScoredAct } from './scoreActs.ts';
import type { Feature } from './weights.ts';

/** How many statements away an attack still makes a context. */
const nearby = 20;
const attacks: ReadonlySet<Act> = new Set(['accuse', 'criticise']);
const aimed: ReadonlySet<Act> = new Set(['accuse', 'criticise', 'support']);

/** The features of each statement, with what the statements around it add: who has been attacked, whose words go on. */
export function addContext(
  spoken: readonly SpokenAttribution[],
  described: readonly Description[],
  alone: readonly ScoredAct[],
  targets: readonly (string | null)[],
  index: EntityIndex,
): readonly ReadonlyMap<Feature, number>[] {
  const attacked = attackedAt(alone, targets, index);
  return spoken.map((one, at) => {
    const features = new Map(described[at]!.features);
    const times = one.speaker === null ? undefined : attacked.get(index.party(one.speaker));
    if (times?.some((time) => time < at && at - time <= nearby)) features.set('under attack', 1);
    else if (times?.some((time) => time > at && time - at <= nearby)) features.set('attacked later', 1);
    if (features.has('negated') && (features.has('under attack') || features.has('attacked later')))
      features.set('negates under attack', 1);
    if (aimed.has(alone[at]!.act) && targets[at] === null) features.set('aimed at nobody', 1);
    const before = spoken[at - 1];
    if (before && one.speaker !== null && before.speaker === one.speaker) {
      const act = alone[at - 1]!.act;
      features.set(`${one.cue.length === 0 ? 'goes on' : 'after own'}:${act}`, 1);
    }
    return features;
  });
}

/** Positions of the attacks on each party. */
function attackedAt(
  alone: readonly ScoredAct[],
  targets: readonly (string | null)[],
  index: EntityIndex,
): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>();
  targets.forEach((target, at) => {
    if (target === null || !attacks.has(alone[at]!.act)) return;
    const party = index.party(target);
    const known = times.get(party);
    if (known) known.push(at);
    else times.set(party, [at]);
  });
  return times;
}
