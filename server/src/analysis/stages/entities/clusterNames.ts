import type { NameLexicon } from '../../linguistics/nameLexicon.ts';
import { isPersonal, lookUpNoun } from '../../linguistics/nameLexicon.ts';
import type { Mention } from '../../model.ts';
import type { EntityBook, Party } from './EntityBook.ts';
import { keyOf } from './EntityBook.ts';
import { ShortNames, wordsOf } from './ShortNames.ts';

/** Whom each name stands for, and the short names that may stand for several. */
export interface NamedParties {
  readonly partyOf: Map<Mention, Party>;
  readonly open: ReadonlyMap<Mention, readonly Party[]>;
}

/**
 * Groups the names of an article: a full name with its surname, first name and initials, an organisation with its acronym and its
 * short form. Long names come first, wherever they stand; a short name that fits several is left open.
 */
export function clusterNames(
  text: string,
  mentions: readonly Mention[],
  book: EntityBook,
  lexicons: readonly NameLexicon[],
): NamedParties {
  const partyOf = new Map<Mention, Party>();
  const open = new Map<Mention, readonly Party[]>();
  const names = mentions.filter((mention) => mention.kind === 'name');
  const index = new ShortNames();
  const times = countNames(names);
  // Of two names that are both written again and again neither is a slip.
  const isSlip = (mention: Mention, party: Party): boolean =>
    Math.min(times.get(keyOf(mention.name))!, times.get(keyOf(party.name)) ?? 0) <= 1;
  for (const mention of names) {
    if (wordsOf(mention.name).length < 2) continue;
    const near = index.respelt(mention);
    const party =
      book.find(mention.name) ??
      findVariant(mention, index, book, lexicons) ??
      (near && isSlip(mention, near) ? near : enter(mention, book, lexicons));
    book.call(party, mention.name);
    index.add(party, mention.name);
    learn(party, mention);
    partyOf.set(mention, party);
  }
  linkAcronyms(text, names, partyOf, book);
  for (const mention of names) {
    if (partyOf.has(mention)) continue;
    const known = book.find(mention.name) ?? synonym(mention.name, book, lexicons);
    const candidates = known ? [known] : index.candidates(mention);
    if (candidates.length > 1) {
      open.set(mention, candidates);
      continue;
    }
    const party = candidates[0] ?? index.misspelt(mention) ?? enter(mention, book, lexicons);
    book.call(party, mention.name);
    learn(party, mention);
    partyOf.set(mention, party);
  }
  return { partyOf, open };
}

function countNames(names: readonly Mention[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { name } of names) times.set(keyOf(name), (times.get(keyOf(name)) ?? 0) + 1);
  return times;
}

function enter(mention: Mention, book: EntityBook, lexicons: readonly NameLexicon[]): Party {
  const party = book.add(mention.name, mention.entityKind, {
    gender: mention.gender,
    number: mention.number,
    named: true,
  });
  const words = wordsOf(mention.name);
  for (const lexicon of lexicons) {
    const gender = words.length > 1 ? lexicon.firstNames.get(words[0]!) : undefined;
    if (gender !== undefined && party.kind === 'unknown') party.kind = 'person';
    if (gender !== undefined && party.kind === 'person' && party.gender === 'unknown') party.gender = gender;
    const row = lexicon.synonyms.get(bareName(mention.name));
    if (row === undefined) continue;
    for (const word of lexicon.synonymRows[row]![0]!.toLowerCase().split(' ')) {
      const sense = lookUpNoun(word, lexicon);
      if (sense && !isPersonal(sense.class)) party.heads.add(sense.head);
    }
  }
  return party;
}

function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/^\p{L}(?:\.\p{L})+$/u, '$&.');
}

/** A mention tells the party's kind, gender, role and name, as far as they are not known. */
export function learn(party: Party, mention: Mention): void {
  const vague = party.kind === 'unknown' || (party.kind === 'place' && mention.entityKind === 'organisation');
  if (vague || (party.kind === 'organisation' && mention.role !== undefined && party.heads.size === 0))
    party.kind = mention.entityKind;
  if (party.gender === 'unknown') party.gender = mention.gender;
  for (const head of mention.heads) party.heads.add(head);
  party.role ??= mention.role ?? null;
  party.affiliation ??= mention.affiliation ?? null;
  party.spellings.set(mention.name, (party.spellings.get(mention.name) ?? 0) + 1);
}

function findVariant(
  mention: Mention,
  index: ShortNames,
  book: EntityBook,
  lexicons: readonly NameLexicon[],
): Party | undefined {
  return synonym(mention.name, book, lexicons) ?? (mention.entityKind === 'place' ? undefined : index.variant(mention));
}

/** The party that a synonym of this name already stands for. */
function synonym(name: string, book: EntityBook, lexicons: readonly NameLexicon[]): Party | undefined {
  const bare = bareName(name);
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
function linkAcronyms(
  text: string,
  names: readonly Mention[],
  partyOf: ReadonlyMap<Mention, Party>,
  book: EntityBook,
): void {
  names.forEach((mention, at) => {
    const before = names[at - 1];
    const party = before && partyOf.get(before);
    if (!party || partyOf.has(mention) || !/^[\p{Lu}\d.]{2,8}$/u.test(mention.name) || party.kind === 'person') return;
    if (/^\s{0,3}\($/.test(text.slice(before.end, Math.min(mention.start, before.end + 8))))
      book.recall(party, mention.name);
  });
}
