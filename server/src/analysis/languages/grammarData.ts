/** The slots of `VerbCue.forms`, in order. */
export type VerbForm = 'infinitive' | 'present' | 'past' | 'participle' | 'passive' | 'gerund';

/** Closed word classes, each a blank-separated list of lower-case full forms. */
export interface GrammarData {
  readonly verbForms: readonly VerbForm[];
  /** Open a content clause: at, om, that, whether. */
  readonly complementisers: string;
  /** Open a subordinate clause that is no content clause: fordi, mens, because, while. */
  readonly subordinators: string;
  readonly relatives: string;
  readonly questionWords: string;
  readonly conjunctions: string;
  readonly articles: string;
  readonly determiners: string;
  readonly prepositions: string;
  /** Subject pronouns that can be a source. */
  readonly subjectPronouns: string;
  readonly objectPronouns: string;
  readonly possessives: string;
  readonly reflexives: string;
  /** Auxiliaries and modals, all forms. */
  readonly auxiliaries: string;
  /** Auxiliaries of the passive: blive, be, get. */
  readonly passiveAuxiliaries: string;
  readonly negations: string;
  /** Adverbs that stand inside a verb group: også, dog, allerede, also, repeatedly. */
  readonly groupAdverbs: string;
  readonly infinitiveMarkers: string;
  /** Genitive endings that are tokens of their own: 's. */
  readonly genitiveEndings: string;
  /** Prepositions that may belong to a source behind the cue: direktør for X, a spokesman for X in Y. */
  readonly sourcePrepositions: string;
  /** Words that begin a time expression or are one, never a source: i går, mandag, yesterday, Tuesday. */
  readonly timeWords: string;
  /** Of the agent in a passive: af, by. */
  readonly agentPrepositions: string;
  /** Frequent finite verbs that are no cues: for telling where a clause begins. */
  readonly commonVerbs: string;
}
