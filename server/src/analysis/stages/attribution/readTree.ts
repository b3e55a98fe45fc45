import type { Tree } from '../../LinguisticModel.ts';
import type { Cue } from '../../model.ts';
import { clause, contentBehind, some, trimmed } from './contentRanges.ts';
import type { FoundContent } from './contentRanges.ts';
import { isSource } from './findSource.ts';
import type { FoundSource } from './findSource.ts';
import { agree } from './sharedSource.ts';
import { classAt } from './SentenceView.ts';
import type { SentenceView, TokenRange } from './SentenceView.ts';

/** What the patterns miss and the dependency tree shows: a subject far from its verb, with brackets, clauses or coordination between. */
export function subjectInTree(view: SentenceView, cue: Cue): FoundSource | undefined {
  const tree = cue.kind === 'verb' ? view.tree() : undefined;
  if (!tree) return undefined;
  const subject = cue.voice === 'passive' ? agentOf(view, tree, cue.head) : subjectOf(view, tree, cue.head);
  const range = subject && phraseOf(view, tree, subject.at);
  if (!range || !isVisible(view, range) || !isSource(view, range) || overlaps(range, cue)) return undefined;
  if (subject.place === 'shared' && !agree(view, cue, range)) return undefined;
  return { range, place: cue.voice === 'passive' ? 'agent' : range.to <= cue.head ? subject.place : 'after' };
}

/** The subject of the verb that the cue is coordinated with. */
export function conjunctSubject(view: SentenceView, cue: Cue): FoundSource | undefined {
  const found = classAt(view, cue.tokens[0]! - 1) === 'C' ? subjectInTree(view, cue) : undefined;
  return found?.place === 'shared' ? found : undefined;
}

/**
 * Whose hope, fear or demand it is: the subject of the verb that the noun goes with, as object of a verb that only lends it one ("sendte
 * radioen advarsler om") or as its manner ("skiftede emne af frygt for", "in the hope of").
 */
export function holderInTree(view: SentenceView, cue: Cue): FoundSource | undefined {
  const tree = cue.kind === 'noun' ? view.tree() : undefined;
  if (!tree) return undefined;
  const verb = tree.heads[cue.head]!;
  if (verb < 0) return undefined;
  const relation = tree.relations[cue.head]!;
  const lends = relation === 'obj' && view.grammar.lightVerbs.has(view.tokens[verb]!.lower);
  const manner = relation.startsWith('obl') && heldClasses.has(cue.class) && isManner(view, tree, cue.head);
  const subject = lends || manner ? subjectOf(view, tree, verb) : undefined;
  const range = subject && phraseOf(view, tree, subject.at);
  return range && isVisible(view, range) && isSource(view, range) && !overlaps(range, cue)
    ? { range, place: 'holder' }
    : undefined;
}

const heldClasses: ReadonlySet<Cue['class']> = new Set([
  'fear',
  'hope',
  'expect',
  'intend',
  'believe',
  'demand',
  'promise',
]);

const isManner = (view: SentenceView, tree: Tree, noun: number): boolean =>
  tree.heads.some(
    (head, index) =>
      head === noun &&
      tree.relations[index] === 'case' &&
      view.grammar.mannerPrepositions.has(view.tokens[index]!.lower),
  );

/**
 * A subject found by patterns, with what stands in front of it where the tree has the two as one: "a study documenting the habits of
 * schoolchildren (has revealed)".
 */
export function wholeSubject(view: SentenceView, cue: Cue, found: FoundSource): FoundSource {
  if (found.place !== 'before' || cue.kind !== 'verb') return found;
  const whole = subjectInTree(view, cue);
  const grows = whole?.place === 'before' && whole.range.from < found.range.from && whole.range.to === found.range.to;
  return grows && !view.classes.slice(whole.range.from, found.range.from).includes(',') ? whole : found;
}

/** The clause, infinitive or object that hangs on the cue, or the clause that the cue is thrown into. */
export function contentInTree(view: SentenceView, cue: Cue, source: FoundSource | undefined): FoundContent | undefined {
  const tree = cue.kind === 'verb' ? view.tree() : undefined;
  if (!tree) return undefined;
  const outer = tree.heads[cue.head]!;
  if (outer >= 0 && tree.relations[cue.head] === 'parataxis' && outer < cue.head)
    return upTo(view, Math.min(cue.tokens[0]!, source?.range.from ?? Infinity));
  for (const relation of ['ccomp', 'xcomp', 'obj'] as const) {
    if (!cue.frames.some((frame) => framesOf[relation].has(frame))) continue;
    const at = tree.relations.findIndex((name, index) => name === relation && tree.heads[index] === cue.head);
    if (at < 0 || (relation === 'obj' && /[POT]/.test(classAt(view, at)))) continue;
    const range = spanOfSubtree(tree, at);
    if (!isVisible(view, range) || (source && range.from < source.range.to && source.range.from < range.to)) continue;
    if (range.to <= cue.tokens[0]!) return relation === 'ccomp' ? upTo(view, range.to) : undefined;
    if (range.from <= cue.head) continue;
    return relation === 'obj'
      ? some([clause(view, range.from)], 'object')
      : contentBehind(view, behindPunctuation(view, range.from), relation === 'ccomp' ? 'clause' : 'infinitive');
  }
  return undefined;
}

