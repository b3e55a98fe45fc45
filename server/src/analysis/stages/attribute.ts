import { firstEndingAfter } from '../findSpan.ts';
import { groupBy } from '../groupBy.ts';
import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Attribution, Cue, Evidence, Form, Medium, Quotation, Reading, Span } from '../model.ts';
import { attributeCues } from './attribution/attributeCues.ts';
import { attributeTurns } from './attribution/attributeTurns.ts';
import { attributeLeftQuotations, attributeQuotations } from './attribution/attributeQuotations.ts';
import { indexQuotations } from './attribution/indexQuotations.ts';
import type { AttributionContext, Proposal, RatedProposal } from './attribution/Proposal.ts';
import { leastRating, rateProposal } from './attribution/rateProposal.ts';
import { viewSentence } from './attribution/SentenceView.ts';
import { isGerund } from './isGerund.ts';
import type { SentenceView } from './attribution/SentenceView.ts';

/**
 * Ties sources, cues and contents: first quotations and the cue beside them, then the other cues by their frames, last quotations that go
 * on without a cue. The scorer decides what stays of what is not certain.
 * Attributions come in the order of their first content.
 */
export function attribute(
  reading: Reading,
  quotations: readonly Quotation[],
  cues: readonly Cue[],
  packs: LanguagePacks,
): readonly Attribution[] {
  const context = contextOf(reading, quotations, cues, packs);
  const proposals = proposeStatements(context, packs)
    .map((proposal) => ({ ...proposal, rating: rateProposal(context, proposal) }))
    .filter((proposal) => isCertain(context, proposal) || proposal.rating >= leastRating);
  const kept = settle(proposals).sort(byPosition);
  const position = new Map(kept.map((proposal, index) => [proposal.content, index]));
  return kept.map((proposal) => toAttribution(context, proposal, position));
}

const quotationPatterns: ReadonlySet<string> = new Set([
  'cue-before-quote',
  'cue-after-quote',
  'colon-before-quote',
  'label-before-quote',
  'signature-after-quote',
]);

/**
 * Not for the scorer to decide: a quotation with its cue and source beside it, somebody who will not comment or takes a side in a phrase
 * of many words or as agent of a passive, and accusations in the paper's own voice, all of kinds too rare in its training texts.
 */
function isCertain(context: AttributionContext, proposal: Proposal): boolean {
  const { ownVoice, pattern, source, cue } = proposal;
  if (ownVoice || pattern === 'turn') return true;
  if (source.length === 0) return false;
  return (
    quotationPatterns.has(pattern) || (cue !== null && (takesPosition(cue, pattern) || rejectsClaim(context, proposal)))
  );
}

/** "does not wish to comment", "ser da heller ingen problemer ved", "was rejected by the minister". */
const takesPosition = ({ class: kind, tokens }: Cue, pattern: string): boolean =>
  kind === 'decline' ||
  (tokens.length >= 4 && (kind === 'support' || kind === 'admit' || kind === 'deny')) ||
  (pattern === 'subject' && (kind === 'deny' || kind === 'accuse' || kind === 'criticise'));

/**
 * What is rejected is a noun for what others say, or points to it, or is a deed: "afviser anklagerne", ", a claim the minister denies",
 * "rejected that", 'nægter at have skjult noget', "denies having hidden it".
 */
function rejectsClaim({ view }: AttributionContext, { cue, content, sentence, nested, pattern }: Proposal): boolean {
  if (cue?.class !== 'deny' || nested || (pattern !== 'object' && pattern !== 'infinitive')) return false;
  const seen = view(sentence);
  const { tokens, claimNouns, grammar } = seen;
  const first = tokens.findIndex(({ start }) => start >= content[0]!.start);
  const last = tokens.findLastIndex(({ end }) => end <= content.at(-1)!.end);
  const deed = isGerund(seen.sentence, first) || grammar.perfectAuxiliaries.has(tokens[first]?.lower ?? '');
  return deed || (pattern === 'object' && (claimNouns.has(last) || grammar.expletives.has(tokens[last]?.lower ?? '')));
}

/** Everything the patterns find, good and bad: what the scorer decides about, and what it is trained on. */
export function proposeStatements(context: AttributionContext, packs: LanguagePacks): Proposal[] {
  const direct = [...attributeQuotations(context), ...attributeTurns(context, packs)];
  const cued = [...direct, ...attributeCues(context, direct)];
  return [...cued, ...attributeLeftQuotations(context, cued)];
}

