import model from '../../../../models/answers.json' with { type: 'json' };
import type { AnswerFeature } from './answerFeatures.ts';

const weights: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));

/** How likely a reply answers a dispute, 0 to 1: logistic regression over named features, learnt by server/training/trainAnswerScorer.ts. */
export function rateAnswer(features: readonly AnswerFeature[]): number {
  const sum = features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The least rating of an answer. A reply may answer several disputes: those rated at most `beside` below its best. */
export const enough: { readonly alone: number; readonly beside: number } = model.enough;
