import { groupBy } from '../../groupBy.ts';
import type { Cue, Span } from '../../model.ts';
import { contentBehind, nominal, some, trimmed } from './contentRanges.ts';
import type { FoundContent } from './contentRanges.ts';
import { findAntecedent } from './findAntecedent.ts';
import { findContent, regionEnd } from './findContent.ts';
import { cueEnd, timePhraseLength } from './findSource.ts';
import type { FoundSource } from './findSource.ts';
import { maskView, tokensWithin } from './maskView.ts';
import type { AttributionContext, Proposal } from './Proposal.ts';
import { holdsStatements } from './quotationGroups.ts';
import { conjunctSubject, contentInTree, holderInTree, subjectInTree, wholeSubject } from './readTree.ts';
import { classAt, rangesOf, spanOf, wordsOf } from './SentenceView.ts';
import type { SentenceView, TokenRange } from './SentenceView.ts';
import { sharedSource } from './sharedSource.ts';
import { sourceOf } from './sourceOf.ts';

/** The statements of cues that announce no quotation of their own: reported speech, thoughts, demands, accusations in the paper's voice. */
export function attributeCues(context: AttributionContext, direct: readonly Proposal[]): Proposal[] {
  const used = new Map(direct.map((proposal) => [proposal.cue, proposal]));
  const quoted = outermostSpans(context);
  const proposals: Proposal[] = [];
  const told = groupBy(direct, ({ sentence }) => sentence);
  context.reading.sentences.forEach((sentence, index) => {
    const cues = context.cuesIn(index);
    if (cues.length === 0 || !holdsStatements(context.reading, sentence.paragraph)) return;
    const subjects: { readonly source: FoundSource; readonly at: number }[] = [];
    for (const cue of cues) {
      const whole = context.view(index);
      const at = whole.tokens[cue.head]!.start;
      const announced = used.get(cue);
      if (announced) {
        const source = sourceIn(whole, announced);
        if (source) subjects.push({ source, at });
        continue;
      }
      const isOver = (content: readonly Span[], inside: number): boolean =>
        content.some(({ start, end }) => start <= inside && inside < end && end <= at);
      const shared = subjects.findLast(
        (subject) => !told.get(index)?.some(({ content }) => isOver(content, subject.at)),
      );
      const quotation = spanAround(quoted, at);
      const view = quotation ? maskTo(whole, quotation) : whole;
      const found = sourceOf(view, cue);
      const source =
        (found && wholeSubject(view, cue, found)) ??
        sharedSource(view, cue, shared?.source, conjunctSubject(view, cue)) ??
        subjectInTree(view, cue) ??
        holderInTree(view, cue);
      if (source && source.place !== 'agent' && cue.kind === 'verb') subjects.push({ source, at });
      const before = [...(told.get(index - 1) ?? []), ...(told.get(index) ?? [])];
      const proposal = propose(context, view, cue, source, quotation !== undefined, before);
      if (!proposal) continue;
      proposals.push(proposal);
      told.set(index, [...(told.get(index) ?? []), proposal]);
    }
  });
  return proposals;
}

/** The source of a quotation, for the verb that is coordinated with its cue: "…", siger han, men indrømmer. */
function sourceIn(view: SentenceView, { source, place }: Proposal): FoundSource | undefined {
  const span = source[0];
  return span &&
    place !== 'none' &&
    place !== 'agent' &&
    span.start >= view.sentence.start &&
    span.end <= view.sentence.end
    ? { range: tokensWithin(view, span.start, span.end), place }
    : undefined;
}