/** What the patterns look at, with views made when first asked for. */
export function contextOf(
  reading: Reading,
  quotations: readonly Quotation[],
  cues: readonly Cue[],
  packs: LanguagePacks,
): AttributionContext {
  const bySentence = groupBy(cues, (cue) => cue.sentence);
  const views = new Map<number, SentenceView>();
  return {
    reading,
    quotations,
    quotationsAt: indexQuotations(quotations),
    cuesIn: (sentence) => bySentence.get(sentence) ?? [],
    view: (index) => {
      const known = views.get(index);
      if (known) return known;
      const sentence = reading.sentences[index]!;
      const view = viewSentence(sentence, index, packs.get(sentence.language)!, bySentence.get(index) ?? []);
      views.set(index, view);
      return view;
    },
  };
}

/** Of two proposals with the same content the one with a source, or the likelier, stays; who answers what was said is another speaker. */
function settle(proposals: readonly RatedProposal[]): RatedProposal[] {
  const byContent = groupBy(proposals, ({ content, pattern, sentence }) =>
    [...content.map((span) => `${span.start}-${span.end}`), pattern === 'antecedent' ? sentence : ''].join(),
  );
  return [...byContent.values()].map((same) => same.reduce((a, b) => (rank(b) > rank(a) ? b : a)));
}

const rank = (proposal: RatedProposal): number => proposal.rating + (proposal.source.length > 0 ? 1 : 0);

const byPosition = (a: Proposal, b: Proposal): number =>
  a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end;

function toAttribution(
  context: AttributionContext,
  proposal: RatedProposal,
  position: ReadonlyMap<Proposal['content'], number>,
): Attribution {
  const { cue } = proposal;
  return {
    form: proposal.form ?? formOf(context, proposal),
    content: proposal.content,
    cue: proposal.cueSpans,
    source: proposal.source,
    cueClass: cue?.class ?? null,
    cueLemma: cue?.lemma ?? '',
    negated: cue?.negated ?? false,
    mental: cue?.mental ?? false,
    voice: cue?.voice ?? 'active',
    addressee: proposal.addressee,
    continues: proposal.continues ? (position.get(proposal.continues.content) ?? null) : null,
    ownVoice: proposal.ownVoice,
    sentence: proposal.sentence,
    medium: mediumOf(context, proposal),
    why: evidenceOf(context, proposal),
    confidence: proposal.rating,
  };
}

/** Direct where every word of the content stands between quotation marks, mixed where some do; inside a quotation only inner marks count. */
function formOf({ reading, quotationsAt }: AttributionContext, { content, cueSpans }: Proposal): Form {
  const cue = cueSpans[0]?.start ?? -1;
  let quoted = 0;
  for (const span of content) {
    let at = span.start;
    for (const quotation of quotationsAt(span)) {
      if (quotation.kind === 'name' || quotation.kind === 'title' || holds(quotation, cue)) continue;
      const { parts } = quotation;
      for (let k = firstEndingAfter(parts, at); k < parts.length && parts[k]!.start < span.end; k++) {
        at = Math.max(at, parts[k]!.start);
        quoted += countLetters(reading.text, at, Math.min(parts[k]!.end, span.end));
        at = Math.min(parts[k]!.end, span.end);
      }
    }
  }
  if (quoted === 0) return 'indirect';
  const all = content.reduce((sum, { start, end }) => sum + countLetters(reading.text, start, end), 0);
  return quoted === all ? 'direct' : 'mixed';
}

function holds({ parts }: Quotation, offset: number): boolean {
  const part = parts[firstEndingAfter(parts, offset)];
  return part !== undefined && part.start <= offset;
}

const countLetters = (text: string, start: number, end: number): number =>
  text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;

function mediumOf(context: AttributionContext, { cue, sentence }: Proposal): Medium {
  if (!cue) return 'unknown';
  if (namesPressRelease(context.view(sentence))) return 'press release';
  if (cue.class === 'write') return 'written';
  if (cue.class === 'show') return 'document';
  return cue.mental ? 'unknown' : 'spoken';
}

const pressReleases = new WeakMap<SentenceView, boolean>();

/** Asked of a sentence once, however many statements stand in it. */
function namesPressRelease(view: SentenceView): boolean {
  let names = pressReleases.get(view);
  if (names === undefined) {
    const { pressReleaseWords } = view.grammar;
    const words = view.tokens.map((token) => token.lower);
    names = words.some(
      (word, index) => pressReleaseWords.has(word) || pressReleaseWords.has(`${words[index - 1] ?? ''} ${word}`),
    );
    pressReleases.set(view, names);
  }
  return names;
}

function evidenceOf({ reading }: AttributionContext, proposal: Proposal): Evidence[] {
  const words = (spans: readonly Span[]): string =>
    spans.map((span) => reading.text.slice(span.start, span.end)).join(' … ');
  return [
    { code: `pattern.${proposal.pattern}`, args: { cue: words(proposal.cueSpans), source: words(proposal.source) } },
  ];
}
