/**
 * Every type that flows between the stages of the analysis. All data is read-only; all offsets are UTF-16 code units
 * into the article, half-open. Terms are those of the field (PARC 3.0, PolNeAR): an attribution ties a source, a cue
 * and a content; a statement is an attribution whose speaker, act and target are known.
 */

import type { LanguagePacks } from './languages/LanguagePack.ts';

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Code of a language pack ('da', 'en'), or 'und' where none fits. */
export type LanguageCode = string;

export type ZoneKind = 'headline' | 'standfirst' | 'byline' | 'subhead' | 'body' | 'caption' | 'teaser' | 'boilerplate';

export type Genre = 'news' | 'interview' | 'court' | 'opinion' | 'press release' | 'unknown';

/** A run of text that holds together: no sentence, quotation mark pair or cue reaches over its edge. Never empty, white space trimmed. */
export interface Paragraph extends Span {
  readonly kind: ZoneKind;
}

/** What splitArticle makes of a text: its paragraphs in order, and what kind of article they make up. */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly genre: Genre;
}

/**
 * `mark` is any quotation mark (also a straight one, also an apostrophe that may be one), `dash` a dash that stands alone,
 * `symbol` what is neither letter, number nor punctuation.
 */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'mark' | 'dash' | 'symbol';

export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower-cased, for the lexica. */
  readonly lower: string;
  readonly kind: TokenKind;
}

/** Universal part of speech and the features that attribution needs, as `Name=Value` joined by `|` in alphabetical order. */
export interface Tag {
  readonly upos: string;
  readonly features: string;
}

export interface Sentence extends Span {
  /** Index into the paragraphs of the reading. */
  readonly paragraph: number;
  readonly language: LanguageCode;
  readonly tokens: readonly Token[];
  /** One a token, where the language has a tagger. */
  readonly tags?: readonly Tag[];
}

/** A paragraph with its language and its sentences: what readSentences adds. */
export interface ReadParagraph extends Paragraph {
  readonly language: LanguageCode;
  /** Index of its first sentence, and how many it has. */
  readonly firstSentence: number;
  readonly sentenceCount: number;
}

/** The article as read: paragraphs and sentences in the order of the text. */
export interface Reading {
  readonly text: string;
  readonly genre: Genre;
  /** The language most of the body is written in. */
  readonly language: LanguageCode;
  readonly paragraphs: readonly ReadParagraph[];
  readonly sentences: readonly Sentence[];
  /** The languages it was read with: whoever asks later what a word means asks these. */
  readonly packs: LanguagePacks;
}

/** One paragraph's share of a quotation, quotation marks included. */
export interface QuotationPart extends Span {
  readonly paragraph: number;
  /** The mark as written, or '' where the text has none (an excerpt that begins inside a quotation, dash speech). */
  readonly open: string;
  readonly close: string;
}

/**
 * `speech` may be attributed; `scare` (a so-called word), `title` (of a work) and `name` may not. `unsure` is short and
 * bare: only a cue beside it makes it speech.
 */
export type QuotationKind = 'speech' | 'unsure' | 'scare' | 'title' | 'name';

/** Text between quotation marks, or dash speech. Over several paragraphs it has several parts. */
export interface Quotation {
  readonly kind: QuotationKind;
  readonly form: 'marks' | 'dash';
  readonly parts: readonly QuotationPart[];
  /** Index of the quotation around it, or null. */
  readonly inside: number | null;
}

/** Something that could not be read as it should; `args` fill the message's placeholders. Rules turn some of these into findings. */
export interface Note extends Span {
  readonly code: 'unbalanced-mark' | 'mixed-marks' | 'closed-but-continued';
  readonly args: Readonly<Record<string, string>>;
}

/** Why the analyser believes what it says: a message id and its arguments, put into words by the server in the reader's language. */
export interface Evidence {
  readonly code: string;
  readonly args: Readonly<Record<string, string>>;
}

export type CueClass =
  | 'say'
  | 'write'
  | 'show'
  | 'ask'
  | 'believe'
  | 'fear'
  | 'hope'
  | 'intend'
  | 'expect'
  | 'accuse'
  | 'criticise'
  | 'deny'
  | 'counter'
  | 'admit'
  | 'decline'
  | 'support'
  | 'demand'
  | 'promise';

