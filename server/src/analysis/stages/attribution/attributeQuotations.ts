import { firstEndingAfter, firstStartingFrom } from '../../findSpan.ts';
import type { Cue, Span } from '../../model.ts';
import { cueEnd, subjectBefore } from './findSource.ts';
import type { FoundSource } from './findSource.ts';
import { maskView, tokensWithin } from './maskView.ts';
import type { AttributionContext, Proposal } from './Proposal.ts';
import { groupQuotations, holdsStatements } from './quotationGroups.ts';
import type { QuotationGroup } from './quotationGroups.ts';
import { conjunctSubject, subjectInTree } from './readTree.ts';
import { classAt, rangesOf, spanOf, wordsOf } from './SentenceView.ts';
import type { SentenceView, TokenRange } from './SentenceView.ts';
import { sharedSource } from './sharedSource.ts';
import { sourceOf } from './sourceOf.ts';

/** A cue beside a quotation, with its source. */
interface Announcement {
  readonly cue: Cue | null;
  readonly source: FoundSource | undefined;
  readonly view: SentenceView;
  /** Characters of cue and source together. */
  readonly region: Span;
  readonly pattern:
    'cue-after-quote' | 'cue-before-quote' | 'colon-before-quote' | 'label-before-quote' | 'signature-after-quote';
}

/**
 * Ties quotations to the cue that stands directly before, behind or between them. What finds no cue but is whole sentences goes on
 * with the speaker of the statement before it.
 */
export function attributeQuotations(context: AttributionContext): Proposal[] {
  const groups = groupQuotations(context.reading, context.quotations);
  const proposals: Proposal[] = [];
  const used = new Set<Cue>();
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at]!;
    const announcement = announce(context, group, groups[at - 1], groups[at + 1], used);
    if (!announcement) continue;
    if (announcement.cue) used.add(announcement.cue);
    const parts = [...group.parts];
    while (
      goesOnBehind(context, announcement, group, groups[at + 1]) ||
      isCoordinated(announcement, parts, groups[at + 1])
    )
      parts.push(...groups[++at]!.parts);
    proposals.push(toProposal(announcement, parts));
  }
  return proposals;
}

/**
 * The quotations that no proposal holds and that make whole sentences of their own. Where an article writes speech with dashes, a paragraph
 * with one is speech; what answers a question of the paper goes on with who answered before.
 */
export function attributeLeftQuotations(context: AttributionContext, proposals: readonly Proposal[]): Proposal[] {
  const added: Proposal[] = [];
  const placed = [...proposals].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const dashes = context.quotations.filter(({ form, kind }) => form === 'dash' && kind === 'speech');
  const groups = groupQuotations(context.reading, context.quotations);
  const replies = new Set(groups.filter((group) => isAnswer(context, group)));
  const answers = new Set([...dashes.map(({ parts }) => parts[0]!.start), ...[...replies].map(({ start }) => start)]);
  let next = 0;
  let last: Proposal | null = null;
  let answer: Proposal | null = null;
  for (const group of groups) {
    if (group.quotations.some(({ kind, form }) => kind !== 'speech' && !(form === 'dash' && dashes.length > 0)))
      continue;
    let taken = false;
    for (; next < placed.length && placed[next]!.content[0]!.start < group.end; next++) {
      const proposal = placed[next]!;
      taken ||= holds(proposal, group);
      last = later(last, proposal);
      if (answers.has(proposal.content[0]!.start)) answer = proposal;
    }
    if (taken || (last && holds(last, group)) || !standsAlone(context, group)) continue;
    const before: Proposal | null = last && group.start - last.content.at(-1)!.end < 600 ? last : null;
    const near = (replies.has(group) ? answer : null) ?? before;
    const proposal: Proposal = {
      cue: null,
      sentence: sentenceAt(context, group.start),
      cueSpans: [],
      source: [],
      content: group.parts.map(({ start, end }) => ({ start, end })),
      addressee: null,
      continues: near,
      ownVoice: false,
      pattern: near ? 'same-speaker-goes-on' : 'quote-without-cue',
      place: 'none',
      nested: false,
    };
    added.push(proposal);
    last = proposal;
    if (near === answer || replies.has(group)) answer = proposal;
  }
  return added;
}

/** Speech behind a paragraph that ends in a question of the paper. */
function isAnswer({ reading }: AttributionContext, group: QuotationGroup): boolean {
  const before = reading.paragraphs[group.parts[0]!.paragraph - 1];
  const own = reading.paragraphs[group.parts[0]!.paragraph]!;
  if (!before || /\p{L}/u.test(reading.text.slice(own.start, group.start))) return false;
  return /\?\s*$/.test(reading.text.slice(before.start, before.end));
}

