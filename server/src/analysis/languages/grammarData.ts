/** The slots of `VerbCue.forms`, in order. */
export type VerbForm = 'infinitive' | 'present' | 'past' | 'participle' | 'passive' | 'gerund';

/** Closed word classes, each a blank-separated list of lower-case full forms. */
export interface GrammarData {
  readonly verbForms: readonly VerbForm[];
  /** Whether the verb stands second whatever comes first (I går sagde han), or the subject before it (Yesterday he said). */
  readonly wordOrder: 'verb second' | 'subject first';
  /** Open a content clause: at, om, that, whether. */
  readonly complementisers: string;
  /** The complementisers that stay outside the content: at, that. */
  readonly contentMarkers: string;
  /** First and second person: inside a quotation its speaker, outside the writer or whom an interviewer speaks to, never a source. */
  readonly conversants: string;
  /** Open a subordinate clause that is no content clause: fordi, mens, because, while. */
  readonly subordinators: string;
  /** Those that set one speaker against another: mens, while. */
  readonly contrasts: string;
  readonly relatives: string;
  readonly questionWords: string;
  readonly conjunctions: string;
  readonly articles: string;
  readonly determiners: string;
  readonly prepositions: string;
  /** Subject pronouns that can be a source. */
  readonly subjectPronouns: string;
  readonly objectPronouns: string;
  /** Subjects that stand for a clause or for nothing: det, it, there. */
  readonly expletives: string;
  /** Determiners that point at something told before: denne, den (with a bare noun), this. */
  readonly demonstratives: string;
  /** Pronouns for an organisation or a document that speaks, where they mostly stand for no clause: it. */
  readonly thingPronouns: string;
  /** Pronouns that stand for what is said: det (mener han), sådan, so. */
  readonly contentPronouns: string;
  readonly possessives: string;
  /** Possessives of the first person: what they go with is on the speaker's own side. */
  readonly ownPossessives: string;
  /** Possessives that point back to the subject: what they stand before is none. */
  readonly reflexivePossessives: string;
  /** Verbs that make their object say or do something: "fik ham til at", "led them to"; all forms. */
  readonly causatives: string;
  /** Verbs that say little beside the noun they take: 'fremsætte krav', "issue a warning"; all forms. */
  readonly lightVerbs: string;
  /** Before a noun of feeling or wanting that tells how its clause was done: 'af frygt for', "in the hope of". */
  readonly mannerPrepositions: string;
  /** Words that point to the quotation behind: følgende, following. */
  readonly cataphors: string;
  readonly reflexives: string;
  /** Auxiliaries and modals, all forms. */
  readonly auxiliaries: string;
  /** Whether a verb in the present shows that its subject is one person or thing: 'she adds', not 'she add'. */
  readonly agreement: 'third person singular' | 'none';
  /** Words before a determiner or number that belong to its phrase: both, not (one). */
  readonly countingWords: string;
  /** Forms of be that stand between a subject and what it is. */
  readonly copulas: string;
  /** Auxiliaries of the passive: blive, be, get. */
  readonly passiveAuxiliaries: string;
  /** Auxiliaries of the perfect: have. */
  readonly perfectAuxiliaries: string;
  readonly nonFiniteAuxiliaries: string;
  /** Auxiliaries that may stand before the subject in a statement: all where the verb comes second. */
  readonly invertedAuxiliaries: string;
  readonly negations: string;
  /** Adverbs that stand inside a verb group: også, dog, allerede, also, repeatedly. */
  readonly groupAdverbs: string;
  /** Endings by which an adverb inside a verb group is known: ly. */
  readonly adverbEndings: string;
  readonly infinitiveMarkers: string;
  /** Endings of infinitives, where the marker is also a complementiser: at betale, at huset brændte. */
  readonly infinitiveEndings: string;
  /** Genitive endings that are tokens of their own: 's. */
  readonly genitiveEndings: string;
  /** Endings that make a noun or name a genitive without a token of their own: s in 'ministeriets'. */
  readonly genitiveSuffixes: string;
  /** Between a noun of saying and who said it: krav fra, a claim by. */
  readonly originPrepositions: string;
  /** Prepositions that may belong to a source behind the cue: direktør for X, a spokesman for X in Y. */
  readonly sourcePrepositions: string;
  /** Words that begin a time expression or are one, never a source: i går, mandag, yesterday, Tuesday. */
  readonly timeWords: string;
  /** Open a comparison around a cue: som han udtrykker det, as he puts it. */
  readonly mannerWords: string;
  /** Small words that join two capitalised words to one name: of, de, von. */
  readonly insideNames: string;
  /** Nouns for where something was said or written; behind a preposition they end a source: i en pressemeddelelse, in an interview. */
  readonly mediumNouns: string;
  /** Words that say a statement came in a press release, '_' for a blank. */
  readonly pressReleaseWords: string;
  /** Of the agent in a passive: af, by. */
  readonly agentPrepositions: string;
  /** Frequent finite verbs that are no cues: for telling where a clause begins. */
  readonly commonVerbs: string;
}
