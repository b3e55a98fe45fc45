import type { NameLexicon } from '../../linguistics/nameLexicon.ts';
import { isPersonal } from '../../linguistics/nameLexicon.ts';
import type { NameChunk } from './findNames.ts';
import type { NounChunk } from './findNouns.ts';
import type { Word } from './readWords.ts';

/** A name with the nouns that say who it is, or a noun phrase alone: words `from` to `to` (exclusive). */
export interface Phrase {
  from: number;
  to: number;
  readonly name: NameChunk | null;
  /** The noun that describes it: the role of a name, the head of a description. */
  noun: NounChunk | null;
  /** Base forms of all nouns that it is called by. */
  readonly heads: string[];
  /** Whom it belongs to: 'chef for X', 'Xs chef'. */
  affiliation: string | null;
}

/** Joins names and nouns that stand for one party: titles in front, appositions, affiliations. */
export function joinPhrases(
  words: readonly Word[],
  names: readonly NameChunk[],
  nouns: readonly NounChunk[],
  lexicon: NameLexicon,
): readonly Phrase[] {
  const owners = new Set(nouns.map((noun) => noun.owner));
  const alone = [
    ...names.filter((name) => !owners.has(name)).map(ofName),
    ...nouns.map((noun) => ofNoun(words, noun)),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  takeComplements(words, alone, lexicon);
  const titled = joinBefore(alone, (noun, name) => isTitle(noun, name));
  const apposed = joinBehind(words, titled, lexicon);
  return joinBefore(apposed, (noun, name) => isApposition(words, noun, name, lexicon));
}

function ofName(name: NameChunk): Phrase {
  return {
    from: name.from,
    to: name.to,
    name,
    noun: null,
    heads: name.head === '' ? [] : [name.head],
    affiliation: null,
  };
}

function ofNoun(words: readonly Word[], noun: NounChunk): Phrase {
  const { possessor, owner, sense } = noun;
  const affiliation = owner?.name ?? (possessor && ownerIn(words, possessor));
  return { from: noun.from, to: noun.to, name: null, noun, heads: [sense.head], affiliation };
}

/** 'kommunens', "the bank's": whose the head is, without the genitive ending. */
function ownerIn(words: readonly Word[], possessor: NounChunk): string {
  const text = textOf(words, possessor);
  return possessor.sense.genitive ? text.slice(0, -1) : text;
}

/** 'formand for X', 'a spokesman for the X (Y)': the noun takes in what it belongs to, which stays a phrase of its own. */
function takeComplements(words: readonly Word[], phrases: readonly Phrase[], lexicon: NameLexicon): void {
  for (let at = phrases.length - 2; at >= 0; at--) {
    const phrase = phrases[at]!;
    const [first, second] = phrases.slice(at + 1, at + 5).filter(({ from }) => from >= phrase.to);
    if (!first) continue;
    // Parliament's Health Committee
    const complement = first.name?.genitive && second?.from === first.to ? second : first;
    const sense = phrase.noun?.sense;
    if (!sense || sense.genitive || sense.class === 'document' || sense.class === 'crowd') continue;
    if (!isPersonal(sense.class) && !complement.name) continue;
    if (!lexicon.memberPrepositions.has(words[phrase.to]?.lower ?? '')) continue;
    if (!isTied(words, phrase.to + 1, first.from, lexicon)) continue;
    if (complement.name?.kind === 'person' || complement.name?.genitive) continue;
    phrase.affiliation ??= complement.name?.name ?? textOf(words, complement);
    phrase.to = behindBracket(words, complement.to);
  }
}

/** Nothing but an article or adjective between the preposition and what it ties. */
function isTied(words: readonly Word[], from: number, to: number, lexicon: NameLexicon): boolean {
  return to - from <= 2 && areModifiers(words, from, to, lexicon);
}

/** Nothing but articles and adjectives. */
function areModifiers(words: readonly Word[], from: number, to: number, lexicon: NameLexicon): boolean {
  return words
    .slice(from, to)
    .every(
      ({ kind, lower }) =>
        kind === 'word' && !lexicon.verbs.has(lower) && (lexicon.definite.has(lower) || !lexicon.closed.has(lower)),
    );
}

/** Behind a bracket of at most six words that opens here. */
function behindBracket(words: readonly Word[], to: number): number {
  if (words[to]?.text !== '(') return to;
  for (let at = to + 1; at < words.length && at - to <= 7; at++) if (words[at]!.text === ')') return at + 1;
  return to;
}

/** Gives each name the noun phrases in front of it that `fits` says are its own. */
function joinBefore(phrases: readonly Phrase[], fits: (before: Phrase, phrase: Phrase) => boolean): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    if (phrase.name) {
      for (let back = joined.length - 1; back >= 0 && back >= joined.length - 4; back--) {
        const before = joined[back]!;
        if (!before.noun || before.name || !fits(before, phrase)) continue;
        phrase.from = before.from;
        phrase.noun = before.noun;
        phrase.heads.push(...before.heads);
        phrase.affiliation = before.affiliation ?? phrase.affiliation;
        joined.splice(back, 1);
      }
    }
    joined.push(phrase);
  }
  return joined;
}