const later = (a: Proposal | null, b: Proposal): Proposal =>
  a && a.content.at(-1)!.end > b.content.at(-1)!.end ? a : b;

/** Whether a proposal's content holds one of the quotations; what others say inside them does not count. */
function holds({ content }: Proposal, { parts, start, end }: QuotationGroup): boolean {
  for (let at = firstEndingAfter(content, start); at < content.length && content[at]!.start < end; at++) {
    const span = content[at]!;
    const part = parts[firstStartingFrom(parts, span.start)];
    if (part && part.end <= span.end) return true;
  }
  return false;
}

function announce(
  context: AttributionContext,
  group: QuotationGroup,
  before: QuotationGroup | undefined,
  after: QuotationGroup | undefined,
  used: ReadonlySet<Cue>,
): Announcement | undefined {
  const floor = before?.end ?? 0;
  const ceiling = after?.start ?? Infinity;
  const ahead = announceBefore(context, group, floor, used);
  const behind = announceBehind(context, group, ceiling, used) ?? announceBySignature(context, group);
  if (!ahead || !behind) return ahead ?? behind;
  const goesOn = /,\P{L}*$/u.test(context.reading.text.slice(group.start, group.end));
  if (ahead.pattern === 'colon-before-quote' && !goesOn) return ahead;
  return behind.source && behind.view.sentence.start < group.end ? behind : ahead;
}

/** `"…", siger Hansen` and `"…," he said`: only punctuation and adverbs between quotation and cue or source. */
function announceBehind(
  context: AttributionContext,
  group: QuotationGroup,
  ceiling: number,
  used: ReadonlySet<Cue>,
): Announcement | undefined {
  for (const index of sentencesFrom(context, group.end)) {
    const whole = context.view(index);
    const { from, to } = tokensWithin(whole, group.end, ceiling);
    const view = maskView(whole, from, to);
    for (const cue of announcers(context, index, used)) {
      if (cue.tokens[0]! < from || cueEnd(cue) > to) continue;
      const source = sourceOf(view, cue) ?? subjectInTree(view, cue);
      const region = regionOf(cue, source);
      const gap = view.classes.slice(from, region.from);
      if (!/^[,.\-R) CM]*$/.test(gap) || gap.length > 4 || (gap.includes('C') && region.from === cue.tokens[0]))
        continue;
      if ((cue.kind === 'verb' && cue.finite < 0) || isConversant(view, source)) continue;
      if (saysMore.test(view.classes.slice(region.to))) continue;
      return { cue, source, view, region: spanOf(view, region), pattern: 'cue-after-quote' };
    }
  }
  return undefined;
}

