import { foldOf } from '../foldOf.ts';
import { fitLogistic } from './fitLogistic.ts';
import type { RatedExample } from './collectProposals.ts';

export interface Scorer {
  readonly threshold: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Folds of the cross-validation that chooses the threshold; an article and its translation are in the same fold. */
const folds = 5;
const options = { pull: 4, rounds: 150 };
const leastCount = 3;

/** Thresholds this near to the best F are as good as it: the curve is flat there, and which is best is chance. */
const allowance = 0.0045;

/** Fits the scorer and chooses the threshold by cross-validation, a third up the plateau, for a statement missed is worse than one too many; `missed` gold statements that no pattern proposes count against recall. */
export function fitScorer(examples: readonly RatedExample[], missed: number): Scorer & { readonly report: string } {
  const held = Array.from({ length: folds }, (_, fold) => {
    const inside = examples.filter((example) => foldOf(example.article, folds) === fold);
    const weights = weightsFor(examples.filter((example) => foldOf(example.article, folds) !== fold));
    return inside.map((example) => ({ right: example.right, score: rate(weights, example) }));
  }).flat();
  const best = chooseThreshold(held, missed);
  return { threshold: best.threshold, weights: weightsFor(examples), report: best.report };
}

function weightsFor(examples: readonly RatedExample[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const frequent = examples.map(({ features, right }) => ({
    features: features.filter((feature) => counts.get(feature)! >= leastCount),
    right,
  }));
  return Object.fromEntries(
    [...fitLogistic(frequent, options)]
      .map(([feature, weight]): [string, number] => [feature, Math.round(100 * weight) / 100])
      .filter(([, weight]) => Math.abs(weight) >= 0.02),
  );
}

const rate = (weights: Readonly<Record<string, number>>, { features }: RatedExample): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)));

function chooseThreshold(
  held: readonly { right: boolean; score: number }[],
  missed: number,
): { threshold: number; report: string } {
  const all = held.filter(({ right }) => right).length + missed;
  const figures = Array.from({ length: 17 }, (_, step) => {
    const threshold = (step + 2) / 20;
    const kept = held.filter(({ score }) => score >= threshold);
    const tp = kept.filter(({ right }) => right).length;
    const precision = tp / Math.max(1, kept.length);
    const recall = tp / all;
    return { threshold, precision, recall, f: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
  });
  const top = Math.max(...figures.map(({ f }) => f));
  const plateau = figures.filter(({ f }) => f >= top - allowance);
  const best = plateau[Math.floor(plateau.length / 3)]!;
  const percent = (share: number): string => (100 * share).toFixed(1);
  return {
    threshold: best.threshold,
    report: `cross-validated on ${held.length} proposals: P ${percent(best.precision)} R ${percent(best.recall)} F ${percent(best.f)} at ${best.threshold}`,
  };
}
