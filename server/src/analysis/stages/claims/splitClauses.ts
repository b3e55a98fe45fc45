import type { LanguagePack } from '../../languages/LanguagePack.ts';
import { compileGrammar } from '../../linguistics/compileGrammar.ts';
import type { Sentence } from '../../model.ts';
import { classesOf } from '../classesOf.ts';

/** A clause with a finite verb: token indices in its sentence, half-open, without the conjunction that opens it. */
export interface Clause {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  /** The word that opens it, lower-case, where it is subordinate: fordi, that, who; else ''. */
  readonly opener: string;
  /** Classes of its tokens (see wordClasses.ts). */
  readonly classes: string;
}

interface Piece {
  readonly first: number;
  readonly last: number;
}

const edge = /[.:;()M]/;
const opening = /[TQBC,-]/;
/** An auxiliary that still waits for its verb: 'har aldrig' – 'og vil aldrig' – 'hjulpet'. */
const waitingForVerb = /X[PR]*[,-]?$/;
/** A finite verb, or a participle that goes on behind a comma: 'causing the site to shut down'. */
const predicate = /[VX]|^,C?R?Y/;
const skipped = /[,.:;()M\-CQB]/;

/** Cuts a run of tokens into its finite clauses, by punctuation, conjunctions and finite verbs; what has no finite verb joins its neighbour. */
export function splitClauses(sentence: Sentence, from: number, to: number, pack: LanguagePack): readonly Clause[] {
  const classes = withFiniteVerbs(sentence, pack);
  const clauses: Clause[] = [];
  for (const stretch of stretches(classes, from, to)) {
    for (const { first, last } of joinPieces(pieces(classes, stretch), classes)) {
      let start = first;
      let opener = '';
      while (start < last && skipped.test(classes.charAt(start))) {
        if (/[QB]/.test(classes.charAt(start))) opener = sentence.tokens[start]!.lower;
        start++;
      }
      if (classes.charAt(start) === 'T') opener = sentence.tokens[start]!.lower;
      let end = last;
      while (end > start && /[,.:;(M-]/.test(classes.charAt(end - 1))) end--;
      if (end > start) clauses.push({ sentence, first: start, last: end, opener, classes: classes.slice(start, end) });
    }
  }
  return clauses;
}

/** Word classes, with the pack's finite verbs marked where the sentence has no tags. */
export function withFiniteVerbs(sentence: Sentence, pack: LanguagePack): string {
  let classes = marked.get(sentence);
  if (classes === undefined) marked.set(sentence, (classes = markFiniteVerbs(sentence, pack)));
  return classes;
}

const marked = new WeakMap<Sentence, string>();

function markFiniteVerbs(sentence: Sentence, pack: LanguagePack): string {
  const classes = classesOf(sentence, pack);
  if (sentence.tags) return classes;
  const verbs = compileVerbs(pack);
  const grammar = compileGrammar(pack);
  return Array.from(classes)
    .map((letter, at) => {
      if (!/[NRA]/.test(letter)) return letter;
      const word = sentence.tokens[at]!.lower;
      return verbs.has(word) && !grammar.determiners.has(sentence.tokens[at - 1]?.lower ?? '') ? 'V' : letter;
    })
    .join('');
}

const compiledVerbs = new WeakMap<LanguagePack, ReadonlySet<string>>();

function compileVerbs(pack: LanguagePack): ReadonlySet<string> {
  let verbs = compiledVerbs.get(pack);
  if (!verbs) compiledVerbs.set(pack, (verbs = new Set(pack.claims.finiteVerbs.split(' '))));
  return verbs;
}

/** What lies between hard edges: colons, semicolons, brackets, dashes, quotation marks. */
function* stretches(classes: string, from: number, to: number): Generator<Piece> {
  let first = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !edge.test(classes.charAt(at))) continue;
    if (at > first) yield { first, last: at };
    first = at + 1;
  }
}

/** Cuts a stretch before every comma, conjunction, relative pronoun and complementiser. */
function pieces(classes: string, { first, last }: Piece): readonly Piece[] {
  const cut: Piece[] = [];
  let start = first;
  for (let at = first + 1; at < last; at++) {
    if (!opening.test(classes.charAt(at)) || opening.test(classes.charAt(at - 1))) continue;
    cut.push({ first: start, last: at });
    start = at;
  }
  cut.push({ first: start, last });
  return cut;
}

/** Joins pieces without a finite verb to the clause they belong to: the first to what follows, the others to what stands before. */
function joinPieces(cut: readonly Piece[], classes: string): readonly Piece[] {
  const finite = ({ first, last }: Piece) => predicate.test(classes.slice(first, last));
  const joined: Piece[] = [];
  let waiting: Piece | undefined;
  for (const piece of cut) {
    const before = joined.at(-1);
    if (before && waitingForVerb.test(classes.slice(before.first, before.last))) {
      joined[joined.length - 1] = { first: before.first, last: piece.last };
    } else if (finite(piece)) {
      const subordinate = /^[,-]*[TQB]/.test(classes.slice(piece.first, piece.last));
      if (waiting && !subordinate) joined.push({ first: waiting.first, last: piece.last });
      else joined.push(piece);
      waiting = undefined;
    } else if (before) joined[joined.length - 1] = { first: before.first, last: piece.last };
    else waiting = waiting ? { first: waiting.first, last: piece.last } : piece;
  }
  if (waiting && /[UY]/.test(classes.slice(waiting.first, waiting.last))) joined.push(waiting);
  return joined;
}
