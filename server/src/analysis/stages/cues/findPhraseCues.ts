import type { Cue } from '../../model.ts';
import type { CompiledPreposition, CueStarts } from './compileCues.ts';
import type { CueSentence } from './CueSentence.ts';
import { isOtherVerb, isStop, matchesAt, wordAt } from './CueSentence.ts';
import { range } from './readVerbGroup.ts';

const sourceReach = 12;

/** The longest idiom that begins at `at`. */
export function findIdiomCue(view: CueSentence, at: number, { idioms }: CueStarts): Cue | null {
  const found = idioms.find(({ words }) => matchesAt(view, words, at));
  if (!found) return null;
  const { entry, lemma, words } = found;
  return {
    kind: 'idiom',
    sentence: view.index,
    tokens: range(at, at + words.length),
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