/** "that the road is closed", "the road was closed": what is said stands behind the cue, not before it. */
const saysMore = /^,?R?Q|^R*(?:P|[DS#A]*[NE]+(?:(?:g[A#]*|[A#]+)[NE]+)*)R*[VX]/;

/** `"…" – Mette Hansen, formand`: a dash and a name, and nothing else in the sentence behind the quotation. */
function announceBySignature(context: AttributionContext, group: QuotationGroup): Announcement | undefined {
  const index = sentencesFrom(context, group.end).at(-1);
  if (index === undefined || !standsAlone(context, group)) return undefined;
  const whole = context.view(index);
  const { from, to } = tokensWithin(whole, group.end, whole.sentence.end);
  if (!/^-[DSA#NI,g]*E[DSA#NEIg,]*\.?$/.test(whole.classes.slice(from, to)) || to - from > 12) return undefined;
  const range = { from: from + 1, to: whole.classes.charAt(to - 1) === '.' ? to - 1 : to };
  return {
    cue: null,
    source: { range, place: 'after' },
    view: whole,
    region: spanOf(whole, range),
    pattern: 'signature-after-quote',
  };
}

/** `Hansen siger: "…"`, `he told reporters, "…"`, and a lead-in that ends in a colon in the sentence or paragraph before. */
function announceBefore(
  context: AttributionContext,
  group: QuotationGroup,
  floor: number,
  used: ReadonlySet<Cue>,
): Announcement | undefined {
  for (const index of sentencesTo(context, group.start)) {
    const whole = context.view(index);
    const { from, to } = tokensWithin(whole, floor, group.start);
    const view = maskView(whole, from, to);
    const colon = view.classes.charAt(to - 1) === ':' || (whole.sentence.end <= group.start && pointsAhead(view));
    if (!colon && whole.sentence.end <= group.start) return undefined;
    const announcing = announcers(context, index, used)
      .filter((cue) => cue.tokens[0]! >= from && cueEnd(cue) <= to)
      .reverse();
    for (const cue of announcing) {
      const source =
        sourceOf(view, cue) ??
        sharedSource(view, cue, undefined, conjunctSubject(view, cue)) ??
        subjectInTree(view, cue);
      const region = regionOf(cue, source?.place === 'shared' || source?.place === 'caused' ? undefined : source);
      const gap = view.classes.slice(region.to, to);
      const announces = colon ? !/[;.]./.test(gap) : /^[R,IDSA#NEPOg-]{0,16}$/.test(gap) && /^$|^,|,$/.test(gap);
      const isPredicate = takesLabel(cue) && /[VX]/.test(classAt(whole, to + 1));
      const labels =
        !colon &&
        !isPredicate &&
        source !== undefined &&
        (takesLabel(cue) || takesAddressee(cue)) &&
        /^(?:[DS#A]*[NE]+|P)$/.test(gap);
      if ((!announces && !labels) || (!colon && endsInFramePreposition(view, cue, to))) continue;
      if (!source && !colon && cue.voice !== 'passive') continue;
      return {
        cue,
        source,
        view,
        region: spanOf(view, region),
        pattern: colon ? 'colon-before-quote' : labels ? 'label-before-quote' : 'cue-before-quote',
      };
    }
    if (colon && announcing.length === 0)
      return announceByName(view, from, to) ?? announceBySubject(maskView(whole, 0, to), to);
  }
  return undefined;
}

/** "… citeres for følgende udtalelse.", "… gave the following answer.": a sentence that promises the quotation behind it. */
const pointsAhead = (view: SentenceView): boolean =>
  view.tokens.some(({ lower }, at) => view.grammar.cataphors.has(lower) && classAt(view, at) !== ' ');

const takesLabel = ({ frames }: Cue): boolean => frames.includes('object') || frames.includes('label');

/** 'told the police "everything"': the only object that it has is whom it was told. */
const takesAddressee = ({ kind, frames }: Cue): boolean =>
  kind === 'verb' && frames.includes('clause') && !frames.includes('object');

/** `Mette Hansen: "…"`, `And from Mette Hansen: "…"`. */
function announceByName(view: SentenceView, from: number, to: number): Announcement | undefined {
  const lead = /^C?I(?=E)/.exec(view.classes.slice(from, to))?.[0].length ?? 0;
  if (lead > 0 && !view.grammar.originPrepositions.has(view.tokens[from + lead - 1]!.lower)) return undefined;
  const name = view.classes.slice(from + lead, to);
  if (to - from > 10 || /[VXWB.]/.test(name) || !/^R?[DSA#]*[NE]/.test(name)) return undefined;
  const range = { from: from + lead, to: to - 1 };
  if (range.to <= range.from) return undefined;
  return {
    cue: null,
    source: { range, place: 'before' },
    view,
    region: spanOf(view, range),
    pattern: 'colon-before-quote',
  };
}

/** `An older man was more forgiving: "…"`: whom the last clause is about. Where a cue has told who speaks, what follows the colon goes on. */
function announceBySubject(view: SentenceView, to: number): Announcement | undefined {
  if (view.finiteCues.size > 0) return undefined;
  for (let verb = to - 1; verb > 0; verb--) {
    if (!/[VX]/.test(classAt(view, verb))) continue;
    const source = subjectBefore(view, verb);
    if (!source || source.place === 'relative' || !isSomebody(view, source.range)) continue;
    if (/[QBT][^,]*$/.test(view.classes.slice(0, source.range.from))) continue;
    return { cue: null, source, view, region: spanOf(view, source.range), pattern: 'colon-before-quote' };
  }
  return undefined;
}

/** A name, a person, or a pronoun for one. */
function isSomebody(view: SentenceView, { from, to }: TokenRange): boolean {
  if (view.classes.slice(from, to).includes('E') || view.isPerson(to - 1)) return true;
  const { grammar, tokens } = view;
  return (
    to - from === 1 &&
    grammar.subjectPronouns.has(tokens[from]!.lower) &&
    !grammar.thingPronouns.has(tokens[from]!.lower)
  );
}

const endsInFramePreposition = (view: SentenceView, cue: Cue, to: number): boolean =>
  to - 1 >= cueEnd(cue) && cue.prepositions.includes(view.tokens[to - 1]?.lower ?? '');

/** `"…," siger X, "…"` and `"…," siger X. "…"`: the next quotation goes on if only a short tail stands between, without a cue of its own. */
function goesOnBehind(
  context: AttributionContext,
  announcement: Announcement,
  group: QuotationGroup,
  next: QuotationGroup | undefined,
): boolean {
  if (!next || announcement.pattern !== 'cue-after-quote' || next.quotations[0]!.kind !== 'speech') return false;
  if (next.parts[0]!.paragraph !== group.parts.at(-1)!.paragraph) return false;
  const tail = context.reading.text.slice(announcement.region.end, next.start);
  if (tail.length > 80 || /[.!?:].*[.!?:]/s.test(tail)) return false;
  const own = context.cuesIn(announcement.view.index).some((cue) => {
    const { start } = announcement.view.tokens[cue.tokens[0]!]!;
    return cue !== announcement.cue && start >= announcement.region.end && start < next.start;
  });
  return !own && !announceBehind(context, next, Infinity, new Set(announcement.cue ? [announcement.cue] : []));
}

/** 'called it "dangerous" and "political"' */
function isCoordinated(
  { pattern, view }: Announcement,
  parts: readonly Span[],
  next: QuotationGroup | undefined,
): boolean {
  if (pattern !== 'label-before-quote' || !next || next.end > view.sentence.end) return false;
  const { from, to } = tokensWithin(view, parts.at(-1)!.end, next.start);
  return /^,?C$|^,$/.test(view.classes.slice(from, to));
}

const announcers = (context: AttributionContext, sentence: number, used: ReadonlySet<Cue>): Cue[] =>
  context.cuesIn(sentence).filter((cue) => cue.frames.includes('quote') && !used.has(cue));

function toProposal({ cue, source, view, pattern }: Announcement, parts: readonly Span[]): Proposal {
  return {
    cue,
    sentence: view.index,
    cueSpans: cue ? rangesOf(cue.tokens).map((range) => spanOf(view, range)) : [],
    source: source ? [spanOf(view, source.range)] : [],
    content: parts.map(({ start, end }) => ({ start, end })),
    addressee: null,
    continues: null,
    ownVoice: false,
    pattern,
    place: source?.place ?? 'none',
    nested: false,
  };
}

/** The writer, whom an interviewer speaks to, or the speaker of the words around: nobody who is quoted. */
const isConversant = (view: SentenceView, source: FoundSource | undefined): boolean =>
  source !== undefined && view.grammar.conversants.has(wordsOf(view, source.range));

function regionOf(cue: Cue, source: FoundSource | undefined): { from: number; to: number } {
  return {
    from: Math.min(cue.tokens[0]!, source?.range.from ?? Infinity),
    to: Math.max(cueEnd(cue), source?.range.to ?? 0),
  };
}

/** Sentences of the same paragraph at or after an offset: the one that holds it and, where it ends there, the next. */
function sentencesFrom(context: AttributionContext, offset: number): number[] {
  const index = sentenceAt(context, offset - 1);
  const sentence = context.reading.sentences[index];
  const next = context.reading.sentences[index + 1];
  if (!sentence) return [];
  const bare = context.reading.text.slice(offset, sentence.end).trim() === '';
  return bare && next?.paragraph === sentence.paragraph ? [index, index + 1] : [index];
}

/** The sentence in which a quotation begins, or the one before it where it begins its own. */
function sentencesTo(context: AttributionContext, offset: number): number[] {
  const index = sentenceAt(context, offset);
  const sentence = context.reading.sentences[index];
  if (!sentence) return [];
  const first = context.reading.text.slice(sentence.start, offset).trim() === '';
  const before = context.reading.sentences[index - 1];
  if (!first) return [index];
  return before && holdsStatements(context.reading, before.paragraph) ? [index - 1] : [];
}

/** Index of the sentence that holds an offset, or the last one before it. */
export function sentenceAt({ reading }: AttributionContext, offset: number): number {
  let low = 0;
  let high = reading.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (reading.sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whole sentences in quotation marks, with nothing but punctuation around them, or a lead-in that ends in a colon. */
function standsAlone(context: AttributionContext, group: QuotationGroup): boolean {
  const { text, sentences } = context.reading;
  const first = sentences[sentenceAt(context, group.start)];
  const last = sentences[sentenceAt(context, group.end - 1)];
  if (!first || !last) return false;
  const before = text.slice(first.start, Math.max(first.start, group.start));
  const after = text.slice(Math.min(group.end, last.end), last.end);
  return (
    (!/\p{L}/u.test(before) || /:\s*$/.test(before)) &&
    !/\p{L}/u.test(after) &&
    (text.slice(group.start, group.end).match(/\p{L}+/gu)?.length ?? 0) >= 2
  );
}
