import type { LanguagePack } from '../languages/LanguagePack.ts';
import type { NounClass, PronounClass } from '../languages/nameData.ts';
import type { EntityKind, Gender } from '../model.ts';
import { rememberWords } from '../rememberWords.ts';
import { wordSet } from './wordSet.ts';

/** What a noun form says about whom it stands for. */
export interface NounSense {
  readonly class: NounClass;
  /** Base form of the whole word, lower-case: 'udenrigsminister', 'company'. */
  readonly head: string;
  readonly number: 'singular' | 'plural';
  /** The form itself is definite (ministeriet). */
  readonly definite: boolean;
  readonly gender: Gender;
  readonly genitive: boolean;
}

/** The names of a pack, ready for looking up. All keys are lower-case. */
export interface NameLexicon {
  readonly nouns: ReadonlyMap<string, NounSense>;
  readonly compounds: boolean;
  readonly firstNames: ReadonlyMap<string, Gender>;
  readonly titles: ReadonlyMap<string, Gender>;
  readonly particles: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly organisationWords: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly demonyms: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** Every name of a synonym row → the row's number. */
  readonly synonyms: ReadonlyMap<string, number>;
  /** First words of synonyms of several words. */
  readonly knownStarts: ReadonlySet<string>;
  readonly synonymRows: readonly (readonly string[])[];
  /** Base form of a noun → the row of nouns that stand for the same. */
  readonly sameNouns: ReadonlyMap<string, number>;
  readonly placeNouns: ReadonlySet<string>;
  readonly anyoneNouns: ReadonlySet<string>;
  /** Form of address → the noun for the office it tells of. */
  readonly offices: ReadonlyMap<string, string>;
  readonly metonyms: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, PronounClass>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
  readonly impersonal: ReadonlySet<string>;
  readonly hostPrepositions: ReadonlySet<string>;
  readonly memberPrepositions: ReadonlySet<string>;
  readonly authorPrepositions: ReadonlySet<string>;
  readonly staffNouns: ReadonlySet<string>;
  readonly voiceNouns: ReadonlySet<string>;
  readonly ageEndings: readonly string[];
  readonly anonymity: ReadonlySet<string>;
  /** Words that a clause's verb may be: all forms of cues, auxiliaries and common verbs. */
  readonly verbs: ReadonlySet<string>;
  /** Words of closed classes: they name nobody. */
  readonly closed: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
}

const compiled = new WeakMap<LanguagePack, NameLexicon>();

/** Compiles the names of a pack once. */
export function compileNames(pack: LanguagePack): NameLexicon {
  let lexicon = compiled.get(pack);
  if (!lexicon) {
    lexicon = compile(pack);
    compiled.set(pack, lexicon);
  }
  return lexicon;
}

function compile({ names, grammar, cues }: LanguagePack): NameLexicon {
  const lower = (list: string) => new Set([...wordSet(list)].map((word) => word.toLowerCase()));
  const keyed = <Value extends string>(table: Readonly<Record<Value, string>>) =>
    new Map((Object.keys(table) as Value[]).flatMap((value) => [...lower(table[value])].map((word) => [word, value])));
  const verbForms = cues.verbs.flatMap((verb) => verb.forms.split(/[ /]/));
  return {
    nouns: compileNouns(names),
    compounds: names.compounds === 'written together',
    firstNames: keyed(names.firstNames),
    titles: keyed(names.titles),
    particles: lower(names.nameParticles),
    joiners: lower(names.nameJoiners),
    suffixes: wordSet(names.companySuffixes),
    organisationWords: lower(names.organisationWords),
    places: lower(names.places),
    demonyms: lower(names.demonyms),
    calendar: lower(names.calendarWords),
    openers: lower(names.openers),
    synonyms: new Map(
      names.synonyms.flatMap((row, index) =>
        row.split('|').map((name): [string, number] => [name.toLowerCase(), index]),
      ),
    ),
    knownStarts: new Set(
      names.synonyms.flatMap((row) =>
        row.split('|').flatMap((name) => /^\S+(?= )/.exec(name.toLowerCase())?.[0] ?? []),
      ),
    ),
    synonymRows: names.synonyms.map((row) => row.split('|')),
    sameNouns: new Map(names.sameNouns.flatMap((row, index) => row.split(' ').map((head) => [head, index]))),
    placeNouns: lower(names.placeNouns),
    anyoneNouns: lower(names.anyoneNouns),
    offices: new Map(names.offices.map((row): [string, string] => row.split(' ') as [string, string])),
    // with and without the article that opens them
    metonyms: new Set(
      names.metonyms
        .map((name) => name.toLowerCase())
        .flatMap((name) => [name, name.replace(/^(?:the|den|det|de) /, '')]),
    ),
    pronouns: keyed(names.pronouns),
    definite: lower(names.definiteWords),
    indefinite: lower(names.indefiniteWords),
    counts: lower(names.counts),
    impersonal: lower(names.impersonal),
    hostPrepositions: lower(names.hostPrepositions),
    memberPrepositions: lower(names.memberPrepositions),
    authorPrepositions: lower(names.authorPrepositions),
    staffNouns: lower(names.staffNouns),
    voiceNouns: lower(names.voiceNouns),
    ageEndings: [...wordSet(names.ageEndings)],
    anonymity: lower(names.anonymityWords),
    verbs: new Set([...verbForms, ...wordSet(grammar.auxiliaries), ...wordSet(grammar.commonVerbs)]),
    closed: new Set(
      [
        grammar.complementisers,
        grammar.subordinators,
        grammar.relatives,
        grammar.questionWords,
        grammar.conjunctions,
        grammar.determiners,
        grammar.articles,
        grammar.prepositions,
        grammar.subjectPronouns,
        grammar.objectPronouns,
        grammar.possessives,
        grammar.reflexives,
        grammar.auxiliaries,
        grammar.negations,
        grammar.groupAdverbs,
        grammar.infinitiveMarkers,
      ].flatMap((list) => [...wordSet(list)]),
    ),
    conjunctions: new Set([...wordSet(grammar.conjunctions), '&']),
    articles: wordSet(grammar.articles),
    possessives: wordSet(grammar.possessives),
    prepositions: wordSet(grammar.prepositions),
  };
}

