/**
 * What a language needs for its text to be told from others, cut into sentences and tokens, and for its quotations to be read.
 * All lists are blank-separated lower-case words.
 */
export interface ReadingData {
  readonly recognition: RecognitionData;
  readonly tokens: TokenData;
  readonly sentences: SentenceData;
  readonly quoting: QuotingData;
}

/** By what the language is recognised. Words and letters against it keep neighbouring languages out. */
export interface RecognitionData {
  /** Frequent words that hardly stand in another language's text. */
  readonly own: string;
  /** Frequent words shared with neighbouring languages: they tell the family, not the language. */
  readonly shared: string;
  /** Frequent words of languages that could be taken for this one. */
  readonly against: string;
  /** Letters and sequences of letters inside other words that speak for the language. */
  readonly parts: string;
  /** Letters and sequences that speak against it. */
  readonly partsAgainst: string;
  /** Word endings that speak for the language. */
  readonly endings: string;
  /** Word endings that speak against it. */
  readonly endingsAgainst: string;
  /** Least evidence a word, in votes, for a text to be taken for the language: the closer the neighbours, the more. */
  readonly enough: number;
}

/** Where the tokens of the language begin and end, as its treebank has it. */
export interface TokenData {
  /** Compounds with a hyphen are one token (`joins`), or a token a part with the hyphen between (`splits`). */
  readonly hyphen: 'joins' | 'splits';
  /** First parts that stay with what follows where hyphens split: co-, re-. */
  readonly hyphenPrefixes: string;
  /** Words with a slash are one token, or a token a part. */
  readonly slash: 'joins' | 'splits';
  /** A number with a full stop before a lower-case word is an ordinal (1. maj). */
  readonly ordinal: 'dot' | 'none';
  /** An apostrophe behind a final s is part of the word (Lars'), or a token (soldiers '). */
  readonly genitiveApostrophe: 'joins' | 'splits';
  /** Endings that are tokens of their own: n't 's. */
  readonly clitics: string;
  /** Words of two tokens, the cut marked with |: gon|na. */
  readonly fused: string;
  /** Words that begin with an apostrophe: 'em. */
  readonly elidedStart: string;
  /** Words that end with an apostrophe: ha'. */
  readonly elidedEnd: string;
  /** What may be glued to a number and is a token of its own: pm. */
  readonly numberSuffixes: string;
}

/** Where sentences end. */
export interface SentenceData {
  /** Abbreviations, with their full stops, after which no sentence ends. */
  readonly abbreviations: string;
  /** Abbreviations that may also end a sentence: it ends there if what follows looks like a beginning. */
  readonly finalAbbreviations: string;
  /** Abbreviations that are ordinary words without their capital: Sen., Gen. */
  readonly capitalised: string;
  /** Abbreviations only right before a number: No. 10. */
  readonly beforeNumbers: string;
  /** Words that, with a capital, nearly always begin a sentence. */
  readonly starters: string;
}

/** The words around quotations. */
export interface QuotingData {
  /** Finite forms that announce speech right behind or before a quotation. */
  readonly saying: string;
  /** Announce a word that the writer does not own: so-called. */
  readonly soCalled: string;
  /** Nouns for works whose title stands in quotation marks. */
  readonly works: string;
  /** Words that introduce a name in quotation marks: named, døbt. */
  readonly naming: string;
  /** Words that only a speaker uses of himself and those he speaks to: a sentence with one of them is speech. */
  readonly speakerWords: string;
  /** Labels in front of questions and of answers, where an interview names nobody: q, a. */
  readonly asking: string;
  readonly answering: string;
}
