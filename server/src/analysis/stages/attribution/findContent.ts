import type { Cue } from '../../model.ts';
import { groupEnd } from './findSource.ts';
import type { FoundSource } from './findSource.ts';
import { classAt, phraseStartingAt } from './SentenceView.ts';
import type { SentenceView, TokenRange } from './SentenceView.ts';

/** Content of an indirect statement, and the pattern that found it. */
export interface FoundContent {
  readonly ranges: readonly TokenRange[];
  readonly pattern: ContentPattern;
  /** The object of an accusing, calling or urging cue. */
  readonly addressee?: TokenRange;
}

export type ContentPattern =
  | 'clause'
  | 'question'
  | 'colon'
  | 'parenthesis'
  | 'target'
  | 'label'
  | 'infinitive'
  | 'preposition'
  | 'bare'
  | 'object'
  | 'around'
  | 'antecedent'
  | 'none';

/**
 * The content of a verb, noun or idiom cue in its own sentence, by the first frame that fits: what follows a complementiser or colon,
 * the clause that the cue interrupts or ends, then objects, infinitives and prepositional phrases.
 */
export function findContent(view: SentenceView, cue: Cue, source: FoundSource | undefined): FoundContent | undefined {
  const first = Math.min(
    cue.tokens[0]!,
    source?.place === 'before' || source?.place === 'relative' ? source.range.from : Infinity,
  );
  const end = regionEnd(cue, source);
  const takes = (frame: Cue['frames'][number]): boolean => cue.frames.includes(frame);
  return (
    findGoverned(view, cue, source) ??
    (takes('clause') ? findClause(view, end) : undefined) ??
    findAfterColon(view, cue, end) ??
    (takes('quote') || takes('bare') ? findAroundParenthesis(view, cue, first, end) : undefined) ??
    (takes('label') && cue.prepositions.length === 0 ? findLabel(view, cue, end) : undefined) ??
    (takes('infinitive') ? findInfinitive(view, end) : undefined) ??
    (takes('bare') ? findBareClause(view, end) : undefined) ??
    (takes('object') ? findObject(view, end) : undefined)
  );
}

/** The first token behind cue and source. */
export function regionEnd(cue: Cue, source: FoundSource | undefined): number {
  const behind = source && (source.place === 'after' || source.place === 'agent') ? source.range.to : 0;
  return Math.max(cue.tokens.at(-1)! + 1, behind);
}

const some = (
  ranges: readonly TokenRange[],
  pattern: ContentPattern,
  addressee?: TokenRange,
): FoundContent | undefined =>
  ranges.length > 0 && ranges.every((range) => range.to > range.from)
    ? { ranges, pattern, ...(addressee && { addressee }) }
    : undefined;

/** From the complementiser on; between cue and complementiser may stand whom it was told and when. */
function findClause(view: SentenceView, end: number): FoundContent | undefined {
  let addressee: TokenRange | undefined;
  for (let at = end; at < view.tokens.length && at < end + 14; at++) {
    const letter = classAt(view, at);
    const word = view.tokens[at]!.lower;
    if (letter === 'Q' || (letter === 'K' && at <= end + 1)) {
      const dropped = view.grammar.contentMarkers.has(word);
      const from = dropped ? at + 1 : at;
      return some([clause(view, from)], letter === 'K' ? 'question' : 'clause', addressee);
    }
    if (/[VX:.MTB;]/.test(letter) || letter === ' ') return undefined;
    if (letter === ',' && at > end && classAt(view, at + 1) !== 'Q' && classAt(view, at + 1) !== 'K') return undefined;
    const phrase = phraseStartingAt(view, at);
    if (phrase && at === end) addressee = phrase;
  }
  return undefined;
}

function findAfterColon(view: SentenceView, cue: Cue, end: number): FoundContent | undefined {
  if (!cue.frames.includes('quote')) return undefined;
  const match = /^[^:.VXM;]{0,10}:/.exec(view.classes.slice(end));
  if (!match) return undefined;
  const from = end + match[0].length;
  return some([trimmed(view, from, view.tokens.length)], 'colon');
}

/** "…, siger han" and "…, siger han, …": the cue and its source stand between or behind the content. */
function findAroundParenthesis(view: SentenceView, cue: Cue, first: number, end: number): FoundContent | undefined {
  if (classAt(view, first - 1) !== ',' || cue.finite < 0) return undefined;
  const from = view.classes.search(/[^ ]/);
  const before = view.classes.slice(from, first - 1);
  if (!/[VX]/.test(before) || /^[BT]/.test(before)) return undefined;
  const ranges = [trimmed(view, from, first - 1)];
  const rest = view.classes.slice(end);
  const gap = /^[^,.VXM:;QCB ]{0,8}/.exec(rest)![0].length;
  if (classAt(view, end + gap) === ',' && !/^,[CQBT]/.test(rest.slice(gap))) {
    const after = clause(view, end + gap + 1);
    if (after.to > after.from) ranges.push(after);
  } else if (!/^([,.;:\-M) ]|$)/.test(rest.slice(gap))) return undefined;
  return some(ranges, 'parenthesis');
}

/**
 * Behind the preposition that belongs to the cue: accuse X of Y, kalde X for Y, advare mod X. What stands between verb and preposition is
 * whom it is about.
 */
function findGoverned(view: SentenceView, cue: Cue, source: FoundSource | undefined): FoundContent | undefined {
  const preposition = governedPreposition(view, cue);
  if (preposition === undefined) return undefined;
  const pattern = (['target', 'label', 'preposition'] as const).find((frame) => cue.frames.includes(frame));
  if (!pattern) return undefined;
  const between = trimmed(view, source?.place === 'after' ? source.range.to : groupEnd(cue), preposition);
  const addressee =
    between.to > between.from && /[NEP]/.test(view.classes.slice(between.from, between.to)) ? between : undefined;
  return contentBehind(view, preposition + 1, pattern, addressee);
}