/**
 * What a cue takes as its content.
 * `quote` a quotation · `clause` at/that/om/whether … · `bare` a clause without complementiser · `infinitive` at/to + infinitive ·
 * `object` a noun phrase · `preposition` one of its prepositions and what follows · `target` an object, then one of its
 * prepositions and the content (accuse X of Y) · `label` an object, then what it is called (kalde X for Y, call X Y) ·
 * `none` the cue says it all (ønsker ikke at kommentere)
 */
export type Frame = 'quote' | 'clause' | 'bare' | 'infinitive' | 'object' | 'preposition' | 'target' | 'label' | 'none';

/** Where the source of an idiom or preposition cue stands. */
export type SourceSide = 'before' | 'after' | 'inside' | 'none';

/** Words in the text that announce a statement. */
export interface Cue {
  readonly kind: 'verb' | 'noun' | 'preposition' | 'idiom';
  /** Index of its sentence. */
  readonly sentence: number;
  /** Token indices in the sentence, ascending: the whole verb group with particle, negation and the adverbs inside it. */
  readonly tokens: readonly number[];
  /** Token index of the word that carries the meaning (the main verb, the noun). */
  readonly head: number;
  /** Token index of the finite verb of the group, or -1 (participle, infinitive, noun, preposition). */
  readonly finite: number;
  readonly class: CueClass;
  readonly frames: readonly Frame[];
  /** Lower-case prepositions for the frames that need one. */
  readonly prepositions: readonly string[];
  readonly mental: boolean;
  readonly negated: boolean;
  /** A passive (siges, blev beskyldt, was accused) has its source behind 'af'/'by', or none. */
  readonly voice: 'active' | 'passive';
  readonly source: SourceSide;
  /** A noun found as the last part of a compound (spionage-mistanke). */
  readonly compound?: true;
  /** Base form of the entry, for evidence and for later stages ('beskylde', 'press charges'). */
  readonly lemma: string;
}

export type Medium = 'spoken' | 'written' | 'press release' | 'document' | 'unknown';

export type Form = 'direct' | 'mixed' | 'indirect';

/** Who (source) by which words (cue) says what (content). Spans ascend and do not overlap within a role. */
export interface Attribution {
  readonly form: Form;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly cueClass: CueClass | null;
  /** Base form of the cue's entry, or ''. */
  readonly cueLemma: string;
  readonly negated: boolean;
  readonly mental: boolean;
  readonly voice: 'active' | 'passive';
  /** The object of an accusing, calling or urging cue: whom it is about (accuse X of Y). */
  readonly addressee: Span | null;
  /** Index of the attribution whose speaker goes on here (a quotation without cue), or null. */
  readonly continues: number | null;
  /** The accusation stands in the paper's own voice (guidelines §3). */
  readonly ownVoice: boolean;
  readonly sentence: number;
  readonly medium: Medium;
  readonly why: readonly Evidence[];
  /** 0 to 1. */
  readonly confidence: number;
}

export type EntityKind = 'person' | 'organisation' | 'place' | 'group' | 'document' | 'unknown';

export type MentionKind = 'name' | 'description' | 'pronoun' | 'group';

export type Gender = 'feminine' | 'masculine' | 'neuter' | 'unknown';

/** A stretch of text that stands for somebody or something that can speak or be spoken of. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly entityKind: EntityKind;
  /** The bare name inside the span, without title, apposition or genitive ending ('Leif Jensen'); for descriptions and pronouns the words themselves. */
  readonly name: string;
  /** Head noun in base form, lower-case: 'chef', 'ministerium', 'company'; '' for bare names. */
  readonly head: string;
  /** All nouns that the phrase calls it by, in base form: 'forfatter' and 'professor'. */
  readonly heads: readonly string[];
  readonly number: 'singular' | 'plural';
  readonly gender: Gender;
  /** The text treats it as known: a name, 'ministeriet', 'the company', 'his lawyer'. */
  readonly definite: boolean;
  /** Title or role as written: 'danske chef'. */
  readonly role?: string;
  /** Name of the organisation or party it belongs to, as written. */
  readonly affiliation?: string;
  readonly sentence: number;
}

/** Somebody or something the article speaks of. */
export interface Entity {
  readonly id: string;
  /** The fullest name in the article. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly role?: string;
  /** Id of the party it speaks for. */
  readonly memberOf?: string;
  readonly mentions: readonly Span[];
}

export type Act =
  'assert' | 'accuse' | 'criticise' | 'deny' | 'counter' | 'admit' | 'decline' | 'support' | 'demand' | 'promise';

