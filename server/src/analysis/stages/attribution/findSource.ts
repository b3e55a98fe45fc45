import type { Cue } from '../../model.ts';
import { classAt, phraseEndingAt, phraseStartingAt } from './SentenceView.ts';
import type { SentenceView, TokenRange } from './SentenceView.ts';

/** A source found beside a cue: its tokens, and how many tokens after the cue group belong to it or lie before it. */
export interface FoundSource {
  readonly range: TokenRange;
  /** Where it was found: for evidence. */
  readonly place: 'before' | 'after' | 'between' | 'shared' | 'caused' | 'holder' | 'agent' | 'relative';
}

const first = (cue: Cue): number => cue.tokens[0]!;
export const cueEnd = (cue: Cue): number => cue.tokens.at(-1)! + 1;

/** The first token behind the main verb and what adjoins it: a preposition further on does not count. */
export function groupEnd(cue: Cue): number {
  let end = cue.head + 1;
  while (cue.tokens.includes(end)) end++;
  return end;
}

/**
 * The subject of a verb cue (who could not be reached is the source, too): between the parts of its group (har ministeren sagt), before it, or after it (siger hun).
 * Danish and English both front adverbials; a phrase before the verb that hangs on a preposition or tells the time is none.
 */
export function findSubject(view: SentenceView, cue: Cue): FoundSource | undefined {
  if (cue.class === 'decline')
    return (
      subjectBetween(view, cue) ??
      subjectBefore(view, first(cue)) ??
      (classAt(view, first(cue) - 1) === 'C' ? undefined : subjectAfter(view, groupEnd(cue)))
    );
  if (cue.voice === 'passive') return findAgent(view, cue) ?? findAgentBefore(view, cue) ?? findDocument(view, cue);
  return (
    subjectBetween(view, cue) ??
    invertedSubject(view, cue) ??
    subjectBehindObject(view, cue) ??
    subjectBefore(view, first(cue)) ??
    (mayInvert(view, cue) ? invertedBehind(view, cue) : undefined)
  );
}

/**
 * A subject stands behind the finite verb only, and in no coordinated clause ("og tilstod to dage efter"); where it comes first as a rule,
 * only after what is said: "…", said the mayor. Not in "but add the cream".
 */
