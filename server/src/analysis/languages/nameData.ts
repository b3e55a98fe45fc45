import type { Gender } from '../model.ts';

/**
 * What a noun can stand for. `woman` and `man` are persons; `authority` governs, orders or judges; `association` is a club, church,
 * union or movement; `crowd` is a number of people; `document` is anything written that can say something.
 */
export type NounClass =
  | 'person'
  | 'woman'
  | 'man'
  | 'company'
  | 'authority'
  | 'party'
  | 'association'
  | 'institution'
  | 'media'
  | 'document'
  | 'crowd';

/** The slots of a noun's forms, in order. */
export type NounForm = 'singular' | 'definite' | 'plural' | 'definitePlural';

/** Whom a pronoun may stand for. */
export type PronounClass =
  'masculine' | 'feminine' | 'thing' | 'plural' | 'speaker' | 'speakers' | 'reflexive' | 'relative' | 'nobody';

/** What a language knows of names and of nouns for those who speak. All lists are blank-separated unless they say otherwise. */
export interface NameData {
  readonly nounForms: readonly NounForm[];
  /** Nouns of those who can speak or be spoken of, all forms, '-' where one is missing; '-mand' is the last part of a word alone. */
  readonly nouns: Readonly<Record<NounClass, readonly string[]>>;
  /** `written together`: the last part of a word decides what it is (udenrigsminister); `apart`: the last of several words does. */
  readonly compounds: 'written together' | 'apart';
  readonly firstNames: Readonly<Record<Exclude<Gender, 'neuter' | 'unknown'>, string>>;
  /** Forms of address and ranks that no noun above covers, without full stop: mr, fru, sen. */
  readonly titles: Readonly<Record<Exclude<Gender, 'neuter'>, string>>;
  /** Small words inside a person's name: von, de, la. */
  readonly nameParticles: string;
  /** Small words inside the name of an organisation whose first part names its kind: Department of X, Center for X. */
  readonly nameJoiners: string;
  /** Last words of a company's name: A/S, Inc. */
  readonly companySuffixes: string;
  /** Lower-case words that stand in names of organisations and tell their kind, where the nouns do not. */
  readonly organisationWords: string;
  readonly places: string;
  /** Adjectives of nations, parties and faiths, which some languages write with a capital. */
  readonly demonyms: string;
  /** Capitalised words that name nobody: days, months, holidays, common abbreviations. */
  readonly calendarWords: string;
  /** Words that open a sentence more often than they name somebody. */
  readonly openers: string;
  /** Names for the same party in this language, the fullest first; names parted by '|'. */
  readonly synonyms: readonly string[];
  /** Nouns that a text uses for the same party by turns, base forms, a row each. */
  readonly sameNouns: readonly string[];
  /** Nouns for people that tell no office or trade, so that anybody may be called so who has just been named: nations, ages. */
  readonly anyoneNouns: string;
  /** Forms of address that tell an office, each with its noun: 'sen senator'. */
  readonly offices: readonly string[];
  /** Nouns that may stand for a place. */
  readonly placeNouns: string;
  /** Places and houses that stand for who sits there; names parted by '|'. */
  readonly metonyms: readonly string[];
  readonly pronouns: Readonly<Record<PronounClass, string>>;
  readonly definiteWords: string;
  readonly indefiniteWords: string;
  /** Pronouns of nobody that stand for the house where it is said: 'i ministeriet siger man'. */
  readonly impersonal: string;
  /** In front of that house. */
  readonly hostPrepositions: string;
  /** Small numbers, as words and digits: 'the two' are those just named together. */
  readonly counts: string;
  /** Tie a person to what it speaks for: chef for X, talsmand hos X, spokesman for X. */
  readonly memberPrepositions: string;
  /** Tie a document to who wrote it: en rapport fra X, a letter by X. */
  readonly authorPrepositions: string;
  /** Those who work for a person and speak for nobody else: office, campaign, stab. */
  readonly staffNouns: string;
  /** Those who, without a name, are their organisation: spokesman, talsmand. */
  readonly voiceNouns: string;
  /** Endings of a word that tells an age: '42-årige', '42-year-old'. */
  readonly ageEndings: string;
  /** Nouns and adjectives of sources that want no name: kilde, unavngiven, source, anonymous. */
  readonly anonymityWords: string;
}