/** The last token of a cue, where it is one of its prepositions. */
function governedPreposition(view: SentenceView, cue: Cue): number | undefined {
  const last = cue.tokens.at(-1)!;
  return last > cue.head && cue.prepositions.includes(view.tokens[last]!.lower) ? last : undefined;
}

/** Content from a token on, a complementiser or infinitive marker in front left out. */
export function contentBehind(
  view: SentenceView,
  at: number,
  pattern: ContentPattern,
  addressee?: TokenRange,
): FoundContent | undefined {
  const marker = /^,?([QZ])/.exec(view.classes.slice(at));
  const kept = marker?.[1] === 'Q' && !view.grammar.contentMarkers.has(view.tokens[at + marker[0].length - 1]!.lower);
  const from = at + (marker?.[0].length ?? 0) - (kept ? 1 : 0);
  const plain = pattern === 'preposition' && marker ? (marker[1] === 'Q' ? 'clause' : 'infinitive') : pattern;
  return some([clause(view, from)], plain, addressee);
}

/** call X Y: what stands behind the object. */
function findLabel(view: SentenceView, cue: Cue, end: number): FoundContent | undefined {
  const at = skip(view, end, 'R');
  if (cue.voice === 'passive') return contentBehind(view, at, 'label');
  const object = phraseStartingAt(view, at);
  return object && some([clause(view, object.to)], 'label', object);
}

/** lover at komme, urged X to leave, opfordrer X til at komme: what follows the infinitive marker. */
function findInfinitive(view: SentenceView, end: number): FoundContent | undefined {
  const match = /^(?:[RO,]|I(?=Z)|[DS#PANEg]|I[DS#A]*[NE]+)*?Z(?=R*[WUX])/.exec(view.classes.slice(end));
  if (!match || match[0].length > 14) return undefined;
  const object = phraseStartingAt(view, skip(view, end, 'R'));
  return some(
    [clause(view, end + match[0].length)],
    'infinitive',
    object && object.to < end + match[0].length ? object : undefined,
  );
}

/** "said he would", "mener han er": a subject and its verb right behind, nothing between them that would end a clause. */
function findBareClause(view: SentenceView, end: number): FoundContent | undefined {
  const at = skip(view, end, ',');
  const subject = /^R{0,2}[DS#ANEPgIURYCJ]*?(?=R*[VX])/.exec(view.classes.slice(at, at + 24))?.[0] ?? '';
  return /[NEPD#A]/.test(subject) && !/^[RI]*$/.test(subject) ? some([clause(view, at)], 'bare') : undefined;
}

function findObject(view: SentenceView, end: number): FoundContent | undefined {
  const at = skip(view, end, 'R');
  const phrase = phraseStartingAt(view, at);
  if (!phrase || /^[POT]$/.test(view.classes.slice(phrase.from, phrase.to))) return undefined;
  return some([clause(view, at)], 'object');
}

function skip(view: SentenceView, start: number, letters: string): number {
  let at = start;
  while (at < view.tokens.length && letters.includes(classAt(view, at)) && classAt(view, at) !== '') at++;
  return at;
}

/** A new main clause behind a comma: ", og derfor ønsker partiet", ", but he denied". */
const newMainClause = /^,C(?:R+|R?(?:[DS#A]*[NE]+|P))R?[VX]/;

/** Behind a subordinate clause at the front: "If he says that X, they will". */
const mainClause = /^,R?(?:[DS#A]*[NE]+|P)R?[VX]/;

/** The verb of the clause around resumes: ", kan foreningen da ikke", ", har sagt". */
const resumedVerb = /^,R?[VX]/;

/**
 * A clause from its first token to where the next main clause begins, the one around it resumes, or the sentence ends. Commas inside
 * stay: subordinate and relative clauses belong to what is said.
 */
export function clause(view: SentenceView, from: number): TokenRange {
  let at = from;
  let insert = false;
  const fronted = /^ *C?[QB]/.test(view.classes);
  for (; at < view.tokens.length; at++) {
    const letter = classAt(view, at);
    if (letter === ' ' || letter === ';' || (letter === '.' && at > from)) break;
    if (letter === ')' && !view.classes.slice(from, at).includes('(')) break;
    if (letter !== ',') continue;
    const rest = view.classes.slice(at, at + 16);
    if (newMainClause.test(rest)) break;
    if (!insert && at > from && (resumedVerb.test(rest) || (fronted && mainClause.test(rest)))) break;
    insert = /^,I?[TB]/.test(rest);
  }
  return trimmed(view, from, at);
}

/** What a noun or preposition governs: a phrase with its prepositional phrases, or a clause up to the comma before the verb it is subject of. */
export function nominal(view: SentenceView, from: number, reach: 'phrase' | 'clause' = 'phrase'): TokenRange {
  const rest = view.classes.slice(from);
  if (reach === 'clause') return clause(view, from);
  const match = /^(?:[DSA#RNEPgIUYO]|C(?=[DSA#NE])|M[ANE#DIU]+M)+/.exec(rest);
  return trimmed(view, from, from + (match?.[0].length ?? 0));
}

/** A range without punctuation at its edges; quotation marks stay. */
export function trimmed(view: SentenceView, from: number, to: number): TokenRange {
  const edge = /[,:;. -]/;
  while (from < to && edge.test(classAt(view, from))) from++;
  while (to > from && edge.test(classAt(view, to - 1))) to--;
  return { from, to };
}