const framesOf: Readonly<Record<'ccomp' | 'xcomp' | 'obj', ReadonlySet<Cue['frames'][number]>>> = {
  ccomp: new Set(['clause', 'bare', 'quote']),
  xcomp: new Set(['infinitive']),
  obj: new Set(['object']),
};

/** Its own subject, or that of the verb it is coordinated with or an open complement of. */
function subjectOf(
  view: SentenceView,
  tree: Tree,
  verb: number,
): { at: number; place: FoundSource['place'] } | undefined {
  let place: FoundSource['place'] = 'before';
  for (let at = verb, steps = 0; at >= 0 && steps < 4; at = tree.heads[at]!, steps++) {
    const subject = tree.relations.findIndex((name, index) => name.startsWith('nsubj') && tree.heads[index] === at);
    if (subject >= 0) return { at: subject, place: classAt(view, subject) === 'T' ? 'relative' : place };
    if (tree.relations[at] !== 'conj' && tree.relations[at] !== 'xcomp') return undefined;
    place = 'shared';
  }
  return undefined;
}

function agentOf(
  view: SentenceView,
  tree: Tree,
  verb: number,
): { at: number; place: FoundSource['place'] } | undefined {
  const at = tree.heads.findIndex(
    (head, index) =>
      head === verb &&
      tree.relations[index]!.startsWith('obl') &&
      tree.heads.some((h, i) => h === index && view.grammar.agentPrepositions.has(view.tokens[i]!.lower)),
  );
  return at < 0 ? undefined : { at, place: 'agent' };
}

const outside: ReadonlySet<string> = new Set([
  'case',
  'cc',
  'mark',
  'acl:relcl',
  'advcl',
  'parataxis',
  'advmod',
  'punct',
]);

/** No phrase reaches over a dash, a colon or a semicolon, whatever the tree says: a dateline stands before it. */
const endsPhrase = /[-:; ]/;

/** A noun with all that belongs to it but clauses, without gaps. */
function phraseOf(view: SentenceView, tree: Tree, head: number): TokenRange {
  const within = (index: number): boolean => {
    for (let at = index, steps = 0; at >= 0 && steps < 100; at = tree.heads[at]!, steps++) {
      if (at === head) return true;
      if (outside.has(tree.relations[at]!) && (tree.heads[at] === head || tree.relations[at] === 'acl:relcl')) {
        if (tree.relations[at] !== 'punct') return false;
      }
    }
    return false;
  };
  let from = head;
  let to = head + 1;
  while (from > 0 && within(from - 1) && !endsPhrase.test(classAt(view, from - 1))) from--;
  while (to < view.tokens.length && within(to) && !endsPhrase.test(classAt(view, to))) to++;
  return trimmed(view, from, to);
}

function spanOfSubtree(tree: Tree, root: number): TokenRange {
  let from = root;
  let to = root + 1;
  const within = (index: number): boolean => {
    for (let at = index, steps = 0; at >= 0 && steps < 200; at = tree.heads[at]!, steps++) if (at === root) return true;
    return false;
  };
  for (let index = 0; index < tree.heads.length; index++) {
    if (!within(index)) continue;
    from = Math.min(from, index);
    to = Math.max(to, index + 1);
  }
  return { from, to };
}

function upTo(view: SentenceView, to: number): FoundContent | undefined {
  return some([trimmed(view, Math.max(0, view.classes.search(/[^ ]/)), to)], 'parenthesis');
}

const behindPunctuation = (view: SentenceView, at: number): number => (classAt(view, at) === ',' ? at + 1 : at);

const isVisible = (view: SentenceView, { from, to }: TokenRange): boolean =>
  to > from && !view.classes.slice(from, to).includes(' ');

const overlaps = ({ from, to }: TokenRange, cue: Cue): boolean =>
  cue.tokens.some((token) => from <= token && token < to);
