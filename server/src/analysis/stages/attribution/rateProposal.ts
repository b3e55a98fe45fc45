import model from '../../../../models/attribution.json' with { type: 'json' };
import type { AttributionContext, Proposal } from './Proposal.ts';
import { proposalFeatures } from './proposalFeatures.ts';

const weights: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));

/**
 * How likely a proposal is a statement, 0 to 1: logistic regression over named features, learnt by server/training/trainAttributionScorer.ts.
 */
export function rateProposal(context: AttributionContext, proposal: Proposal): number {
  const sum = proposalFeatures(context, proposal).reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Proposals below this are no statements; where precision and recall balance best on the training articles. */
export const leastRating: number = model.threshold;
