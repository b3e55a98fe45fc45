import type { PronounClass } from '../../languages/nameData.ts';
import type { NameLexicon } from '../../linguistics/nameLexicon.ts';
import { isPersonal, kindOfNoun, lookUpNoun, simpleHead } from '../../linguistics/nameLexicon.ts';
import type { Gender, Mention } from '../../model.ts';
import type { Party } from './EntityBook.ts';

/** How well a party fits a pronoun of this class, or null; null for the whole where such a pronoun stands for nobody in particular. */
export function weighPronoun(pronoun: PronounClass): ((party: Party) => number | null) | null {
  switch (pronoun) {
    case 'masculine':
    case 'feminine':
      return (party) => weighPerson(party, pronoun);
    case 'thing':
      return (party) =>
        party.number === 'plural' || party.kind === 'person' || party.kind === 'group'
          ? null
          : party.kind === 'organisation'
            ? 1
            : -1;
    case 'plural':
      return (party) =>
        party.number === 'plural' || party.kind === 'group' ? 1 : party.kind === 'organisation' ? -1.5 : null;
    case 'reflexive':
      return () => 0;
    default:
      return null;
  }
}

/** How well a party fits one person of this gender. What only looks like a name fits badly, words of which nothing is known even worse. */
export function weighPerson(party: Party, gender: Gender): number | null {
  if (party.number === 'plural' || (party.kind !== 'person' && party.kind !== 'unknown')) return null;
  if (gender !== 'unknown' && party.gender !== 'unknown' && party.gender !== gender) return null;
  const known = gender !== 'unknown' && party.gender === gender ? 1.2 : 0;
  if (party.kind === 'person') return known + (party.named ? 0.5 : -0.5);
  if (!party.named) return known - (party.spoken > 0 ? 1.5 : 3);
  return party.name.includes(' ') ? known - 0.8 : known - 2;
}

/** A person, or one of whom only that is not known: it has a name of several words, or has spoken. */
export function mayBePerson({ kind, spoken, named, name }: Party): boolean {
  return kind === 'person' || (kind === 'unknown' && (spoken > 0 || (named && name.includes(' '))));
}

/** How well a party fits an organisation that somebody speaks for. */
export function weighHouse(party: Party): number | null {
  if (party.kind === 'organisation') return party.named ? 1 : 0.5;
  return party.kind === 'unknown' && timesNamed(party) > 1 ? -0.5 : null;
}

/** Whether a party may be called by this description at all: number, gender and kind agree. */
export function agrees(party: Party, mention: Mention, lexicon: NameLexicon): boolean {
  if (party.number !== mention.number) return false;
  if (mention.gender !== 'unknown' && party.gender !== 'unknown' && mention.gender !== party.gender) return false;
  const sense = lookUpNoun(mention.head, lexicon);
  if (!sense) return true;
  const kind = kindOfNoun({ ...sense, number: mention.number });
  if (kind === 'organisation')
    return (
      party.kind === 'organisation' ||
      party.kind === 'unknown' ||
      (party.kind === 'place' && lexicon.placeNouns.has(sense.head))
    );
  return party.kind === kind || (party.kind === 'unknown' && kind === 'person');
}

/** The text has called the party by this noun, by one that it is a part of (minister, udenrigsminister), or by one that means the same. */
export function hasHead(party: Party, head: string, lexicon: NameLexicon): boolean {
  if (head === '') return false;
  if (party.heads.has(head)) return true;
  const simple = simpleHead(head, lexicon);
  const bare = lexicon.nouns.has(head);
  for (const known of party.heads) {
    if (lexicon.compounds && (known.endsWith(head) || head.endsWith(known))) return true;
    if ((bare || lexicon.nouns.has(known)) && simple.startsWith('#') && simpleHead(known, lexicon) === simple)
      return true;
  }
  return false;
}

/** Whether a party may be called so although the text has not done it: it has no noun yet, or one of the same class. */
export function isOpen(party: Party, mention: Mention, lexicon: NameLexicon): boolean {
  const sense = lookUpNoun(mention.head, lexicon);
  if (!sense || sense.class === 'document' || sense.class === 'crowd') return false;
  if (isPersonal(sense.class)) {
    const vague =
      sense.class === 'man' ||
      sense.class === 'woman' ||
      lexicon.anyoneNouns.has(mention.head) ||
      tellsAge(mention, lexicon);
    const person = party.kind === 'person' || (vague && party.kind === 'unknown' && party.name.includes(' '));
    return person && party.named && (vague || party.heads.size === 0);
  }
  if (party.kind === 'place') return party.named && lexicon.placeNouns.has(sense.head);
  if (!party.named || sense.class === 'authority') return false;
  // a ministry of health is not any ministry, a software company is any company
  if (sense.class !== 'company' && !lexicon.nouns.has(mention.head)) return false;
  if (party.kind !== 'organisation' && timesNamed(party) < 2) return false;
  for (const head of party.heads) {
    const other = lookUpNoun(head, lexicon);
    if (other && other.class !== sense.class) return false;
  }
  return true;
}

/** 'den 42-årige', 'the 42-year-old mayor': somebody whom the text has just named. */
export function tellsAge(mention: Mention, lexicon: NameLexicon): boolean {
  const words = mention.name.toLowerCase().split(/\s+/);
  return words.some((word) => /^\d/.test(word) && lexicon.ageEndings.some((ending) => word.endsWith(`-${ending}`)));
}

/** 'the Russian government', 'det tyske ministerium': says more than its noun, and so may name a party of its own. */
export function isModified(mention: Mention, lexicon: NameLexicon): boolean {
  const words = mention.name.split(/\s+/).filter((word) => !lexicon.closed.has(word.toLowerCase()));
  return words.length > 1 || mention.affiliation !== undefined;
}

/** 'his lawyer', 'deres parti': known only through somebody else. */
export function isPossessed(mention: Mention, lexicon: NameLexicon): boolean {
  return lexicon.possessives.has(/^\S*/.exec(mention.name.toLowerCase())![0]);
}

/**
 * A description whose adjective, owner or office differs from the party's: 'the minister for fisheries' is not the foreign minister, and
 * 'the health director' no president.
 */
export function contradicts(party: Party, mention: Mention, lexicon: NameLexicon): boolean {
  if (!party.named) return party.name.toLowerCase() !== mention.name.toLowerCase();
  const asked = offices(`${mention.name} ${mention.affiliation ?? ''}`, mention.head, lexicon);
  const known = offices(`${party.role ?? ''} ${party.affiliation ?? ''}`, mention.head, lexicon);
  if (known.length === 0) return asked.length > 0 && !party.heads.has(mention.head);
  return asked.length > 0 && !asked.some((word) => known.includes(word));
}

function offices(words: string, head: string, lexicon: NameLexicon): readonly string[] {
  const all = words.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  return all.filter(
    (word) =>
      word !== '' &&
      !lexicon.closed.has(word) &&
      (lexicon.compounds ? lookUpNoun(word, lexicon) === undefined : lookUpNoun(word, lexicon)?.head !== head),
  );
}

/** How often the whole article writes any of its names. */
function timesNamed({ spellings }: Party): number {
  return [...spellings.values()].reduce((sum, times) => sum + times, 0);
}
