import { fitLogistic } from '../attribution/fitLogistic.ts';
import { foldOf } from '../foldOf.ts';
import type { AnswerExample, RatedReply } from './collectAnswers.ts';

export interface AnswerScorer {
  readonly enough: { readonly alone: number; readonly beside: number };
  readonly weights: Readonly<Record<string, number>>;
}

/** Folds of the cross-validation; an article and its translation are in the same fold. */
const folds = 6;
const options = { pull: 3, rounds: 200 };
/** A dispute of many attacks counts as so many at most. */
const heaviest = 3;
/** Set, not searched for: links are too few to choose it. A press desk is better served by a pair missed than by a wrong one. */
const enough = { alone: 0.4, beside: 0.15 };

/** Fits the scorer on all replies, and reports how it does on articles it has not seen: `judged` with `links` annotated pairs in all. */
export function fitAnswers(
  replies: readonly RatedReply[],
  judged: readonly RatedReply[],
  links: number,
): AnswerScorer & { readonly report: string } {
  let found = 0;
  let wrong = 0;
  for (let fold = 0; fold < folds; fold++) {
    const weights = weightsFor(replies.filter(({ article }) => foldOf(article, folds) !== fold));
    const inside = judged.filter(({ article }) => foldOf(article, folds) === fold);
    for (const { attacks, answered } of inside.flatMap(({ disputes }) => chosen(disputes, weights))) {
      found += answered;
      wrong += attacks - answered;
    }
  }
  const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
  return {
    enough,
    weights: weightsFor(replies),
    report: `cross-validated, acts as annotated, ${links} pairs: P ${percent(found, found + wrong)} R ${percent(found, links)} F ${percent(2 * found, found + wrong + links)}`,
  };
}

function weightsFor(replies: readonly RatedReply[]): Record<string, number> {
  const examples = replies.flatMap(({ disputes }) => disputes);
  const rows = examples.flatMap(({ features, attacks, answered }) => {
    const row = { features, right: answered > 0 && 2 * answered >= attacks };
    return Array.from({ length: Math.min(heaviest, attacks) }, () => row);
  });
  return Object.fromEntries(
    [...fitLogistic(rows, options)].map(([feature, weight]): [string, number] => [
      feature,
      Math.round(100 * weight) / 100,
    ]),
  );
}

/** The disputes that a reply goes to. */
function chosen(held: readonly AnswerExample[], weights: Readonly<Record<string, number>>): AnswerExample[] {
  const rated = held.map((example) => ({ example, rating: rate(example, weights) }));
  const most = Math.max(...rated.map(({ rating }) => rating));
  return rated
    .filter(({ rating }) => rating >= enough.alone && rating >= most - enough.beside)
    .map(({ example }) => example);
}

const rate = ({ features }: AnswerExample, weights: Readonly<Record<string, number>>): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)));