function propose(
  context: AttributionContext,
  view: SentenceView,
  cue: Cue,
  source: FoundSource | undefined,
  quoted: boolean,
  told: readonly Proposal[],
): Proposal | undefined {
  if (source && view.grammar.conversants.has(wordsOf(view, source.range))) return undefined;
  if (quoted && !source && cue.voice !== 'passive') return undefined;
  if (isInfinitive(view, cue) && source?.place !== 'shared' && source?.place !== 'caused') return undefined;
  const antecedent = findAntecedent(context, view, cue, source, told);
  const found = antecedent ? undefined : contentOf(view, cue, source);
  if (!antecedent && !found?.ranges.some((range) => holdsWords(view, range))) return undefined;
  if (source && found?.ranges.some(({ from, to }) => from <= source!.range.from && source!.range.to <= to))
    return undefined;
  const pattern = antecedent ? 'antecedent' : found!.pattern;
  const ownVoice = !source && cue.class === 'accuse';
  const raised = pattern === 'raised';
  if (raised && source?.place !== 'agent' && source?.place !== 'before') source = undefined;
  if (!source && !ownVoice && !standsWithoutSource(cue, pattern) && !(pattern === 'clause' && isImpersonal(view, cue)))
    return undefined;
  if (cue.kind === 'verb' && cue.finite < 0 && !/^(?:clause|question|target)$/.test(pattern) && !source)
    return undefined;
  return {
    cue,
    sentence: view.index,
    cueSpans: rangesOf(cue.tokens).map((range) => spanOf(view, range)),
    source: source ? [spanOf(view, source.range)] : [],
    content: antecedent ?? found!.ranges.filter((range) => holdsWords(view, range)).map((range) => spanOf(view, range)),
    addressee: found?.addressee ? spanOf(view, found.addressee) : null,
    continues: null,
    ownVoice,
    ...(pattern === 'colon' && !quoted && { form: 'direct' as const }),
    pattern,
    place: source?.place ?? 'none',
    nested: quoted,
  };
}

const holdsWords = (view: SentenceView, { from, to }: TokenRange): boolean =>
  /\p{Lu}/u.test(view.classes.slice(from, to));

/** "let those services demand help", "add the cream": a form that could have a subject, but the tagger knows better. */
const isInfinitive = (view: SentenceView, cue: Cue): boolean =>
  cue.kind === 'verb' &&
  cue.finite === cue.head &&
  /VerbForm=Inf|Mood=Imp/.test(view.sentence.tags?.[cue.head]?.features ?? '');

/** "Det menes, at …", "menes det", "it is the plan that …": the subject is no one. */
const isImpersonal = (view: SentenceView, cue: Cue): boolean =>
  cue.kind === 'verb' &&
  [cue.tokens[0]! - 1, cue.finite + 1].some((at) => view.grammar.expletives.has(view.tokens[at]?.lower ?? ''));

/** Nobody is named: in a passive, with rumours and fears that carry a clause, and where the cue says it all. */
const standsWithoutSource = (cue: Cue, pattern: FoundContent['pattern']): boolean =>
  cue.voice === 'passive' ||
  (cue.kind === 'noun' && (pattern === 'clause' || pattern === 'preposition' || cue.tokens.length > 1)) ||
  (cue.kind === 'idiom' && cue.source === 'none') ||
  cue.class === 'decline';

function contentOf(view: SentenceView, cue: Cue, source: FoundSource | undefined): FoundContent | undefined {
  if (cue.kind === 'preposition') return aroundPhrase(view, cue, source);
  if (cue.kind === 'noun') return behindNoun(view, cue, source);
  const found = findContent(view, cue, source) ?? contentInTree(view, cue, source);
  if (found || !cue.frames.includes('none')) return found;
  const end = regionEnd(cue, source);
  const asked = /^I?,?(?=K)/.exec(view.classes.slice(end));
  if (asked) return contentBehind(view, end + asked[0].length, 'none');
  const after = nominal(view, end + timePhraseLength(view, end));
  return { ranges: after.to > after.from ? [after] : rangesOf(cue.tokens), pattern: 'none' };
}