function compileNouns(names: LanguagePack['names']): Map<string, NounSense> {
  const nouns = new Map<string, NounSense>();
  for (const nounClass of Object.keys(names.nouns) as NounClass[]) {
    for (const entry of names.nouns[nounClass]) {
      const forms = entry.split(' ');
      forms.forEach((form, slot) => {
        if (form === '-' || nouns.has(form)) return;
        const kind = names.nounForms[slot];
        nouns.set(form, {
          class: nounClass,
          head: forms[0]!,
          number: kind === 'plural' || kind === 'definitePlural' ? 'plural' : 'singular',
          definite: kind === 'definite' || kind === 'definitePlural',
          gender: nounClass === 'woman' ? 'feminine' : nounClass === 'man' ? 'masculine' : 'unknown',
          genitive: false,
        });
      });
    }
  }
  return nouns;
}

const shortestHead = 4;
const longestWord = 40;

/** What a lower-case word stands for as a noun: itself, its last part (udenrigsminister, ex-minister), or its genitive. */
export function lookUpNoun(lower: string, lexicon: NameLexicon): NounSense | undefined {
  let lookUp = nounsOf.get(lexicon);
  if (!lookUp) nounsOf.set(lexicon, (lookUp = rememberWords((word) => findNoun(word, lexicon))));
  return lookUp(lower);
}

const nounsOf = new WeakMap<NameLexicon, (lower: string) => NounSense | undefined>();

function findNoun(lower: string, lexicon: NameLexicon): NounSense | undefined {
  const whole = withoutGenitive(lower, lexicon);
  if (whole) return whole;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0 && hyphen < lower.length - 1) {
    const last = withoutGenitive(lower.slice(hyphen + 1), lexicon);
    if (last) return last;
  }
  if (!lexicon.compounds || lower.length > longestWord) return undefined;
  for (let cut = 2; cut < lower.length - 2; cut++) {
    const ending = withoutGenitive(`-${lower.slice(cut)}`, lexicon);
    if (ending) return { ...ending, head: lower.slice(0, cut) + ending.head.slice(1) };
    const last = withoutGenitive(lower.slice(cut), lexicon);
    if (last && last.head.length >= shortestHead) return { ...last, head: lower.slice(0, cut) + last.head };
  }
  return undefined;
}

/** The noun that a compound ends in, or what stands for the same as it: one key for all nouns that may mean one party. */
export function simpleHead(head: string, lexicon: NameLexicon): string {
  let simple = head;
  for (let cut = 0; lexicon.compounds && cut <= Math.min(head.length, longestWord) - shortestHead; cut++) {
    if (!lexicon.nouns.has(head.slice(cut))) continue;
    simple = head.slice(cut);
    break;
  }
  const row = lexicon.sameNouns.get(simple);
  return row === undefined ? simple : `#${row}`;
}

function withoutGenitive(lower: string, lexicon: NameLexicon): NounSense | undefined {
  const sense = lexicon.nouns.get(lower);
  if (sense) return sense;
  if (!lexicon.compounds || !lower.endsWith('s')) return undefined;
  const bare = lexicon.nouns.get(lower.slice(0, -1));
  return bare && { ...bare, genitive: true };
}

const personal: ReadonlySet<NounClass> = new Set<NounClass>(['person', 'woman', 'man']);

/** Whether a noun of this class stands for people one by one. */
export function isPersonal(nounClass: NounClass | undefined): boolean {
  return nounClass !== undefined && personal.has(nounClass);
}

/** Whether a word names somebody or some place by itself, wherever it stands. */
export function isKnownWord(lower: string, lexicon: NameLexicon): boolean {
  return (
    lexicon.firstNames.has(lower) ||
    lexicon.places.has(lower) ||
    lexicon.synonyms.has(lower) ||
    lexicon.metonyms.has(lower)
  );
}

/** What kind of entity a noun stands for. */
export function kindOfNoun({ class: nounClass, number }: NounSense): EntityKind {
  if (isPersonal(nounClass)) return number === 'plural' ? 'group' : 'person';
  if (nounClass === 'crowd') return 'group';
  if (nounClass === 'document') return 'document';
  return 'organisation';
}
