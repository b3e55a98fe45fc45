import type { Cue, Frame } from '../../model.ts';
import type { CompiledVerb, VerbReading, WordPattern } from './compileCues.ts';
import type { CueSentence } from './CueSentence.ts';
import { innerLength, isAppositionComma, isOtherVerbAt, isSpeechMark, isStop, wordAt } from './CueSentence.ts';
import { isGerund } from '../isGerund.ts';
import { range, readVerbGroup } from './readVerbGroup.ts';
import type { VerbGroup } from './readVerbGroup.ts';
import { isBehindQuotation, marksInfinitive, seeFrames, seesClause } from './seeFrames.ts';

const needPreposition: ReadonlySet<Frame> = new Set<Frame>(['preposition', 'target', 'label']);
const subjectReach = 8;
const objectReach = 10;
const appositionReach = 20;

/** The cue whose main verb stands at `at`: the most specific entry whose particle and at least one frame can be seen. */
export function findVerbCue(view: CueSentence, at: number, readings: readonly VerbReading[]): Cue | null {
  if (!canBeVerb(view, at, readings)) return null;
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
  const isNegation = (token: number): boolean => view.grammar.negations.has(wordAt(view, token));
  if (entry.negated && !negated.some(isNegation)) return null;
  const last = Math.max(...negated);
  const preposition = isBehindQuotation(view, Math.min(...negated), last)
    ? null
    : findPreposition(view, last, verb, group.voice);
  const tokens = preposition === null ? negated : [...negated, preposition];
  const possible = entry.takes.filter(
    (frame) => preposition !== null || !needPreposition.has(frame) || (frame === 'label' && !entry.prepositions),
  );
  const seen = seeFrames(view, possible, {
    first: Math.min(...tokens),
    last: preposition ?? last,
    preposition: preposition !== null,
    bareLabel: !entry.prepositions,
    object: group.voice === 'passive' || particle.length > 0,
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
    negated: !entry.negated && negated.some((token) => isNegation(token) && !particle.includes(token)),
    voice: group.voice,
    source: 'before',
    lemma: verb.lemma,
  };
}

/** Words that only a noun or an adjective can follow stand before the form, or the sentence's tags say that it is none. */
function canBeVerb(view: CueSentence, at: number, readings: readonly VerbReading[]): boolean {
  const tag = view.sentence.tags?.[at]?.upos;
  if (tag === 'PROPN') return false;
  const { grammar } = view;
  const before = wordAt(view, at - 1);
  const owned = view.tokens[at - 1]?.kind !== 'mark' && grammar.genitiveEndings.has(before);
  if (tag === 'NOUN') return !owned && announces(view, at, readings);
  if (tag === 'ADJ' && view.sentence.tags?.[at + 1]?.upos === 'NOUN') return false;
  if (tag === 'ADP' || tag === 'ADV')
    return readings.some(({ forms }) => forms.has('past') && !forms.has('present')) || opensSpeech(view, at);
  if (tag) return !owned && !grammar.possessives.has(before) && view.sentence.tags[at - 1]?.upos !== 'DET';
  if (grammar.subjectPronouns.has(before) || grammar.relatives.has(before)) return true;
  if (grammar.articles.has(before) || grammar.possessives.has(before) || grammar.genitiveEndings.has(before)) {
    return false;
  }
  if (view.lexicon.verbSecond || grammar.infinitiveMarkers.has(before) || !readings[0]!.forms.has('present'))
    return true;
  return !grammar.determiners.has(before) && !grammar.prepositions.has(before);
}

/**
 * What only a verb does: it has the form of a past that no noun has (udtalte), a quotation stands directly before, or a clause or quotation follows at once and nothing that a noun hangs on
 * stands before. A tagger may err there.
 */
function announces(view: CueSentence, at: number, readings: readonly VerbReading[]): boolean {
  const tag = view.sentence.tags?.[at - 1];
  if (isSpeechMark(view, at - 1) || (tag?.features.includes('PronType=Prs') && tag.features.includes('Case=Nom')))
    return true;
  const before = tag?.upos;
  if (before === 'ADJ' || before === 'DET' || before === 'ADP') return false;
  if (view.lexicon.verbSecond && readings.every(({ forms }) => forms.has('past') && !forms.has('infinitive')))
    return true;
  if (view.lexicon.verbSecond && opensSpeech(view, at)) return true;
  if (isGerund(view.sentence, at + 1) && readings[0]!.forms.has('present') && isOnlyVerb(view, at, at + 1)) return true;
  const infinitive = view.sentence.tags?.[at + 2]?.features.includes('VerbForm=Inf') === true;
  const wants = infinitive && view.grammar.infinitiveMarkers.has(wordAt(view, at + 1));
  if (wants && (before === 'CCONJ' || (readings[0]!.forms.has('present') && isOnlyVerb(view, at, at + 1)))) return true;
  const next = wordAt(view, at + 1) === ',' ? at + 2 : at + 1;
  const word = wordAt(view, next);
  if (isSpeechMark(view, next)) return next > at + 1 || !followsFiniteVerb(view, at);
  if (word === ':' || view.grammar.complementisers.has(word)) return true;
  return (isStop(view, at + 1) && closesClause(view, at)) || isOnlyVerb(view, at);
}

const speechReach = 8;

/** 'medgiver styrelsen, at', 'skriver på Facebook:': a form of the present in a stretch without a verb that ends in what is said. */
function opensSpeech(view: CueSentence, at: number): boolean {
  const tags = view.sentence.tags ?? [];
  const isVerb = (index: number): boolean => tags[index]?.upos === 'VERB' || tags[index]?.upos === 'AUX';
  for (let before = at - 1; before >= 0 && !isStop(view, before); before--) if (isVerb(before)) return false;
  let end = at + 1;
  while (end < at + speechReach && !isStop(view, end) && !isVerb(end)) end++;
  const behind = wordAt(view, end) === ',' ? end + 1 : end;
  return (
    end > at + 1 &&
    (wordAt(view, end) === ':' || (behind > end && view.grammar.contentMarkers.has(wordAt(view, behind))))
  );
}

/** 'called the contracting rules "a joke"': the clause has its verb. */
function followsFiniteVerb(view: CueSentence, at: number): boolean {
  for (let before = at - 1; before >= 0 && !isStop(view, before); before--) {
    const tag = view.sentence.tags?.[before];
    if (tag?.upos === 'CCONJ') return false;
    if (tag?.features.includes('VerbForm=Fin')) return true;
  }
  return false;
}

/** "Karen Lund roser kommunen", "Den kritik afviser Karen Lund": beside a name, in a clause that has no verb else. */
function isOnlyVerb(view: CueSentence, at: number, end?: number): boolean {
  const tags = view.sentence.tags ?? [];
  const afterName = tags[at - 1]?.upos === 'PROPN' || (end !== undefined && tags[at - 1]?.upos === 'NOUN');
  const beforeName = view.lexicon.verbSecond && tags[at - 1]?.upos === 'NOUN' && tags[at + 1]?.upos === 'PROPN';
  if (!afterName && !beforeName) return false;
  let from = at;
  while (from > 0 && !isStop(view, from - 1)) from--;
  let to = at;
  while (to < (end ?? view.tokens.length) && !isStop(view, to)) to++;
  return tags.slice(from, to).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX');
}

/** ", the club claims.", '“…” a voice asks.': behind a clause and a comma, or a quotation, nothing but a noun phrase and this word. */
function closesClause(view: CueSentence, at: number): boolean {
  const tags = view.sentence.tags ?? [];
  const isVerb = (index: number): boolean => tags[index]?.upos === 'VERB' || tags[index]?.upos === 'AUX';
  let comma = at - 1;
  while (comma > 0 && at - comma < 10 && !isStop(view, comma) && !isVerb(comma)) comma--;
  if (comma === at - 1) return false;
  if (isSpeechMark(view, comma)) return true;
  if (wordAt(view, comma) !== ',') return false;
  return tags.some((_, index) => index < comma && isVerb(index));
}

/**
 * The particle's tokens behind the verb: a subject and adverbs may stand before its first word, adverbs and one more word inside.
 * A '*' in the pattern is a word that may stand there and belongs to the cue: 'lægger stor vægt på'.
 */
function findParticle(view: CueSentence, main: number, particle: WordPattern): number[] | null {
  const found: number[] = [];
  let at = main + 1;
  let optional = false;
  for (const variants of particle) {
    if (variants.has('*')) {
      optional = true;
      continue;
    }
    const limit = at + (found.length === 0 ? subjectReach : 2);
    const from = at;
    while (!variants.has(wordAt(view, at))) {
      if (at >= limit || endsGap(view, at) || (found.length > 0 && view.tokens[at]!.kind === 'number')) return null;
      at++;
    }
    if (optional && at > from && isPlainWord(view, at - 1)) found.push(at - 1);
    optional = false;
    found.push(at++);
  }
  return found;
}

function isPlainWord({ tokens, grammar }: CueSentence, at: number): boolean {
  const { text, lower } = tokens[at]!;
  return text === lower && !grammar.subjectPronouns.has(lower) && !grammar.articles.has(lower);
}

/** Neither a subject nor an object reaches over this token. */
function endsGap(view: CueSentence, at: number): boolean {
  const word = wordAt(view, at);
  if (isStop(view, at) || isOtherVerbAt(view, at)) return true;
  return view.grammar.complementisers.has(word) && view.sentence.tags?.[at]?.upos !== 'ADP';
}

/** An infinitive or a coordinated verb begins here. */
function startsVerb(view: CueSentence, at: number): boolean {
  const { grammar, lexicon } = view;
  if (grammar.conjunctions.has(wordAt(view, at))) {
    return (lexicon.starts.get(wordAt(view, at + 1))?.verbs.length ?? 0) > 0;
  }
  return marksInfinitive(view, at);
}

/** A negation behind a finite verb: 'mener ikke', 'lægger ministeren ikke skjul på', 'hopes not'. */
function negationsBehind(view: CueSentence, group: VerbGroup, particle: readonly number[]): number[] {
  if (group.finite !== group.main) return [];
  const limit = particle[0] ?? group.main + (view.lexicon.verbSecond ? subjectReach : 2);
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
  const reach = needsObject ? appositionReach : objectReach;
  for (let at = last + 1; at <= last + reach; at++) {
    const word = wordAt(view, at);
    if (needsObject && isAppositionComma(view, at)) continue;
    if (prepositions.has(word) && !(needsObject && isInsideName(view, at))) {
      if ((needsObject && at === last + 1) || (entry.takes.includes('target') && announcesQuotation(view, at)))
        return null;
      return entry.takes.includes('clause') && seesClause(view, at + 1) ? null : at;
    }
    if (endsGap(view, at) || startsVerb(view, at)) return null;
  }
  return null;
}

/** "accused the Department | of | Education of …": between two names. */
const isInsideName = ({ sentence: { tags } }: CueSentence, at: number): boolean =>
  tags?.[at - 1]?.upos === 'PROPN' && tags[at + 1]?.upos === 'PROPN';

/** "told his audience of students, “…”": what follows the preposition is not what is said. */
function announcesQuotation(view: CueSentence, preposition: number): boolean {
  let at = preposition + 1;
  while (at < preposition + objectReach && !isStop(view, at)) at++;
  return ',:'.includes(wordAt(view, at) || ' ') && isSpeechMark(view, at + 1);
}

/** Ascending, with the adverbs that fill a gap between two parts, or close it before the second. */
function withInner(view: CueSentence, tokens: readonly number[]): readonly number[] {
  const parts = [...new Set(tokens)].sort((a, b) => a - b);
  return parts.flatMap((part, index) => {
    const previous = parts[index - 1];
    if (previous === undefined) return [part];
    const gap = range(previous + 1, part);
    if (gap.every((at) => view.grammar.expletives.has(wordAt(view, at)) || innerLength(view, at) > 0))
      return [...gap, part];
    let from = part;
    for (let length = 1; length > 0 && from - 1 > previous; from -= length) {
      length = innerLength(view, from - 1);
      if (from - length <= previous) break;
    }
    return range(from, part + 1);
  });
}
