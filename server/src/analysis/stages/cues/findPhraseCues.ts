import type { Cue } from '../../model.ts';
import type { CompiledPreposition, CueStarts, WordPattern } from './compileCues.ts';
import type { CueSentence } from './CueSentence.ts';
import { isOtherVerb, isOtherVerbAt, isStop, matchesAt, wordAt } from './CueSentence.ts';
import { range } from './readVerbGroup.ts';

const sourceReach = 12;
const gapReach = 5;

/** The longest idiom that begins at `at`. */
export function findIdiomCue(view: CueSentence, at: number, { idioms }: CueStarts): Cue | null {
  for (const { entry, lemma, words } of idioms) {
    const tokens = idiomTokens(view, words, at);
    if (!tokens) continue;
    return {
      kind: 'idiom',
      sentence: view.index,
      tokens,
      head: at,
      finite: isOtherVerb(view, wordAt(view, at)) ? at : -1,
      class: entry.class,
      frames: entry.takes,
      prepositions: [],
      mental: entry.mental ?? false,
      negated: false,
      voice: 'active',
      source: entry.source,
      lemma,
    };
  }
  return null;
}

/** The tokens of an idiom without what stands in its gaps ('…' in the pattern): a few words, but no verb and no stop. */
function idiomTokens(view: CueSentence, words: WordPattern, start: number): number[] | null {
  const found: number[] = [];
  let at = start;
  let gap = 0;
  for (const variants of words) {
    if (variants.has('…')) {
      gap = gapReach;
      continue;
    }
    for (; gap > 0 && !variants.has(wordAt(view, at)); gap--, at++)
      if (isStop(view, at) || isOtherVerbAt(view, at)) return null;
    if (!variants.has(wordAt(view, at))) return null;
    gap = 0;
    found.push(at++);
  }
  return found;
}

/** The preposition that begins at `at`, with its other half behind the source. */
export function findPrepositionCue(view: CueSentence, at: number, { prepositions }: CueStarts): Cue | null {
  for (const preposition of prepositions) {
    const tokens = prepositionTokens(view, at, preposition);
    if (!tokens) continue;
    const { entry, lemma } = preposition;
    return {
      kind: 'preposition',
      sentence: view.index,
      tokens,
      head: at,
      finite: -1,
      class: entry.class,
      frames: ['bare', 'quote'],
      prepositions: [],
      mental: entry.mental ?? false,
      negated: false,
      voice: 'active',
      source: preposition.after.size > 0 ? 'inside' : 'after',
      lemma,
    };
  }
  return null;
}

/** How many tokens from `at` on form a fixed phrase that is no cue. */
export function decoyLength(view: CueSentence, at: number, { decoys }: CueStarts): number {
  return decoys.find((words) => matchesAt(view, words, at))?.length ?? 0;
}

function prepositionTokens(view: CueSentence, at: number, { words, after }: CompiledPreposition): number[] | null {
  if (!matchesAt(view, words, at)) return null;
  const first = range(at, at + words.length);
  const next = at + words.length;
  if (after.size === 0) return isStop(view, next) && view.tokens[next]?.kind !== 'mark' ? null : first;
  let owned = false;
  for (let end = next; end <= next + sourceReach; end++) {
    const word = wordAt(view, end);
    if (owned && after.has(word)) return [...first, end];
    if (isStop(view, end)) return null;
    owned ||= ownsNext(view, word);
  }
  return null;
}

/** A possessive or a genitive: hans, ministerens, Smith's, Jens'. */
function ownsNext({ grammar }: CueSentence, word: string): boolean {
  if (grammar.possessives.has(word) || grammar.genitiveEndings.has(word)) return true;
  return [...grammar.genitiveSuffixes, "'", '’'].some((suffix) => word.endsWith(suffix));
}
