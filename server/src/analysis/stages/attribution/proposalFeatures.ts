import { firstEndingAfter, firstStartingFrom } from '../../findSpan.ts';
import type { Cue } from '../../model.ts';
import type { AttributionContext, Proposal } from './Proposal.ts';
import { classAt } from './SentenceView.ts';
import type { SentenceView } from './SentenceView.ts';

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
    features.push(`cue of ${Math.min(cue.tokens.length, 4)} words, ${cue.class}`);
    if (cue.mental) features.push('mental', `mental, ${pattern}`);
    if (cue.negated) features.push('negated', `negated, ${cue.class}`);
    if (cue.voice === 'passive') features.push(`passive, ${pattern}`, `passive, ${place}`);
    if (cue.kind === 'verb' && cue.finite < 0)
      features.push(`not finite, ${pattern}`, `not finite, ${classAt(view, cue.tokens[0]! - 1)}`);
    if (finite) features.push(`finite ${finite}`, `finite ${finite}, ${pattern}`);
    if (cue.kind === 'verb') features.push(...tenseFeatures(view, cue, person), ...treeFeatures(view, cue, pattern));
  }
  const content = contentClasses(context, proposal);
  features.push(
    `content starts ${content.charAt(0)}, ${pattern}`,
    `content ${verbalKind(content)}, ${kind}`,
    `content ${verbalKind(content)}, ${pattern}`,
  );
  if (proposal.nested) features.push('nested', `nested, ${pattern}`, `nested, ${person}`);
  if (verbalKind(content) !== 'finite') features.push('content without verb', `content without verb, ${pattern}`);
  if (/[?]\s*$/.test(context.reading.text.slice(view.sentence.start, view.sentence.end))) features.push('question');
  return features;
}

/** Tense and mood of the finite verb, with what is said and by whom: "they say" and "he said" are not the same news. */
function tenseFeatures(view: SentenceView, cue: Cue, person: string): Feature[] {
  const verb = view.sentence.tags?.[cue.finite >= 0 ? cue.finite : cue.head]?.features ?? '';
  const tense = (/Tense=\w+/.exec(verb) ?? /VerbForm=\w+/.exec(verb))?.[0] ?? 'none';
  return [`tense ${tense}`, `tense ${tense}, ${cue.class}`, `tense ${tense}, ${person}`];
}

/** How the cue hangs in the sentence: a main verb, in a relative clause, a condition. */
function treeFeatures(view: SentenceView, cue: Cue, pattern: string): Feature[] {
  const tree = view.tree();
  if (!tree) return [];
  const relation = tree.relations[cue.head]!;
  const above = view.sentence.tags?.[tree.heads[cue.head]!]?.upos ?? 'nothing';
  return [
    `hangs as ${relation}`,
    `hangs as ${relation}, ${pattern}`,
    `hangs as ${relation}, ${cue.class}`,
    `hangs as ${relation}, from ${above}`,
  ];
}

const verbalKind = (classes: string): 'finite' | 'infinitive' | 'nominal' =>
  /[VX]/.test(classes) ? 'finite' : classes.includes('W') ? 'infinitive' : 'nominal';

function sourceKind({ reading, view }: AttributionContext, { source, sentence }: Proposal): string {
  const [first] = source;
  if (!first) return 'none';
  const { tokens, classes } = view(sentence);
  const at = firstStartingFrom(tokens, first.start);
  const own = classes.slice(at, firstEndingAfter(tokens, first.end));
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
  const from = Math.min(...content.map(({ start }) => firstStartingFrom(tokens, start)));
  const to = Math.max(...content.map(({ end }) => firstEndingAfter(tokens, end)));
  let letters = '';
  for (let at = from; at < to; at++) {
    const { start, end } = tokens[at]!;
    if (content.some((span) => start >= span.start && end <= span.end)) letters += classes.charAt(at);
  }
  return letters;
}
