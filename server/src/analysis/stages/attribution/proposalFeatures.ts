import type { AttributionContext, Proposal } from './Proposal.ts';
import { classAt } from './SentenceView.ts';

/** A named property of a proposal, the same in every language but for the words behind `lemma` and `finite`. */
export type Feature = string;

/** What the scorer looks at: how the proposal was found, which cue it has, who its source is and what its content looks like. */
export function proposalFeatures(context: AttributionContext, proposal: Proposal): Feature[] {
  const { cue, pattern, place } = proposal;
  const view = context.view(proposal.sentence);
  const kind = cue ? `${cue.kind} ${cue.class}` : 'no cue';
  const finite = cue && cue.finite >= 0 && cue.finite !== cue.head ? view.tokens[cue.finite]!.lower : '';
  const person = sourceKind(context, proposal);
  const length = wordCount(context, proposal);
  const zone = context.reading.paragraphs[view.sentence.paragraph]!.kind;
  const features = [
    'bias',
    `pattern ${pattern}`,
    `place ${place}`,
    `source ${person}`,
    `cue ${kind}`,
    `${pattern}, ${kind}`,
    `${pattern}, ${place}`,
    `${kind}, ${person}`,
    `length ${length}`,
    `${pattern}, length ${length}`,
    `zone ${zone}`,
  ];
  if (cue) {
    features.push(`lemma ${cue.lemma}`, `lemma ${cue.lemma}, ${pattern}`, `lemma ${cue.lemma}, ${place}`);
    if (cue.mental) features.push('mental', `mental, ${pattern}`);
    if (cue.negated) features.push('negated', `negated, ${cue.class}`);
    if (cue.voice === 'passive') features.push(`passive, ${pattern}`, `passive, ${place}`);
    if (cue.kind === 'verb' && cue.finite < 0)
      features.push(`not finite, ${pattern}`, `not finite, ${classAt(view, cue.tokens[0]! - 1)}`);
    if (finite) features.push(`finite ${finite}`, `finite ${finite}, ${pattern}`);
  }
  if (proposal.nested) features.push('nested', `nested, ${pattern}`, `nested, ${person}`);
  if (!/[VX]/.test(contentClasses(context, proposal)))
    features.push('content without verb', `content without verb, ${pattern}`);
  if (/[?]\s*$/.test(context.reading.text.slice(view.sentence.start, view.sentence.end))) features.push('question');
  return features;
}

function sourceKind({ reading, view }: AttributionContext, { source, sentence }: Proposal): string {
  const [first] = source;
  if (!first) return 'none';
  const { tokens, classes } = view(sentence);
  const at = tokens.findIndex((token) => token.start >= first.start);
  const own = Array.from(classes)
    .filter((_, index) => tokens[index]!.start >= first.start && tokens[index]!.end <= first.end)
    .join('');
  if (own === 'P' || own === 'T' || own === 'S') return `pronoun ${tokens[at]!.lower}`;
  if (own.includes('E')) return 'name';
  if (/\p{Lu}/u.test(reading.text.slice(first.start + 1, first.end))) return 'capital';
  return own.includes('N') ? `noun ${own.charAt(0)}` : 'other';
}

const lengths = [1, 2, 4, 8, 16, 32];

/** Number of words in the content, in classes that double. */
function wordCount({ reading }: AttributionContext, { content }: Proposal): string {
  const words = content.reduce(
    (sum, { start, end }) => sum + (reading.text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
    0,
  );
  return String(lengths.find((length) => words <= length) ?? 'more');
}

/** The classes of those content tokens that stand in the cue's own sentence. */
function contentClasses({ view }: AttributionContext, { content, sentence, pattern }: Proposal): string {
  const { tokens, classes } = view(sentence);
  if (pattern === 'antecedent') return 'V';
  return Array.from(classes)
    .filter((_, index) => content.some((span) => tokens[index]!.start >= span.start && tokens[index]!.end <= span.end))
    .join('');
}
