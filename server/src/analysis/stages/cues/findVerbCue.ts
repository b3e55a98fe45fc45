import type { Cue, Frame } from '../../model.ts';
import type { CompiledVerb, VerbReading, WordPattern } from './compileCues.ts';
import type { CueSentence } from './CueSentence.ts';
import { innerLength, isOtherVerb, isStop, wordAt } from './CueSentence.ts';
import { range, readVerbGroup } from './readVerbGroup.ts';
import type { VerbGroup } from './readVerbGroup.ts';
import { seeFrames } from './seeFrames.ts';

const needPreposition: ReadonlySet<Frame> = new Set<Frame>(['preposition', 'target', 'label']);
const subjectReach = 8;
const objectReach = 10;

/** The cue whose main verb stands at `at`: the most specific entry whose particle and at least one frame can be seen. */
export function findVerbCue(view: CueSentence, at: number, readings: readonly VerbReading[]): Cue | null {
  if (!canBeVerb(view, at)) return null;
  for (const { verb, forms } of readings) {
    const group = readVerbGroup(view, at, forms);
    const cue = group && completeCue(view, group, verb);
    if (cue) return cue;
  }
  return null;
}

function completeCue(view: CueSentence, group: VerbGroup, verb: CompiledVerb): Cue | null {
  const { entry } = verb;
  const particle = verb.particle.length > 0 ? findParticle(view, group.main, verb.particle) : [];
  if (!particle) return null;
  const withParticle = [...group.tokens, ...particle];
  const negated = [...withParticle, ...negationsBehind(view, group, particle)];
  const isNegated = negated.some((token) => view.grammar.negations.has(wordAt(view, token)));
  if (entry.negated && !isNegated) return null;
  const last = Math.max(...negated);
  const preposition = findPreposition(view, last, verb, group.voice);
  const tokens = preposition === null ? negated : [...negated, preposition];
  const possible = entry.takes.filter((frame) => preposition !== null || !needPreposition.has(frame));
  const seen = seeFrames(view, possible, {
    first: Math.min(...tokens),
    last: preposition ?? last,
    preposition: preposition !== null,
  });
  if (seen.length === 0) return null;
  return {
    kind: 'verb',
    sentence: view.index,
    tokens: withInner(view, tokens),
    head: group.main,
    finite: group.finite,
    class: entry.class,
    frames: [...seen, ...possible.filter((frame) => !seen.includes(frame))],
    prepositions: entry.prepositions?.split(' ') ?? [],
    mental: entry.mental ?? false,
    negated: isNegated && !entry.negated,
    voice: group.voice,
    source: 'before',
    lemma: verb.lemma,
  };
}

/** Words that only a noun or an adjective can follow stand before the form, or the sentence's tags say that it is none. */
function canBeVerb(view: CueSentence, at: number): boolean {
  const tag = view.sentence.tags?.[at];
  if (tag) return tag.upos !== 'NOUN' && tag.upos !== 'PROPN' && tag.upos !== 'ADP' && tag.upos !== 'ADV';
  const { grammar } = view;
  const before = wordAt(view, at - 1);
  if (grammar.subjectPronouns.has(before)) return true;
  return !(grammar.articles.has(before) || grammar.possessives.has(before) || grammar.genitiveEndings.has(before));
}

/** The particle's tokens behind the verb: a subject and adverbs may stand before its first word, adverbs and one more word inside. */
function findParticle(view: CueSentence, main: number, particle: WordPattern): number[] | null {
  const found: number[] = [];
  let at = main + 1;
  for (const [index, variants] of particle.entries()) {
    const limit = at + (index === 0 ? subjectReach : 2);
    while (!variants.has(wordAt(view, at))) {
      if (at >= limit || endsGap(view, at)) return null;
      at++;
    }
    found.push(at++);
  }
  return found;
}

/** Neither a subject nor an object reaches over this token. */
function endsGap(view: CueSentence, at: number): boolean {
  const word = wordAt(view, at);
  return isStop(view, at) || isOtherVerb(view, word) || view.grammar.complementisers.has(word);
}

/** A negation behind a finite verb: 'mener ikke', 'lægger ministeren ikke skjul på', 'hopes not'. */
function negationsBehind(view: CueSentence, group: VerbGroup, particle: readonly number[]): number[] {
  if (group.finite !== group.main) return [];
  const limit = particle[0] ?? group.main + (view.verbSecond ? subjectReach : 2);
  for (let at = group.main + 1; at < limit; at++) {
    const word = wordAt(view, at);
    if (view.grammar.negations.has(word)) return view.grammar.determiners.has(word) ? [] : [at];
    if (endsGap(view, at) || view.grammar.prepositions.has(word)) return [];
  }
  return [];
}

/** The entry's preposition behind the group, an object between where the frame has one. */
function findPreposition(
  view: CueSentence,
  last: number,
  { prepositions, entry }: CompiledVerb,
  voice: VerbGroup['voice'],
): number | null {
  if (prepositions.size === 0) return null;
  const needsObject = voice === 'active' && !entry.takes.includes('preposition');
  for (let at = last + 1; at <= last + objectReach; at++) {
    const word = wordAt(view, at);
    if (prepositions.has(word)) return needsObject && at === last + 1 ? null : at;
    if (endsGap(view, at)) return null;
  }
  return null;
}

/** Ascending, with the adverbs that fill a gap between two parts, or close it before the second. */
function withInner(view: CueSentence, tokens: readonly number[]): readonly number[] {
  const parts = [...new Set(tokens)].sort((a, b) => a - b);
  return parts.flatMap((part, index) => {
    const previous = parts[index - 1];
    if (previous === undefined) return [part];
    let from = part;
    for (let length = 1; length > 0 && from - 1 > previous; from -= length) {
      length = innerLength(view, from - 1);
      if (from - length <= previous) break;
    }
    return range(from, part + 1);
  });
}