/** 'udenrigsminister Lars Hansen', 'avisen Dagens Nyt', 'ægteparret Hansen'. */
function isTitle(before: Phrase, phrase: Phrase): boolean {
  const { sense, definite } = before.noun!;
  const name = phrase.name!;
  if (before.to !== phrase.from || sense.genitive || sense.class === 'document') return false;
  if (sense.class === 'crowd') return name.kind !== 'organisation' && sense.number === 'singular';
  if (sense.number === 'plural') return false;
  if (isPersonal(sense.class)) return name.kind !== 'organisation';
  return name.kind !== 'person' && (definite || sense.head === '');
}

/** 'Kasperskys danske chef, Leif Jensen': a person known by a role, then by name. */
function isApposition(words: readonly Word[], before: Phrase, phrase: Phrase, lexicon: NameLexicon): boolean {
  const { sense, definite } = before.noun!;
  const name = phrase.name!;
  if (!isPersonal(sense.class) || sense.genitive || sense.number === 'plural') return false;
  if (name.kind === 'organisation' || name.kind === 'place' || name.genitive) return false;
  if (!definite && before.affiliation === null) return false;
  if (words[phrase.from - 1]?.text !== ',' || !isPlaced(words, before, phrase.from - 1, lexicon)) return false;
  return !lexicon.conjunctions.has(words[phrase.to]?.lower ?? '');
}

/** The comma stands behind the role, or behind the place where a subject has it: 'The pilots' spokesman in Oslo, Leif Jensen'. */
function isPlaced(words: readonly Word[], before: Phrase, comma: number, lexicon: NameLexicon): boolean {
  if (comma === before.to) return true;
  const [tie, ...place] = words.slice(before.to, comma);
  return (
    comma - before.to <= 4 &&
    lexicon.prepositions.has(tie?.lower ?? '') &&
    !lexicon.prepositions.has(words[before.from - 1]?.lower ?? '') &&
    place.every(
      ({ kind, lower, upos }) => kind === 'word' && upos !== 'VERB' && upos !== 'AUX' && !lexicon.verbs.has(lower),
    )
  );
}

/** 'Leif Jensen, chef for X', 'X, a division of Y', 'Hedda Bille, Sundhedsstyrelsen', 'Ole Hansen fra X', 'Ole Hansen (S)'. */
function joinBehind(words: readonly Word[], phrases: readonly Phrase[], lexicon: NameLexicon): readonly Phrase[] {
  const dropped = new Set<Phrase>();
  phrases.forEach((phrase, at) => {
    const { name } = phrase;
    if (!name || dropped.has(phrase) || name.genitive) return;
    for (let rounds = 0; rounds < 2; rounds++) {
      const end = behindAge(words, phrase.to);
      const next = phrases.slice(at + 1, at + 6).find((other) => other.from >= end && !dropped.has(other));
      if (!next) return;
      const rival = phrases.slice(at + 1, at + 8).find((other) => other.from === next.to + 1 && other.name !== null);
      const own =
        rival && isBetterNamed(words, phrase, rival, next.to)
          ? null
          : takeApposition(words, phrase, next, end, lexicon);
      const taken = own ?? takeAffiliation(words, phrase, next, end, lexicon);
      if (taken === null) return;
      if (taken === 'own') dropped.add(next);
    }
  });
  return phrases.filter((phrase) => !dropped.has(phrase));
}