/** "påstanden om, at …", "the claim that …", "krav fra X om Y", "spionage-mistanke". */
function behindNoun(view: SentenceView, cue: Cue, source: FoundSource | undefined): FoundContent | undefined {
  let at = regionEnd(cue, source);
  const lastWord = view.tokens[cueEnd(cue) - 1]!.lower;
  const governs = cue.prepositions.includes(lastWord) && cueEnd(cue) - 1 !== cue.head;
  if (!governs && cue.prepositions.includes(view.tokens[at]?.lower ?? '')) at++;
  else if (!governs && !/^,?[QZ]/.test(view.classes.slice(at))) {
    if (
      cue.frames.includes('clause') &&
      view.grammar.wordOrder === 'subject first' &&
      /^P[VX]/.test(view.classes.slice(at))
    )
      return some([nominal(view, at, 'clause')], 'clause');
    const gap =
      /^(?:I[DSA#NEPg]+)*X?(?=,?Q)/.exec(view.classes.slice(at))?.[0] ??
      (cue.frames.includes('infinitive') ? /^I[DSA#NEPg]+(?=ZR*[WX])/.exec(view.classes.slice(at))?.[0] : undefined) ??
      '';
    if (gap === '') return compoundContent(view, cue);
    at += gap.length;
  }
  const marker = /^,?[QZ]/.exec(view.classes.slice(at));
  const from = at + (marker?.[0].length ?? 0);
  const linked = classAt(view, at - 1) === 'X';
  const asks = view.grammar.questionWords.has(view.tokens[from]?.lower ?? '');
  const whole = nominal(view, from, marker || asks ? 'clause' : 'phrase');
  const range = marker && !linked ? upToPredicate(view, cue, whole) : whole;
  if (range.to <= range.from) return undefined;
  return { ranges: [range], pattern: !marker ? 'preposition' : marker[0].endsWith('Z') ? 'infinitive' : 'clause' };
}

/** "the claim that the exam was moved | met with cheers": the verb that the noun is subject of ends its clause. */
function upToPredicate(view: SentenceView, cue: Cue, range: TokenRange): TokenRange {
  const tree = view.tree();
  const predicate = tree?.relations[cue.head]?.startsWith('nsubj') ? tree.heads[cue.head]! : -1;
  if (predicate <= range.from || predicate >= range.to) return range;
  let to = predicate;
  while (to > range.from && tree!.heads[to - 1] === predicate && tree!.relations[to - 1] !== 'punct') to--;
  return to > range.from ? trimmed(view, range.from, to) : range;
}

/** In a compound the first part is what is suspected or feared: 'spionage-mistanke' is its own content, 'spying' that of "spying suspicions". */
function compoundContent(view: SentenceView, cue: Cue): FoundContent | undefined {
  if (cue.class !== 'accuse') return undefined;
  if (cue.compound) return { ranges: [{ from: cue.head, to: cue.head + 1 }], pattern: 'object' };
  let from = cue.head;
  while (classAt(view, from - 1) === 'N') from--;
  return from < cue.head ? { ranges: [{ from, to: cue.head }], pattern: 'object' } : undefined;
}

/** The clause in which "ifølge X" or "according to X" stands, without it. */
function aroundPhrase(view: SentenceView, cue: Cue, source: FoundSource | undefined): FoundContent | undefined {
  if (!source) return undefined;
  const start = view.classes.search(/[^ ]/);
  const last = Math.max(cueEnd(cue), source.range.to);
  const left = trimmed(view, clauseStart(view, start, cue.tokens[0]!), cue.tokens[0]!);
  const end = /^[^;. ]*/.exec(view.classes.slice(last))![0].length;
  const right = trimmed(view, last, last + end);
  const ranges = [left, right].filter(
    (range) => range.to > range.from && /[NEPTVX#]/.test(view.classes.slice(range.from, range.to)),
  );
  return ranges.length > 0 ? { ranges, pattern: 'around' } : undefined;
}

/** Where the clause that holds a token begins: behind a subordinator or a coordinated main clause, at a relative pronoun whose clause is not over. */
function clauseStart(view: SentenceView, from: number, at: number): number {
  const before = view.classes.slice(from, at);
  const start = [...before.matchAll(/[QB]|,(?=I?T(?![^]*,R?[VX]))|[,;-]C?(?=R?(?:[DS#A]*[NE]+|P)R?[VX])/g)].at(-1);
  return start ? from + start.index + start[0].length : from;
}

const outermostSpans = (context: AttributionContext): Span[] =>
  context.quotations
    .filter((quotation) => quotation.inside === null && quotation.form === 'marks')
    .flatMap((quotation) => quotation.parts);

function spanAround(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  return span && span.start <= offset && offset < span.end ? span : undefined;
}

/** Inside a quotation only its own words count. */
function maskTo(view: SentenceView, span: Span): SentenceView {
  const { from, to } = tokensWithin(view, span.start, span.end);
  const open = classAt(view, from) === 'M' ? from + 1 : from;
  const close = classAt(view, to - 1) === 'M' ? to - 1 : to;
  return maskView(view, open, close);
}
