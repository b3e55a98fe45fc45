import type { Cue } from '../../model.ts';
import { cueEnd, findDocument, findSubject, sourcePhraseAt } from './findSource.ts';
import type { FoundSource } from './findSource.ts';
import { classAt } from './SentenceView.ts';
import type { SentenceView } from './SentenceView.ts';

/** The source of any kind of cue, where the grammar of the cue itself tells it. */
export function sourceOf(view: SentenceView, cue: Cue): FoundSource | undefined {
  switch (cue.kind) {
    case 'verb':
      return findSubject(view, cue);
    case 'noun':
      return findPossessor(view, cue) ?? findOrigin(view, cue);
    case 'preposition':
      return findGoverned(view, cue);
    case 'idiom':
      return findIdiomSource(view, cue);
  }
}

/** "Hansens påstand om", "the agency's claim that", "his fear of": the genitive or possessive in front of the noun. */
function findPossessor(view: SentenceView, cue: Cue): FoundSource | undefined {
  const phrase = view.phrases.find(({ from, to }) => from <= cue.head && cue.head < to);
  if (!phrase || phrase.from === cue.head) return undefined;
  for (let at = cue.head - 1; at >= phrase.from; at--) {
    const letter = classAt(view, at);
    const genitive = letter === 'g' || letter === 'S' || ('NE'.includes(letter) && endsAsGenitive(view, at));
    if (genitive) return { range: { from: letter === 'S' ? at : phrase.from, to: at + 1 }, place: 'before' };
  }
  return undefined;
}

function endsAsGenitive(view: SentenceView, at: number): boolean {
  const word = view.tokens[at]!.lower;
  return word.length > 3 && [...view.grammar.genitiveSuffixes].some((suffix) => word.endsWith(suffix));
}

/** "krav fra partiet om", "a claim by the agency that". */
function findOrigin(view: SentenceView, cue: Cue): FoundSource | undefined {
  const at = cue.head + 1;
  if (!view.grammar.originPrepositions.has(view.tokens[at]?.lower ?? '')) return undefined;
  const range = sourcePhraseAt(view, at + 1);
  const last = cueEnd(cue) - 1;
  const to = range && last > at ? Math.min(range.to, last) : range?.to;
  return range && { range: { from: range.from, to: to! }, place: 'after' };
}

function findGoverned(view: SentenceView, cue: Cue): FoundSource | undefined {
  const gap = cue.tokens.find((token, index) => index > 0 && token > cue.tokens[index - 1]! + 1);
  const at = gap === undefined ? cueEnd(cue) : cue.tokens[cue.tokens.indexOf(gap) - 1]! + 1;
  if (gap !== undefined) return { range: { from: at, to: gap }, place: 'between' };
  const pronoun = classAt(view, at) === 'P' && view.grammar.objectPronouns.has(view.tokens[at]!.lower);
  const range = pronoun ? { from: at, to: at + 1 } : sourcePhraseAt(view, at);
  return range && { range, place: 'after' };
}

function findIdiomSource(view: SentenceView, cue: Cue): FoundSource | undefined {
  if (cue.source === 'none') return findDocument(view, cue);
  if (cue.source === 'inside') return findGoverned(view, cue);
  if (cue.source === 'before') return findSubject(view, cue);
  const range = sourcePhraseAt(view, cueEnd(cue));
  return range && { range, place: 'after' };
}
