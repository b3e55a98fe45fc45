import { foldOf } from '../foldOf.ts';
import { fitLogistic } from '../attribution/fitLogistic.ts';
import type { FitOptions } from '../attribution/fitLogistic.ts';
import type { RatedClause } from './collectClauses.ts';

/** The weights that rateClaim reads. */
export interface ClaimScorer {
  /** Clauses less likely than this are no claims. */
  readonly threshold: number;
  readonly claim: Readonly<Record<string, number>>;
  /** Shifted so that 0.5 is where precision and recall of claims worth a check balance. */
  readonly worth: Readonly<Record<string, number>>;
}

const rounds = 200;
/** How firmly the weights of the two scorers are held to what is expected. */
const pull = { claim: 5, worth: 20 };
const leastCount = 4;
const folds = 5;
/** Low, because a claim too many at the end of the ranking costs a reader little. */
const leastClaim = 0.15;
/** The probability at which precision and recall of claims worth a check balance. */
const balance = 0.28;
/** What the guidelines lead one to expect of a claim that is worth a check, in log odds: the articles are too few to learn it all. */
const expected: Readonly<Record<string, number>> = {
  bias: -1.1,
  number: 1.2,
  'written number': 0.4,
  'number of a scene': -0.8,
  'share or sum': 0.3,
  quantity: 0.7,
  comparison: 0.7,
  superlative: 0.5,
  first: 0.5,
  cause: 0.7,
  change: 0.6,
  record: 0.4,
  study: 0.4,
  damage: 0.9,
  contested: 0.7,
  'act accuse': 0.8,
  'act criticise': 0.8,
  'act deny': 0.8,
  'act counter': 0.8,
  'act admit': 0.8,
  negated: 0.2,
  trivial: -0.7,
  opinion: -0.5,
  'first person': -0.7,
  'zone headline': 0.5,
  'zone standfirst': 0.5,
  'length 4': -0.6,
  'length more': 0.2,
};

/** Fits both scorers; the report is cross-validated, with an article and its translation in the same fold. */
export function fitClaims(clauses: readonly RatedClause[]): ClaimScorer & { readonly report: string } {
  const held = Array.from({ length: folds }, (_, fold) => {
    const scorer = fit(clauses.filter((clause) => foldOf(clause.article, folds) !== fold));
    return clauses
      .filter((clause) => foldOf(clause.article, folds) === fold)
      .map((clause) => ({
        worth: clause.worth,
        claim: rate(scorer.claim, clause) >= leastClaim,
        high: rate(scorer.worth, clause) >= 0.5,
      }));
  }).flat();
  const isClaim = f1(
    held,
    ({ worth }) => worth !== 'none',
    ({ claim }) => claim,
  );
  const isHigh = f1(
    held,
    ({ worth }) => worth === 'high',
    ({ claim, high }) => claim && high,
  );
  return {
    ...fit(clauses),
    report: `cross-validated on ${clauses.length} clauses: claims F ${isClaim}, worth a check F ${isHigh} (of clauses, before the gold claims that no clause fits)`,
  };
}

function fit(clauses: readonly RatedClause[]): ClaimScorer {
  const claim = weightsFor(clauses, ({ worth }) => worth !== 'none', { pull: pull.claim, rounds });
  const worth = weightsFor(clauses, (one) => one.worth === 'high', { pull: pull.worth, rounds, expected });
  const shift = Math.log((1 - balance) / balance);
  return { threshold: leastClaim, claim, worth: { ...worth, bias: rounded((worth.bias ?? 0) + shift) } };
}

function weightsFor(
  clauses: readonly RatedClause[],
  answer: (clause: RatedClause) => boolean,
  options: FitOptions,
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of clauses)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const examples = clauses.map((clause) => ({
    features: clause.features.filter((feature) => counts.get(feature)! >= leastCount),
    right: answer(clause),
  }));
  return Object.fromEntries(
    Object.entries({ ...options.expected, ...Object.fromEntries(fitLogistic(examples, options)) })
      .map(([feature, weight]): [string, number] => [feature, rounded(weight)])
      .filter(([, weight]) => Math.abs(weight) >= 0.02),
  );
}

const rounded = (weight: number): number => Math.round(100 * weight) / 100;

const rate = (weights: Readonly<Record<string, number>>, { features }: RatedClause): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)));

function f1<T>(items: readonly T[], wanted: (item: T) => boolean, found: (item: T) => boolean): string {
  const both = items.filter((item) => wanted(item) && found(item)).length;
  const all = items.filter(wanted).length + items.filter(found).length;
  return ((200 * both) / Math.max(1, all)).toFixed(1);
}