function mayInvert(view: SentenceView, cue: Cue): boolean {
  if (cue.finite !== cue.head && cue.kind === 'verb') return false;
  const before = classAt(view, first(cue) - 1);
  return view.grammar.wordOrder === 'verb second' ? before !== 'C' : !/^[A-Z#]/.test(before);
}

/** "said the mayor", not "said the plan was a farce" nor "voiced grief, announced a grant and asked …" where the subject comes first as a rule. */
function invertedBehind(view: SentenceView, cue: Cue): FoundSource | undefined {
  const found = subjectAfter(view, groupEnd(cue));
  if (!found || view.grammar.wordOrder === 'verb second') return found;
  const behind = view.classes.slice(found.range.to);
  const quoted = classAt(view, first(cue) - 1) === 'M';
  return quoted || !(/^R?[VX]/.test(behind) || isInSeries(view, cue)) ? found : undefined;
}

/** "expressed grief, announced a grant and asked …": verbs in a row, the last behind a conjunction. */
export function isInSeries(view: SentenceView, cue: Cue): boolean {
  const start = first(cue);
  if (cue.finite !== start || classAt(view, start - 1) !== ',') return false;
  return (
    /(?:^ *|[,;B])(?:[DSA#NEPgIR]+)V[^,;:.VX]*$/.test(view.classes.slice(0, start - 1)) &&
    /^[^,;:.VXQTB]*,?CR?V/.test(view.classes.slice(start + 1))
  );
}

/** "…, i fængsler og på skibe, fortæller hun.": behind a whole clause and a comma, with nothing but the subject up to the next stop; in a headline, the clause may lack its verb. */
function invertedSubject(view: SentenceView, cue: Cue): FoundSource | undefined {
  const start = first(cue);
  if (cue.kind !== 'verb' || cue.finite !== start || classAt(view, start - 1) !== ',' || isInSeries(view, cue))
    return undefined;
  const before = /^ *(?:(?!,I?T)[^ ])*/.exec(view.classes.slice(0, start - 1))![0];
  const found = subjectAfter(view, groupEnd(cue));
  const headline = found?.range.to === view.tokens.length && before.length > 3;
  if (!headline && !/[VX]/.test(before)) return undefined;
  return found && /^R?(?:[,.;:) -]|$)/.test(view.classes.slice(found.range.to)) ? found : undefined;
}

/** "Den kritik afviser Jens Holm": a claim in front of a verb that comes second is what is rejected; who rejects it stands behind. */
function subjectBehindObject(view: SentenceView, cue: Cue): FoundSource | undefined {
  if (!frontedObject(view, cue)) return undefined;
  const found = subjectAfter(view, groupEnd(cue));
  return found && !view.claimNouns.has(found.range.to - 1) ? found : undefined;
}

/** The noun phrase for a claim, or one that is pointed at ('den forklaring', 'det sidste'), directly before a verb which takes one as object, where the verb comes second. */
export function frontedObject(view: SentenceView, cue: Cue): TokenRange | undefined {
  const second = view.grammar.wordOrder === 'verb second' && cue.kind === 'verb' && cue.voice === 'active';
  if (!second || cue.finite !== first(cue) || !cue.frames.includes('object')) return undefined;
  const phrase = phraseEndingAt(view, first(cue));
  if (!phrase || !beginsClause(view, phrase.from)) return undefined;
  return view.claimNouns.has(phrase.to - 1) || isPointedAt(view, phrase) ? phrase : undefined;
}

/** 'den forklaring', 'det sidste': a noun that would else carry its article as an ending, or an adjective alone. */
function isPointedAt(view: SentenceView, phrase: TokenRange): boolean {
  const pointer = view.tokens[phrase.from]!.lower;
  return (
    view.grammar.demonstratives.has(pointer) &&
    /^D[NA]$/.test(view.classes.slice(phrase.from, phrase.to)) &&
    !hasTimeHead(view, phrase)
  );
}

function subjectBetween(view: SentenceView, cue: Cue): FoundSource | undefined {
  if (cue.finite < 0) return undefined;
  let at = cue.finite + 1;
  while (classAt(view, at) === 'R') at++;
  if (cue.tokens.includes(at) || at >= cueEnd(cue)) return undefined;
  const range = sourcePhraseAt(view, at);
  // In 'beskylder Hansen for' the group ends in a preposition: what stands before that is the object.
  if (!range || cue.tokens.some((token) => token >= range.from && token < range.to)) return undefined;
  if (range.to >= cueEnd(cue) || (cue.head < at && endsInPreposition(view, cue))) return undefined;
  return { range, place: 'between' };
}

const endsInPreposition = (view: SentenceView, cue: Cue): boolean =>
  cue.prepositions.includes(view.tokens[cueEnd(cue) - 1]!.lower);

/** The subject that ends where the verb group begins; over adverbs, a time phrase, an apposition or a relative clause between commas. */
export function subjectBefore(view: SentenceView, groupStart: number): FoundSource | undefined {
  const end = skipBackOverAdverbials(view, groupStart);
  const last = classAt(view, end - 1);
  if (last === 'T') return { range: { from: end - 1, to: end }, place: 'relative' };
  if (last === ',' || last === ')') {
    const found = subjectBeforeInsert(view, end);
    const relative = found && classAt(view, found.range.from) === 'T';
    return relative ? { range: { from: found.range.from, to: found.range.from + 1 }, place: 'relative' } : found;
  }
  const range = growLeft(view, end);
  if (!range) return undefined;
  if (isSource(view, range)) return { range, place: 'before' };
  return hasTimeHead(view, range) && range.from > 0 ? subjectBefore(view, range.from) : undefined;
}

/** "ministeren i går", "the minister on Tuesday also": the end of what may be the subject. */
function skipBackOverAdverbials(view: SentenceView, from: number): number {
  let end = from;
  for (;;) {
    if (classAt(view, end - 1) === 'R') end--;
    else if (view.grammar.timeWords.has(view.tokens[end - 1]?.lower ?? '') && classAt(view, end - 1) !== ' ') {
      const phrase = phraseEndingAt(view, end);
      end = phrase && !/[NE][NE]$/.test(view.classes.slice(phrase.from, end)) ? phrase.from : end - 1;
      if (classAt(view, end - 1) === 'I') end--;
    } else return end;
  }
}

/** "Leif Jensen, chef for X, siger" takes the apposition in; "Leif Jensen, der er chef, siger" leaves the relative clause out. */
function subjectBeforeInsert(view: SentenceView, end: number): FoundSource | undefined {
  const opening = classAt(view, end - 1) === ')' ? '(' : ',';
  const clause = opening === ',' ? relativeClauseBefore(view, end) : undefined;
  if (clause !== undefined) {
    const name = withAppositionsBefore(view, clause);
    return name && { range: name, place: 'before' };
  }
  for (let at = end - 2; at > 0 && end - at < 40; at--) {
    if (/[;:M ]/.test(classAt(view, at))) return undefined;
    if (classAt(view, at) !== opening) continue;
    const inside = view.classes.slice(at + 1, end - 1);
    const relative = /^I?T/.test(inside);
    const described = /^[DSA#NEIg]+?(?=I?T[^,]*[VX])/.exec(inside)?.[0];
    if (described !== undefined && opening === ',') {
      const named = withAppositionsBefore(view, at);
      if (named) return { range: { from: named.from, to: at + 1 + described.length }, place: 'before' };
    }
    const adverbial = inside.startsWith('B') && opening === ',';
    if (!relative && !adverbial && opening === ',' && /[VXQBZ]/.test(inside)) continue;
    const name = withAppositionsBefore(view, at);
    if (!name || (adverbial && !beginsClause(view, name.from))) return undefined;
    if (relative || adverbial) return { range: name, place: 'before' };
    if (!/[NE#]/.test(inside)) return undefined;
    return { range: { from: name.from, to: opening === '(' ? end : end - 1 }, place: 'before' };
  }
  return opening === ',' ? nameBeforeComma(view, end) : undefined;
}

/** "Lydia Hart for Food Standards Ireland, says they are": a name alone from the beginning of its clause, and a clause behind. */
function nameBeforeComma(view: SentenceView, end: number): FoundSource | undefined {
  const range = growLeft(view, end - 1);
  const named = range && view.classes.slice(range.from, range.to).includes('E') && beginsClause(view, range.from);
  return named && isSource(view, range) && /^[VX][^,.;:-]*[VX]/.test(view.classes.slice(end))
    ? { range, place: 'before' }
    : undefined;
}

/** ", at ministeren, skønt …, (samtidig har)": what stands in front of an inserted clause is a subject only where a clause begins. */
const beginsClause = (view: SentenceView, at: number): boolean => /(?:^ *|[QBC])$/.test(view.classes.slice(0, at));

/** The comma that opens the last relative clause before a token, commas inside it passed over: ", which serves England, Wales and Ireland,". */
function relativeClauseBefore(view: SentenceView, end: number): number | undefined {
  const from = Math.max(0, end - 40);
  const visible = view.classes.slice(from, end - 1);
  const start =
    Math.max(visible.lastIndexOf('M'), visible.lastIndexOf(' '), visible.lastIndexOf(';'), visible.lastIndexOf(':')) +
    1;
  const comma = /^.*(?=,I?T[^.]*[VX])/.exec(visible.slice(start));
  return comma ? from + start + comma[0].length : undefined;
}

/** "Krzysztof Samsel, 30" and "Leif Jensen, chef for X": a phrase and what stands beside it, back to the one that is somebody. */
function withAppositionsBefore(view: SentenceView, end: number): TokenRange | undefined {
  let found: TokenRange | undefined;
  let at = end;
  while (at > 0) {
    const bracket = classAt(view, at - 1) === ')' ? view.classes.lastIndexOf('(', at - 1) : -1;
    if (bracket > 0 && at - bracket < longestBracket) {
      at = bracket;
      continue;
    }
    const insert = insertedPhraseBefore(view, at);
    if (insert !== undefined) {
      at = insert;
      continue;
    }
    const part = growLeft(view, at) ?? (classAt(view, at - 1) === '#' ? { from: at - 1, to: at } : undefined);
    if (!part || classAt(view, part.from - 1) === 'I') break;
    if (isSource(view, part)) found = { from: part.from, to: end };
    if (classAt(view, part.from - 1) !== ',') break;
    at = part.from - 1;
  }
  return found;
}

const longestBracket = 9;

/** The comma in front of ", of the campaign group X": what it belongs to ends there. */
function insertedPhraseBefore(view: SentenceView, end: number): number | undefined {
  const phrase = phraseEndingAt(view, end);
  return phrase && classAt(view, phrase.from - 1) === 'I' && classAt(view, phrase.from - 2) === ','
    ? phrase.from - 2
    : undefined;
}

/**
 * The noun phrase that ends at a token, with what it hangs on: 'direktør for X', 'en talsmand for ministeriet i Y'. A prepositional phrase
 * that cannot belong to a source ("han under mødet", "partiet efter valget") is passed over.
 */
function growLeft(view: SentenceView, end: number): TokenRange | undefined {
  const base = phraseEndingAt(view, end) ?? namesEndingAt(view, end);
  if (!base) return undefined;
  let { from } = base;
  let to = end;
  for (;;) {
    const before = classAt(view, from - 1);
    if (before === 'I') {
      const outer = phraseEndingAt(view, from - 1) ?? modifierEndingAt(view, from - 1);
      if (!outer) return undefined;
      const belongs = classAt(view, outer.from) !== 'P' && governs(view, from - 1);
      if (!belongs) to = outer.to;
      from = outer.from;
    } else if (before === 'C' && phraseEndingAt(view, from - 1) && !/[VX]/.test(view.classes.slice(0, from - 1))) {
      from = phraseEndingAt(view, from - 1)!.from;
    } else return { from: from - introductionLength(view, from), to };
  }
}

/** "Both the school and …", 'Ikke én i selskabet': a word that says how many, before the phrase it counts. */
const introductionLength = (view: SentenceView, from: number): number =>
  view.grammar.countingWords.has(view.tokens[from - 1]?.lower ?? '') && /[D#PA]/.test(classAt(view, from)) ? 1 : 0;

/** The names before a word that was taken for part of them: "Norden (yesterday)". */
function namesEndingAt(view: SentenceView, end: number): TokenRange | undefined {
  const phrase = view.phrases.find(({ from, to }) => from < end && end < to);
  return phrase && 'NE'.includes(classAt(view, end - 1)) ? { from: phrase.from, to: end } : undefined;
}

/** Whether a preposition ties what follows to a source: 'direktør for', 'seen by'. */
const governs = (view: SentenceView, at: number): boolean =>
  view.grammar.sourcePrepositions.has(view.tokens[at]!.lower) || 'UY'.includes(classAt(view, at - 1));

/** "a letter seen (by X)", and an adjective alone, where the tagger took a noun for one ("undersecretary (for education)"). */
function modifierEndingAt(view: SentenceView, to: number): TokenRange | undefined {
  const letter = classAt(view, to - 1);
  if (letter === 'A') return { from: phraseEndingAt(view, to - 1)?.from ?? to - 1, to };
  const phrase = letter === 'U' || letter === 'Y' ? phraseEndingAt(view, to - 1) : undefined;
  return phrase && { from: phrase.from, to };
}

/** The subject after an inverted cue; over adverbs and a time phrase ("siger i dag direktør Hansen"). */
export function subjectAfter(view: SentenceView, groupEnd: number): FoundSource | undefined {
  let at = groupEnd;
  while (classAt(view, at) === 'R' || timePhraseLength(view, at)) at += timePhraseLength(view, at) || 1;
  const range = sourcePhraseAt(view, at);
  return range && { range, place: 'after' };
}

/** The agent behind the group of a passive; 'betragtes som en omgåelse af loven' has none. */
function findAgent(view: SentenceView, cue: Cue): FoundSource | undefined {
  const labelled = cue.frames.includes('label') && cueEnd(cue) > groupEnd(cue);
  const start = labelled ? groupEnd(cue) : cueEnd(cue);
  const limit = labelled ? cueEnd(cue) - 1 : Math.min(view.tokens.length, start + 12);
  for (let at = start; at < limit; at++) {
    if (/[,;:.QVX]/.test(classAt(view, at))) return undefined;
    if (view.grammar.agentPrepositions.has(view.tokens[at]!.lower)) {
      const range = sourcePhraseAt(view, at + 1);
      return range && { range, place: 'agent' };
    }
  }
  return undefined;
}

/** "blev af mange fejlagtigt opfattet som", "er af iagttagere tolket": the agent in front of the participle, or of its auxiliary. */
function findAgentBefore(view: SentenceView, cue: Cue): FoundSource | undefined {
  for (const start of [cue.head, first(cue)]) {
    let end = start;
    while (classAt(view, end - 1) === 'R') end--;
    const range = phraseEndingAt(view, end);
    const opened = range && view.grammar.agentPrepositions.has(view.tokens[range.from - 1]?.lower ?? '');
    if (opened && isSource(view, range)) return { range, place: 'agent' };
  }
  return undefined;
}

/** "I rapporten hedder det", "in the report, it is stated": the document in which something stands says it. */
export function findDocument(view: SentenceView, cue: Cue): FoundSource | undefined {
  let end = first(cue);
  while (view.grammar.expletives.has(view.tokens[end - 1]?.lower ?? '') || /[,R]/.test(classAt(view, end - 1))) end--;
  const opening = /^ *C?I(?:[DSA#NEg]+|I(?=[DSA#NE]))+$/.exec(view.classes.slice(0, end));
  if (!opening) return undefined;
  const from = view.classes.search(/I/) + 1;
  const head = phraseStartingAt(view, from)?.to;
  return head !== undefined && isMedium(view, head - 1) ? { range: { from, to: end }, place: 'before' } : undefined;
}

/** A word for something written or spoken, or a compound of one: rapporten, årsrapporten. */
function isMedium(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens[at]!;
  return [...view.grammar.mediumNouns].some((noun) => lower === noun || (noun.length > 3 && lower.endsWith(noun)));
}

/** A whole source from its first token: base phrase, prepositional phrases that belong to it, coordination, brackets, apposition. */
export function sourcePhraseAt(view: SentenceView, from: number): TokenRange | undefined {
  const base = phraseStartingAt(view, from);
  if (!base) return undefined;
  let to = isSource(view, base) ? base.to : partitiveEnd(view, base);
  if (to === undefined) return undefined;
  if (classAt(view, from) !== 'P') to = growRight(view, to);
  return { from, to: takeApposition(view, to) };
}

/** The end of "one (of the owners)", "to (af ejerne)": a number or determiner that is somebody by what it is part of. */
function partitiveEnd(view: SentenceView, { from, to }: TokenRange): number | undefined {
  const whole = phraseStartingAt(view, to + 1);
  const counts = /^[#D]I$/.test(view.classes.slice(from, to + 1)) && whole !== undefined;
  return counts && belongsToSource(view, to, whole) ? whole.to : undefined;
}

function growRight(view: SentenceView, start: number): number {
  let to = start;
  for (;;) {
    const next = classAt(view, to);
    const inner = phraseStartingAt(view, to + 1);
    const participle = /^UR?(?:I[DSA#NEPg]+)+(?=[,.;VX])/.exec(view.classes.slice(to));
    if (next === 'I' && inner && belongsToSource(view, to, inner)) to = inner.to;
    else if (participle) to += participle[0].length;
    else if (next === 'C' && inner && isSource(view, inner) && !/^R?[VX]/.test(view.classes.slice(inner.to)))
      to = inner.to;
    else if (next === '(') {
      const close = view.classes.indexOf(')', to);
      if (close < 0 || close - to > 8) return to;
      to = close + 1;
    } else return to;
  }
}

/** Whether a preposition behind a source goes on with it: not into where or when it was said. */
const belongsToSource = (view: SentenceView, preposition: number, inner: TokenRange): boolean =>
  view.grammar.sourcePrepositions.has(view.tokens[preposition]!.lower) &&
  isSource(view, inner) &&
  !view.grammar.mediumNouns.has(view.tokens[inner.to - 1]!.lower);

/** ", direktør for X" up to the next comma or the end, where no verb makes it a clause. */
function takeApposition(view: SentenceView, to: number): number {
  if (classAt(view, to) !== ',') return to;
  const match = /^,((?:[DSA#RNEgICY]|M[ANE#]+M)+)(?=[,.:;)-]|$)/.exec(view.classes.slice(to));
  if (!match || !/^R?[DSA#NE]/.test(match[1]!) || !/[NE#]/.test(match[1]!) || match[1]!.length > 24) return to;
  const range = { from: to + 1, to: to + match[0].length };
  return view.grammar.timeWords.has(view.tokens[range.from]!.lower) ? to : range.to;
}

/** Length in tokens of a time expression that begins here ("i går", "on Tuesday"), or 0. */
export function timePhraseLength(view: SentenceView, at: number): number {
  const word = view.tokens[at];
  if (!word) return 0;
  if (view.grammar.timeWords.has(word.lower)) return 1;
  if (classAt(view, at) !== 'I') return 0;
  const phrase = phraseStartingAt(view, at + 1);
  if (!phrase || !hasTimeHead(view, phrase)) return 0;
  return phrase.to - at;
}

const hasTimeHead = (view: SentenceView, range: TokenRange): boolean =>
  view.grammar.timeWords.has(view.tokens[range.to - 1]!.lower) ||
  view.grammar.timeWords.has(view.tokens[range.from]!.lower);

/** Whether a phrase can be somebody: no time, no object pronoun, no expletive, nobody's own people (sine kunder). */
export function isSource(view: SentenceView, range: TokenRange): boolean {
  const word = view.tokens[range.from]!.lower;
  if (hasTimeHead(view, range) || view.grammar.reflexivePossessives.has(word)) return false;
  if (range.to - range.from > 1) return true;
  const letter = classAt(view, range.from);
  if (letter === '#') return /^[,VX]$/.test(classAt(view, range.to)) && /^\p{L}/u.test(word);
  if (letter === 'P' && view.grammar.thingPronouns.has(word)) return true;
  if (letter === 'P') return view.grammar.subjectPronouns.has(word) && !view.grammar.expletives.has(word);
  if (letter === 'D' || letter === 'S')
    return view.grammar.subjectPronouns.has(word) && !view.grammar.expletives.has(word);
  return true;
}
