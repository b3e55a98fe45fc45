import type { Act } from '../../model.ts';
import { rememberWords } from '../../rememberWords.ts';
import { actWeights } from './weights.ts';
import type { Feature } from './weights.ts';

/** An act with its share of the belief. */
export interface ScoredAct {
  readonly act: Act;
  readonly probability: number;
  /** The features that spoke for it, strongest first. */
  readonly because: readonly Feature[];
}

const acts = Object.keys(actWeights) as Act[];

/** The likeliest act of a statement with these features: a sum of weights, each act against the others. */
export function scoreActs(features: ReadonlyMap<Feature, number>): ScoredAct {
  const scores = new Float64Array(acts.length);
  for (const [feature, strength] of features) {
    const weights = weightsOf(feature);
    for (let at = 0; at < scores.length; at++) scores[at]! += weights[at]! * strength;
  }
  let total = 0;
  let best: { act: Act; score: number } = { act: 'assert', score: -Infinity };
  for (const [at, score] of scores.entries()) {
    total += Math.exp(score);
    if (score > best.score) best = { act: acts[at]!, score };
  }
  const weights = actWeights[best.act];
  const share = (feature: Feature) => (weights[feature] ?? 0) * (features.get(feature) ?? 0);
  const because = [...features.keys()].filter((feature) => feature !== 'bias' && share(feature) > 0.3);
  return {
    act: best.act,
    probability: Math.exp(best.score) / total,
    because: because.sort((a, b) => share(b) - share(a)),
  };
}

/** What a feature says for each act. */
const weightsOf = rememberWords((feature) => Float64Array.from(acts, (act) => actWeights[act][feature] ?? 0));