/** An attribution with its speaker: what resolveEntities adds. `speaker` is an entity id. */
export interface SpokenAttribution extends Attribution {
  readonly speaker: string | null;
  /** Entity id of the addressee, where it is one. */
  readonly addressed: string | null;
  readonly anonymous: boolean;
}

/** Whether an editor stands behind a statement: confirmed as found, corrected, or added where nothing was found. */
export type Origin = 'machine' | 'confirmed' | 'corrected' | 'added';

export interface Statement extends SpokenAttribution {
  readonly id: string;
  readonly act: Act;
  /** Entity id. */
  readonly target: string | null;
  readonly topic: string;
  /** The time expression as written ('Dengang', 'i juni'), or ''. */
  readonly when: string;
  /** Only where editors' annotations have been laid over; the stages leave it out. */
  readonly origin?: Origin;
  /** What editors have written about it, in the order in which they did. */
  readonly notes?: readonly StatementNote[];
}

/** A part that can be checked against the world. */
export interface Claim extends Span {
  readonly id: string;
  /** Id of the statement that carries it, or null in the paper's own voice. */
  readonly statement: string | null;
  /** 0 to 1; 0.5 and more is what the guidelines call high. */
  readonly checkworthiness: number;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly why: readonly Evidence[];
}

export type DisputeState = 'answered' | 'declined' | 'unanswered';

/** A recorded forelæggelse: the accused was asked before the article went out. Dates as the editor wrote them. */
export interface Asked {
  readonly who: string;
  readonly when: string;
  readonly deadline?: string;
  /** Null where none has come. */
  readonly answer?: string | null;
}

/** An accusation or criticism and what answers it. */
export interface Dispute {
  readonly id: string;
  readonly topic: string;
  /** Entity ids, or null. */
  readonly accuser: string | null;
  readonly accused: string | null;
  /** Statement ids in the order of the text, never empty. */
  readonly accusations: readonly string[];
  readonly replies: readonly string[];
  readonly state: DisputeState;
  /** Recorded by an editor. */
  readonly asked?: Asked;
}

export interface StatementNote {
  readonly by: string;
  readonly text: string;
}

/** Something an editor wrote about a place in the article. */
export interface EditorNote extends StatementNote, Span {
  readonly annotation: string;
}

/** An annotation whose words are no longer in the text. Its span is where they stood, as near as the text still allows. */
export interface OrphanedAnnotation extends Span {
  readonly annotation: string;
  readonly words: string;
}

/** Two editors who differ about the same statement; the annotations are listed in the order of the names. */
export interface AnnotationConflict extends Span {
  readonly annotations: readonly [string, string];
  readonly by: readonly [string, string];
}

/** What a rule finds at a place, or in the whole article where `span` is null, is not to be shown. */
export interface Mute {
  readonly annotation: string;
  readonly rule: string;
  readonly span: Span | null;
}

/** What editors have done to an article. Annotations are named by their ids. */
export interface Review {
  /** Found by the machine, and said by an editor to be no statements. */
  readonly rejected: readonly Statement[];
  readonly notes: readonly EditorNote[];
  readonly mutes: readonly Mute[];
  readonly orphans: readonly OrphanedAnnotation[];
  readonly conflicts: readonly AnnotationConflict[];
  /** Who has declared the whole article reviewed; `current` while its text is still the one they read. */
  readonly reviewed: readonly { readonly by: string; readonly on: string; readonly current: boolean }[];
}

/** A quotation of this article that another article gives otherwise. */
export interface AcrossFinding extends Span {
  readonly rule: 'quote/two-speakers' | 'quote/altered' | 'quote/translation-differs';
  readonly args: Readonly<Record<string, string>>;
  /** Where the other article has it; the article by uri or id. */
  readonly other: Span & { readonly article: string };
  /** Each difference: what stands there, what stands here. */
  readonly diff: readonly (readonly [there: string, here: string])[];
  /** What would give this article the words of the other. */
  readonly edits: readonly (Span & { readonly text: string })[];
}

/** What one article says: the result of the pipeline. */
export interface Analysis {
  readonly reading: Reading;
  readonly quotations: readonly Quotation[];
  readonly cues: readonly Cue[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
  readonly disputes: readonly Dispute[];
  readonly notes: readonly Note[];
  /** Only where editors' annotations have been laid over. */
  readonly review?: Review;
  /** Only where the article has been held against others. */
  readonly across?: readonly AcrossFinding[];
}
