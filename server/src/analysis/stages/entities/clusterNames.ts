import type { NameLexicon } from '../../linguistics/nameLexicon.ts';
import type { Mention } from '../../model.ts';
import type { EntityBook, Party } from './EntityBook.ts';
import { keyOf } from './EntityBook.ts';

/**
 * Groups the names of an article: a full name with its surname, first name and initials, an organisation with its acronym and its
 * short form. A short name that fits several goes to the one that the article names most, of a gender that fits.
 */
export function clusterNames(
  text: string,
  mentions: readonly Mention[],
  book: EntityBook,
  lexicons: readonly NameLexicon[],
): ReadonlyMap<Mention, Party> {
  const partyOf = new Map<Mention, Party>();
  const names = mentions.filter((mention) => mention.kind === 'name');
  const long = names.filter(isLong);
  const index = new ShortNames();
  for (const mention of long) {
    const party = book.find(mention.name) ?? findVariant(mention, index, book, lexicons) ?? enter(mention, book);
    book.call(party, mention.name);
    index.add(party, mention.name);
    take(party, mention);
    partyOf.set(mention, party);
  }
  linkAcronyms(text, names, partyOf, book);
  for (const mention of names) {
    if (partyOf.has(mention)) continue;
    const party =
      synonym(mention.name, book, lexicons) ?? index.find(mention) ?? book.find(mention.name) ?? enter(mention, book);
    book.call(party, mention.name);
    take(party, mention);
    partyOf.set(mention, party);
  }
  return partyOf;
}

function isLong(mention: Mention): boolean {
  return wordsOf(mention.name).length > 1;
}

function enter(mention: Mention, book: EntityBook): Party {
  return book.add(mention.name, mention.entityKind, { gender: mention.gender, named: true });
}

/** A mention tells the party's kind, gender, role and name, as far as they are not known. */
function take(party: Party, mention: Mention): void {
  if (party.kind === 'unknown' || (party.kind === 'place' && mention.entityKind === 'organisation'))
    party.kind = mention.entityKind;
  if (party.gender === 'unknown') party.gender = mention.gender;
  if (mention.head !== '') party.heads.add(mention.head);
  party.role ??= mention.role ?? null;
  party.affiliation ??= mention.affiliation ?? null;
  if (mention.name.length > party.name.length && wordsOf(mention.name).length > wordsOf(party.name).length)
    party.name = mention.name;
}

function wordsOf(name: string): readonly string[] {
  return keyOf(name)
    .split(' ')
    .filter((word) => word !== '');
}

/** The long names of an article by the words that may stand for them. */
class ShortNames {
  private readonly surnames = new Map<string, Set<Party>>();
  private readonly starts = new Map<string, Set<Party>>();
  private readonly initials = new Map<string, Set<Party>>();
  private readonly frequency = new Map<Party, number>();

  add(party: Party, name: string): void {
    this.frequency.set(party, (this.frequency.get(party) ?? 0) + 1);
    const words = wordsOf(name);
    put(this.starts, words[0]!, party);
    const last = words[words.length - 1]!;
    put(this.surnames, last, party);
    for (let at = 1; at < words.length - 1; at++) put(this.surnames, words.slice(at).join(' '), party);
    const hyphen = last.indexOf('-');
    if (hyphen > 2) put(this.surnames, last.slice(0, hyphen), party);
    const large = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
    if (large.length > 1) put(this.initials, large.map((word) => word.charAt(0).toLowerCase()).join(''), party);
  }

  find(mention: Mention): Party | undefined {
    const key = keyOf(mention.name);
    const acronym = /^[\p{Lu}\d]{2,6}s?$/u.test(mention.name.replaceAll('.', ''));
    const fits = (party: Party) => this.fits(mention, party);
    const surname = [...(this.surnames.get(key) ?? [])].filter((party) => fits(party) && party.kind !== 'place');
    const start = [...(this.starts.get(key) ?? [])].filter((party) => fits(party) && party.kind !== 'place');
    const short = acronym ? [...(this.initials.get(key) ?? [])].filter((party) => party.kind !== 'person') : [];
    return this.best(short) ?? this.best(surname.filter(isPersonLike)) ?? this.best(start) ?? this.best(surname);
  }

  /** A longer name for the same person: 'John F. Kerry' and 'John Kerry', 'Lars Lynge Nielsen' and 'Lynge Nielsen'. */
  variant(mention: Mention): Party | undefined {
    const words = wordsOf(mention.name);
    const key = words.join(' ');
    const ends = this.best([...(this.surnames.get(key) ?? [])].filter((party) => this.fits(mention, party)));
    if (ends) return ends;
    const last = this.surnames.get(words[words.length - 1]!);
    const candidates = [...(last ?? []), ...(this.surnames.get(words[0]!) ?? [])];
    return candidates.find((party) => this.fits(mention, party) && isSamePerson(words, wordsOf(party.name)));
  }

  private fits(mention: Mention, party: Party): boolean {
    if (mention.gender !== 'unknown' && party.gender !== 'unknown' && mention.gender !== party.gender) return false;
    if (mention.entityKind === 'person') return party.kind === 'person' || party.kind === 'unknown';
    if (mention.entityKind === 'organisation') return party.kind !== 'person';
    return mention.entityKind !== 'place';
  }

  private best(parties: readonly Party[]): Party | undefined {
    let best: Party | undefined;
    for (const party of parties.slice(0, 50)) {
      if (!best || (this.frequency.get(party) ?? 0) > (this.frequency.get(best) ?? 0)) best = party;
    }
    return best;
  }
}

function isPersonLike(party: Party): boolean {
  return party.kind === 'person' || party.kind === 'unknown';
}

function put(index: Map<string, Set<Party>>, key: string, party: Party): void {
  const parties = index.get(key);
  if (parties) parties.add(party);
  else index.set(key, new Set([party]));
}

function findVariant(
  mention: Mention,
  index: ShortNames,
  book: EntityBook,
  lexicons: readonly NameLexicon[],
): Party | undefined {
  return synonym(mention.name, book, lexicons) ?? (mention.entityKind === 'place' ? undefined : index.variant(mention));
}

/** Same first and last name with other initials or middle names between, or the same words in another order. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const middle = [...a.slice(1, -1), ...b.slice(1, -1)].every((word) => word.length === 1);
  if (a[0] === b[0] && a[a.length - 1] === b[b.length - 1] && (middle || a.length !== b.length)) return true;
  return a.length === b.length && a.every((word) => b.includes(word));
}

/** The party that a synonym of this name already stands for. */
function synonym(name: string, book: EntityBook, lexicons: readonly NameLexicon[]): Party | undefined {
  const bare = name.toLowerCase().replace(/^the /, '');
  for (const lexicon of lexicons) {
    const row = lexicon.synonyms.get(bare);
    if (row === undefined) continue;
    for (const other of lexicon.synonymRows[row]!) {
      const party = book.find(other);
      if (party) return party;
    }
  }
  return undefined;
}

/** 'Department of Homeland Security (DHS)': what stands in brackets behind a name is its short form. */
function linkAcronyms(text: string, names: readonly Mention[], partyOf: Map<Mention, Party>, book: EntityBook): void {
  names.forEach((mention, at) => {
    const before = names[at - 1];
    const party = before && partyOf.get(before);
    if (!party || partyOf.has(mention) || !/^[\p{Lu}\d.]{2,8}$/u.test(mention.name) || party.kind === 'person') return;
    if (!/^\s*\($/.test(text.slice(before.end, mention.start).slice(0, 8))) return;
    book.recall(party, mention.name);
  });
}
