import { classAt } from './SentenceView.ts';
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
  | 'subject'
  | 'around'
  | 'raised'
  | 'antecedent'
  | 'none';

/** Content of these ranges, or nothing where one of them is empty. */
export const some = (
  ranges: readonly TokenRange[],
  pattern: ContentPattern,
  addressee?: TokenRange,
): FoundContent | undefined =>
  ranges.length > 0 && ranges.every((range) => range.to > range.from)
    ? { ranges, pattern, ...(addressee && { addressee }) }
    : undefined;

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

/** A new main clause behind a comma: ", og derfor ønsker partiet", ", but he denied". */
const newMainClause = /^,C(?:R+|R?(?:[DS#A]*[NE]+|P))R?[VX]/;

/** Behind a subordinate clause at the front: "If he says that X, they will". */
const mainClause = /^,R?(?:[DS#A]*[NE]+|P)R?[VX]/;

/** ", the seventh largest in Britain, had": beside the subject, before its verb. */
const apposition = /^,[DSA#NEgI]*[NEA][DSA#NEgI]*,R*[VX]/;

/** "If he says that X, they will", "Asked whether X, she smiled": the main clause comes second. */
const beginsWithSubordinate = (view: SentenceView): boolean => {
  const first = view.classes.search(/[^ ]/);
  return /^ *C?[QB]/.test(view.classes) || view.participles.has(first);
};

/** The verb of the clause around resumes: ", kan foreningen da ikke", ", har sagt". */
const resumedVerb = /^,R?[VX]/;

/**
 * A clause from its first token to where the next main clause begins, the one around it resumes, or the sentence ends. Commas inside
 * stay: subordinate and relative clauses belong to what is said.
 */
export function clause(view: SentenceView, from: number): TokenRange {
  let at = from;
  let insert = false;
  const fronted = beginsWithSubordinate(view);
  for (; at < view.tokens.length; at++) {
    const letter = classAt(view, at);
    if (letter === '.' && at > from && !isEllipsis(view, at)) {
      if (classAt(view, at + 1) === 'M') at += 2;
      break;
    }
    if (letter === ' ' || letter === ';' || (letter === ':' && announcesQuotation(view, from, at))) break;
    if (letter === ')' && !view.classes.slice(from, at).includes('(')) break;
    if (letter === '-' && newMainClause.test(`,${view.classes.slice(at + 1, at + 16)}`)) break;
    if (letter === 'C' && at > from && isConjunctOfCue(view, at, from)) break;
    if (letter !== ',') continue;
    const rest = view.classes.slice(at, at + 16);
    if (newMainClause.test(rest) || view.participles.has(at + 1)) break;
    if (endsInCue(view, at) || opensDenial(view, at) || opensContrast(view, at)) break;
    if (at > from && !/[VX]/.test(view.classes.slice(from, at)) && apposition.test(view.classes.slice(at, at + 24))) {
      insert = true;
      continue;
    }
    if (goesOnWithCue(view, at)) {
      if (classAt(view, at + 1) === 'M') at += 2;
      break;
    }
    if (!insert && at > from && (resumedVerb.test(rest) || (fronted && mainClause.test(rest)))) break;
    insert = /^,I?[TB]/.test(rest);
  }
  return trimmed(view, from, at);
}

/** 'that the plan "must be thought out": "Moves to …"': behind a whole clause, what the colon announces is a quotation of its own. */
const announcesQuotation = (view: SentenceView, from: number, colon: number): boolean =>
  classAt(view, colon + 1) === 'M' && /[VX]/.test(view.classes.slice(from, colon));

/** ", hvis de klagede, hævder forbundet.": somebody else is the source of all that stands before. */
function endsInCue(view: SentenceView, comma: number): boolean {
  return view.finiteCues.has(comma + 1) && /^,V(?:[DSA#]*[NEg]+|P)[.]?$/.test(view.classes.slice(comma));
}

/** ", a charge the government dismissed", 'en påstand, som ministeren afviser', ", which he denies.": what others say of what is said. */
function opensDenial(view: SentenceView, comma: number): boolean {
  const relative = /^,T(?:[DSA#NEg]+|P)R*(?=VR*\.?$)/.exec(view.classes.slice(comma));
  if (relative && view.finiteCues.has(comma + relative[0].length)) return true;
  const noun = /^,DA?N(?=(?:,?[TP])?R?[DSA#NEP])/.exec(view.classes.slice(comma, comma + 8));
  return noun !== null && view.claimNouns.has(comma + noun[0].length - 1);
}

/** ", mens tilhængere mener", ", while supporters argue": what somebody else says. */
function opensContrast(view: SentenceView, comma: number): boolean {
  if (!view.grammar.contrasts.has(view.tokens[comma + 1]?.lower ?? '')) return false;
  const subject = /^,[A-Z](?:[DSA#]*[NE]+(?:g?[A#]*[NE]+)*(?:I[DSA#]*[NE]+)*|P)R*(?=[VX])/.exec(
    view.classes.slice(comma, comma + 16),
  );
  return subject !== null && view.finiteCues.has(comma + subject[0].length);
}

/** ", men understreger", '," and accused': the speaker says something else. */
function goesOnWithCue(view: SentenceView, comma: number): boolean {
  const behind = /^,M?CR*(?=[VX])/.exec(view.classes.slice(comma, comma + 8));
  return behind !== null && view.finiteCues.has(comma + behind[0].length);
}

/** "insisted that it was on track | and said": the tree coordinates the next cue with the one that announced the clause. */
function isConjunctOfCue(view: SentenceView, conjunction: number, from: number): boolean {
  const verb = conjunction + /^CR*/.exec(view.classes.slice(conjunction))![0].length;
  if (!view.finiteCues.has(verb)) return false;
  const tree = view.tree();
  if (!tree) return false;
  const main = tree.relations[verb] === 'aux' ? tree.heads[verb]! : verb;
  const head = tree.relations[main] === 'conj' ? tree.heads[main]! : -1;
  return head >= 0 && head < from && view.finiteCues.has(head);
}

/** Words left out, and the sentence goes on: '"… ... plied the officer with"'. */
const isEllipsis = (view: SentenceView, at: number): boolean =>
  /^(?:\.\.\.|…)$/.test(view.tokens[at]!.text) && /^\p{Ll}/u.test(view.tokens[at + 1]?.text ?? '');

/** What a noun or preposition governs: a phrase with its prepositional phrases, or a clause up to the comma before the verb it is subject of. */
export function nominal(view: SentenceView, from: number, reach: 'phrase' | 'clause' = 'phrase'): TokenRange {
  const rest = view.classes.slice(from);
  if (reach === 'clause') return clause(view, from);
  const match = /^(?:[DSA#RNEPgIUYO]|[A-Z#]-[A-Z]|C(?=[DSA#NE])|M[ANE#DIU]+M)+/.exec(rest);
  return trimmed(view, from, from + (match?.[0].length ?? 0));
}

/** A range without punctuation at its edges; quotation marks stay. */
export function trimmed(view: SentenceView, from: number, to: number): TokenRange {
  const edge = /[,:;. -]/;
  while (from < to && edge.test(classAt(view, from))) from++;
  while (to > from && edge.test(classAt(view, to - 1))) to--;
  return { from, to };
}
