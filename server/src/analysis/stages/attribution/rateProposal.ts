import model from '../../../../models/attribution.json' with { type: 'json' };
import type { AttributionContext, Proposal } from './Proposal.ts';
import { proposalFeatures } from './proposalFeatures.ts';
import type { SentenceView } from './SentenceView.ts';

const weights: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));

/** Ratings of proposals that lie in their sentence, by how they lie there. */
const ratings = new WeakMap<object, Map<string, number>>();

/**
 * How likely a proposal is a statement, 0 to 1: logistic regression over named features, learnt by server/training/trainAttributionScorer.ts.
 */
export function rateProposal(context: AttributionContext, proposal: Proposal): number {
  const view = context.view(proposal.sentence);
  const key = keyIn(view, context, proposal);
  if (key === null) return rate(context, proposal);
  let known = ratings.get(view.origin);
  if (!known) ratings.set(view.origin, (known = new Map<string, number>()));
  let rating = known.get(key);
  if (rating === undefined) known.set(key, (rating = rate(context, proposal)));
  return rating;
}

/** All that a rating follows from besides the words and cues of the sentence; null where the content lies outside of it. */
function keyIn({ sentence }: SentenceView, { reading }: AttributionContext, proposal: Proposal): string | null {
  const { cue, pattern, place, nested, source, content } = proposal;
  if (content.some(({ start, end }) => start < sentence.start || end > sentence.end)) return null;
  const zone = reading.paragraphs[sentence.paragraph]!.kind;
  const spans = [source.slice(0, 1), content].map((each) =>
    each.map(({ start, end }) => `${start - sentence.start}-${end - sentence.start}`).join(),
  );
  return [zone, pattern, place, cue?.tokens[0] ?? -1, nested, ...spans].join(' ');
}

function rate(context: AttributionContext, proposal: Proposal): number {
  const sum = proposalFeatures(context, proposal).reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Proposals below this are no statements; where precision and recall balance best on the training articles. */
export const leastRating: number = model.threshold;
