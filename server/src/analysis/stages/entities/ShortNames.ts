import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import type { Mention } from '../../model.ts';
import type { Party } from './EntityBook.ts';
import { keyOf } from './EntityBook.ts';

/** The long names of an article by the words that may stand for them: surnames, first words, initials. */
export class ShortNames {
  private readonly surnames = new Map<string, Set<Party>>();
  private readonly middles = new Map<string, Set<Party>>();
  private readonly starts = new Map<string, Set<Party>>();
  private readonly forenames = new Map<string, Set<Party>>();
  private readonly initials = new Map<string, Set<Party>>();

  add(party: Party, name: string): void {
    const words = wordsOf(name);
    // 'Obama administration' is not called Obama
    if (/ \p{Ll}+$/u.test(name)) return;
    put(this.starts, words[0]!, party);
    const last = words[words.length - 1]!;
    put(this.surnames, last, party);
    put(this.forenames, words.slice(0, -1).join(' '), party);
    for (let at = 1; at < words.length - 1; at++) {
      put(this.surnames, words.slice(at).join(' '), party);
      put(this.middles, words[at]!, party);
    }
    const hyphen = last.indexOf('-');
    if (hyphen > 2) put(this.surnames, last.slice(0, hyphen), party);
    const large = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word) && !/^The$/u.test(word));
    if (large.length > 1) put(this.initials, large.map((word) => word.charAt(0).toLowerCase()).join(''), party);
  }

  /** All parties that a short name may stand for; the kinds of shortening are tried one after the other. */
  candidates(mention: Mention): readonly Party[] {
    const key = keyOf(mention.name);
    const fitting = (index: ReadonlyMap<string, ReadonlySet<Party>>, test: (party: Party) => boolean) =>
      [...(index.get(key) ?? [])].slice(0, 20).filter((party) => fits(mention, party) && test(party));
    if (/^[\p{Lu}\d.]{2,8}s?$/u.test(mention.name)) {
      const short = fitting(this.initials, (party) => party.kind !== 'person');
      if (short.length > 0) return short;
    }
    const people = fitting(this.surnames, isPersonLike);
    const starts = fitting(this.starts, (party) => party.kind !== 'place');
    // 'Ford' is the company where the company is named more often than its founder
    const houses = starts.filter(({ kind }) => kind === 'organisation');
    if (people.length > 0) return mostNamed(houses) > mostNamed(people) ? houses : people;
    if (starts.length > 0) return starts;
    const middles = fitting(this.middles, isPersonLike);
    return middles.length > 0 ? middles : fitting(this.surnames, (party) => party.kind !== 'place');
  }

  /** A longer name for the same party: 'John F. Kerry' and 'John Kerry', 'Lars Lynge Nielsen' and 'Lynge Nielsen'. */
  variant(mention: Mention): Party | undefined {
    const words = wordsOf(mention.name);
    const ends = [...(this.surnames.get(words.join(' ')) ?? [])].find((party) => fits(mention, party));
    if (ends) return ends;
    const last = [...(this.surnames.get(words[words.length - 1]!) ?? [])].slice(0, 20);
    const first = [...(this.surnames.get(words[0]!) ?? [])].slice(0, 20);
    return [...last, ...first].find((party) => fits(mention, party) && isSamePerson(words, wordsOf(party.name)));
  }

  /** The same first names and a surname that one of the two misspells: 'Lars Olsen' and, once, 'Lars Olson'. */
  respelt(mention: Mention): Party | undefined {
    const words = wordsOf(mention.name);
    const key = words.slice(0, -1).join(' ');
    return [...(this.forenames.get(key) ?? [])]
      .slice(0, 20)
      .find((party) => fits(mention, party) && isPersonLike(party) && isRespelt(words, wordsOf(party.name)));
  }

  /** A surname that somebody misspelt: the only one that differs by a slip of the pen. */
  misspelt(mention: Mention): Party | undefined {
    const key = keyOf(mention.name);
    if (key.length < 7 || this.surnames.size > 500) return undefined;
    const near = [...this.surnames].filter(([surname]) => surname.length >= 7 && isSlip(surname, key));
    const parties = new Set(near.flatMap(([, called]) => [...called]));
    const [only, ...others] = [...parties].filter((party) => fits(mention, party) && isPersonLike(party));
    return others.length === 0 ? only : undefined;
  }
}

/** The words of a name in lower case, without article. */
export function wordsOf(name: string): readonly string[] {
  return keyOf(name)
    .split(' ')
    .filter((word) => word !== '');
}

/** A name of one word may be a surname that is a first name too (Kelly): its gender proves nothing. */
function fits(mention: Mention, party: Party): boolean {
  const whole = mention.name.includes(' ');
  if (whole && mention.gender !== 'unknown' && party.gender !== 'unknown' && mention.gender !== party.gender)
    return false;
  if (mention.entityKind === 'person') return party.kind === 'person' || party.kind === 'unknown';
  if (mention.entityKind === 'organisation') return party.kind !== 'person';
  return mention.entityKind !== 'place';
}

function mostNamed(parties: readonly Party[]): number {
  return Math.max(0, ...parties.map(({ spellings }) => [...spellings.values()].reduce((sum, times) => sum + times, 0)));
}

function isPersonLike(party: Party): boolean {
  return party.kind === 'person' || party.kind === 'unknown';
}

function put(index: Map<string, Set<Party>>, key: string, party: Party): void {
  const parties = index.get(key);
  if (parties) parties.add(party);
  else index.set(key, new Set([party]));
}

/** Same first and last name with other initials or middle names between, or the same words in another order. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const middle = [...a.slice(1, -1), ...b.slice(1, -1)].every((word) => word.length === 1);
  const sameLast = a[a.length - 1] === b[b.length - 1];
  if (a[0] === b[0] && sameLast && (middle || a.length !== b.length)) return true;
  return a.length === b.length && a.every((word) => b.includes(word));
}

/** The same forenames, and surnames of which one is a slip of the pen. */
function isRespelt(a: readonly string[], b: readonly string[]): boolean {
  const sameForenames = a.slice(0, -1).join(' ') === b.slice(0, -1).join(' ');
  return a.length === b.length && sameForenames && isSlip(a[a.length - 1]!, b[b.length - 1]!);
}

/** Likeness (Jaro–Winkler) from which on two spellings are one name: 'Killenger' and 'Killinger', but not 'Holm' and 'Holt'. */
const alike = 0.9;
/** Words beyond this are no surnames. */
const longestSurname = 40;

/** Whether two words that begin alike and are about as long differ by little: a letter of five, two of nine, or two that changed places. */
function isSlip(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (longer.length > longestSurname || longer.length - shorter.length > 1 || !a.startsWith(b.charAt(0))) return false;
  return jaroWinkler(a, b) >= alike;
}
