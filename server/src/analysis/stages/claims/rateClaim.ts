import model from '../../../../models/claims.json' with { type: 'json' };
import type { Evidence } from '../../model.ts';
import type { ClaimFeatures } from './claimFeatures.ts';

/** How much a clause is worth a check, 0 to 1, and why. */
export interface ClaimRating {
  readonly checkworthiness: number;
  readonly why: readonly Evidence[];
}

type Weights = ReadonlyMap<string, number>;

const claim: Weights = new Map(Object.entries(model.claim));
const worth: Weights = new Map(Object.entries(model.worth));

/** Features that a reader is told of, with the evidence code that words them. */
const told: ReadonlyMap<string, string> = new Map(
  Object.entries({
    number: 'claim.number',
    'written number': 'claim.number',
    quantity: 'claim.quantity',
    comparison: 'claim.comparison',
    superlative: 'claim.superlative',
    first: 'claim.first',
    cause: 'claim.cause',
    change: 'claim.change',
    record: 'claim.record',
    study: 'claim.study',
    damage: 'claim.damage',
    contested: 'claim.contested',
    'act accuse': 'claim.dispute',
    'act criticise': 'claim.dispute',
    'act deny': 'claim.dispute',
    'act counter': 'claim.dispute',
    'act admit': 'claim.dispute',
  }),
);

/** What no clause with any of these states as a fact. */
const unfactual = ['question', 'unreal', 'wish', 'forecast', 'opens with condition'];

/**
 * Rates a clause; undefined where it is no claim: an opinion, a wish, a rule, a forecast, a plan. Two logistic regressions over named
 * features, whether it is a claim and whether it is worth a check, learnt by server/training/trainClaimScorer.ts.
 */
export function rateClaim(features: ClaimFeatures): ClaimRating | undefined {
  if (unfactual.some((name) => features.has(name))) return undefined;
  if (features.has('opinion') && !features.has('number') && !features.has('written number')) return undefined;
  if (probability(claim, features) < model.threshold) return undefined;
  const reasons = [...features]
    .filter(([name]) => told.has(name) && (worth.get(name) ?? 0) > 0)
    .sort(([a], [b]) => worth.get(b)! - worth.get(a)!)
    .map(([name, words]) => ({ code: told.get(name)!, args: words ? { words } : {} }));
  const why = reasons.filter(({ code }, at) => reasons.findIndex((other) => other.code === code) === at);
  return { checkworthiness: probability(worth, features), why };
}

function probability(weights: Weights, features: ClaimFeatures): number {
  let sum = 0;
  for (const name of features.keys()) sum += weights.get(name) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
