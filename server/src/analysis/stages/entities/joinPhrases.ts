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
  const phrases = [
    ...names
      .filter((name) => !owners.has(name))
      .map((name): Phrase => ({ from: name.from, to: name.to, name, noun: null, affiliation: null })),
    ...nouns.map((noun): Phrase => ({
      from: noun.from,
      to: noun.to,
      name: null,
      noun,
      affiliation: noun.owner?.name ?? null,
    })),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  return joinBehind(words, joinBefore(words, joinComplements(words, phrases, lexicon)), lexicon);
}

/** 'formand for X', 'a spokesman for the X': the noun takes in what it belongs to. */
function joinComplements(words: readonly Word[], phrases: readonly Phrase[], lexicon: NameLexicon): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at]!;
    joined.push(phrase);
    if (!phrase.noun || !isPersonal(phrase.noun.sense.class)) continue;
    const complement = phrases[at + 1];
    if (!complement || !lexicon.memberPrepositions.has(words[phrase.to]?.lower ?? '')) continue;
    if (complement.from - phrase.to > 3 || hasStop(words, phrase.to, complement.from)) continue;
    if (complement.name?.kind === 'person') continue;
    phrase.affiliation = complement.name?.name ?? textOf(words, complement);
    phrase.to = complement.to;
    // the complement stays a phrase of its own, nested
  }
  return joined;
}

/** 'udenrigsminister Lars Hansen', 'avisen Dagens Nyt', 'Kasperskys danske chef, Leif Jensen'. */
function joinBefore(words: readonly Word[], phrases: readonly Phrase[]): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const { name } = phrase;
    if (!name) {
      joined.push(phrase);
      continue;
    }
    for (let back = joined.length - 1; back >= 0 && back >= joined.length - 4; back--) {
      const before = joined[back]!;
      if (!before.noun || before.name) continue;
      if (!isTitleOf(words, before, name, phrase.from)) continue;
      phrase.from = before.from;
      phrase.noun = before.noun;
      phrase.affiliation = before.affiliation ?? phrase.affiliation;
      joined.splice(back, 1);
    }
    joined.push(phrase);
  }
  return joined;
}

function isTitleOf(words: readonly Word[], before: Phrase, name: NameChunk, from: number): boolean {
  const { sense, definite } = before.noun!;
  if (sense.genitive || words[before.noun!.to - 1]?.genitive) return false;
  const person = isPersonal(sense.class);
  if (sense.number === 'plural' || sense.class === 'document') return false;
  if (person ? name.kind === 'organisation' : name.kind === 'person')
    return sense.class === 'crowd' && from === before.to;
  if (before.to === from) return person || definite || sense.head === '';
  if (!person || name.genitive) return false;
  const known = definite || before.affiliation !== null;
  const next = words[name.to];
  return (
    known &&
    before.to + 1 === from &&
    words[before.to]?.text === ',' &&
    next?.lower !== 'og' &&
    !(next?.kind === 'word' && next.text === '&')
  );
}

/** 'Leif Jensen, chef for X', 'X, a division of Y', 'Hedda Bille, Sundhedsstyrelsen', 'Ole Hansen fra X', 'Ole Hansen (S)'. */
function joinBehind(words: readonly Word[], phrases: readonly Phrase[], lexicon: NameLexicon): readonly Phrase[] {
  const dropped = new Set<Phrase>();
  phrases.forEach((phrase, at) => {
    const { name } = phrase;
    if (!name || dropped.has(phrase) || name.genitive) return;
    const end = behindAge(words, phrase.to);
    const next = phrases.slice(at + 1, at + 4).find((other) => other.from >= end);
    if (!next || dropped.has(next)) return;
    const comma = words[end]?.text === ',';
    if (comma && next.noun && !next.name && next.from - end <= 4 && !hasStop(words, end + 1, next.from)) {
      if (!describes(next.noun, name)) return;
      phrase.noun = phrase.noun ?? next.noun;
      phrase.affiliation = phrase.affiliation ?? next.affiliation;
      phrase.to = next.to;
      dropped.add(next);
    } else if (next.name && !next.noun && isPerson(phrase)) {
      const gap = words.slice(end, next.from).map((word) => word.lower);
      const bracket = gap.length === 1 && gap[0] === '(';
      const tied = gap.length >= 1 && gap.length <= 2 && lexicon.memberPrepositions.has(gap[0]!);
      const placed = gap.length === 1 && comma && next.name.kind === 'organisation' && !listed(words, next.to, lexicon);
      if (!bracket && !(tied && next.name.kind !== 'person') && !placed) return;
      phrase.affiliation = phrase.affiliation ?? next.name.name;
      if (!tied) phrase.to = bracket ? Math.min(next.to + 1, words.length) : next.to;
    }
  });
  return phrases.filter((phrase) => !dropped.has(phrase));
}

/** 'Christian Knudsen, 71, pensioneret ingeniør': behind the age. */
function behindAge(words: readonly Word[], to: number): number {
  return words[to]?.text === ',' && words[to + 1]?.kind === 'number' && words[to + 2]?.text === ',' ? to + 2 : to;
}

function listed(words: readonly Word[], at: number, lexicon: NameLexicon): boolean {
  return lexicon.conjunctions.has(words[at]?.lower ?? '');
}

function describes(noun: NounChunk, name: NameChunk): boolean {
  if (noun.sense.number === 'plural' || noun.sense.genitive || noun.sense.class === 'document') return false;
  return isPersonal(noun.sense.class)
    ? name.kind === 'person' || name.kind === 'unknown'
    : name.kind !== 'person' && name.kind !== 'place';
}

function isPerson(phrase: Phrase): boolean {
  return phrase.name!.kind === 'person' || (phrase.noun !== null && isPersonal(phrase.noun.sense.class));
}

function hasStop(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]!.kind === 'punctuation' || words[at]!.kind === 'mark') return true;
  return false;
}

function textOf(words: readonly Word[], phrase: Phrase): string {
  return words
    .slice(phrase.from, phrase.to)
    .map((word) => word.text)
    .join(' ');
}