/** 'In Zagreb, the head of the agency, Lars Bak': the noun phrase belongs to the person behind it. */
function isBetterNamed(words: readonly Word[], phrase: Phrase, rival: Phrase, comma: number): boolean {
  const single = phrase.name!.kind !== 'person' && phrase.name!.to - phrase.name!.from === 1;
  return single && words[comma]?.text === ',' && rival.name!.to - rival.name!.from > 1;
}

/** 'Leif Jensen, chef for X': the noun phrase is the name's own. */
function takeApposition(
  words: readonly Word[],
  phrase: Phrase,
  next: Phrase,
  end: number,
  lexicon: NameLexicon,
): 'own' | null {
  if (words[end]?.text !== ',' || !next.noun || next.name) return null;
  if (next.from - end > 4 || !areModifiers(words, end + 1, next.from, lexicon) || !describes(next.noun, phrase))
    return null;
  // 'X, billed the government': in front of its article nothing belongs to a noun
  if (next.from > end + 1 && lexicon.articles.has(words[next.from]!.lower)) return null;
  const behind = words[next.to];
  if (behind && (lexicon.verbs.has(behind.lower) || behind.upos === 'VERB' || behind.upos === 'AUX')) return null;
  phrase.noun ??= next.noun;
  phrase.heads.push(...next.heads);
  phrase.affiliation ??= next.affiliation;
  phrase.to = next.to;
  return 'own';
}

/** 'Hedda Bille, Sundhedsstyrelsen', 'Ole Hansen (S)', 'Bob Hill, R-Utah,', 'Ole Hansen fra X': the other name stays its own. */
function takeAffiliation(
  words: readonly Word[],
  phrase: Phrase,
  next: Phrase,
  end: number,
  lexicon: NameLexicon,
): 'other' | null {
  if (!next.name || next.noun || !isPerson(phrase)) return null;
  const gap = words.slice(end, next.from);
  const [first] = gap;
  if (!first || gap.length > 2) return null;
  const alone = gap.length === 1;
  const bracket = alone && first.text === '(';
  const tied =
    lexicon.memberPrepositions.has(first.lower) &&
    next.name.kind !== 'person' &&
    (alone || lexicon.definite.has(gap[1]!.lower));
  const seat = alone && first.text === ',' && isSeatLetter(next.name);
  const placed =
    alone && first.text === ',' && isSeat(next.name) && !lexicon.conjunctions.has(words[next.to]?.lower ?? '');
  if (!bracket && !tied && !seat && !placed) return null;
  // of 'R-Utah' neither half is a party by itself
  if (!isSeatLetter(next.name)) phrase.affiliation ??= next.name.name;
  if (!tied) phrase.to = bracket ? behindBracket(words, end) : next.to;
  return 'other';
}

const isSeatLetter = ({ name }: NameChunk): boolean => /^\p{Lu}{1,3}-\p{Lu}/u.test(name);

function isSeat(name: NameChunk): boolean {
  return name.kind === 'organisation' || name.kind === 'place';
}

/** 'Christian Knudsen, 71, pensioneret ingeniør': behind the age. */
function behindAge(words: readonly Word[], to: number): number {
  return words[to]?.text === ',' && words[to + 1]?.kind === 'number' && words[to + 2]?.text === ',' ? to + 2 : to;
}

function describes(noun: NounChunk, phrase: Phrase): boolean {
  const name = phrase.name!;
  if (noun.sense.number === 'plural' || noun.sense.genitive || noun.sense.class === 'document') return false;
  if (isPersonal(noun.sense.class)) return isPerson(phrase) || name.kind === 'unknown';
  return !isPerson(phrase) && name.kind !== 'place';
}

function isPerson(phrase: Phrase): boolean {
  return phrase.name!.kind === 'person' || (phrase.noun !== null && isPersonal(phrase.noun.sense.class));
}

function textOf(words: readonly Word[], phrase: { readonly from: number; readonly to: number }): string {
  return words
    .slice(phrase.from, phrase.to)
    .map((word) => word.text)
    .join(' ');
}
