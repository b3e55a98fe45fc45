import type { CueClass, Frame, SourceSide } from '../model.ts';

/**
 * Example sentences of an entry: in `fires` the words of the cue stand in square brackets and must be found as one cue of
 * this entry; in `silent` the entry must not fire. Every example is a test.
 */
export interface Examples {
  readonly fires: readonly string[];
  readonly silent?: readonly string[];
}

interface CueEntry extends Examples {
  readonly class: CueClass;
  /** The content is held, not uttered (tror, frygter, håber, agter). */
  readonly mental?: true;
}

/**
 * A verb. `forms` lists its full forms, blank-separated, in the order that the pack's grammar names (`verbForms`), '-' where a form
 * is missing, '/' between variants: 'sige siger sagde sagt siges', 'say says said said saying'.
 * A verb fires only where one of the frames it takes can be seen; `object` is always seen, so leave it out where the verb
 * is seldom a cue (finder, viser, notes).
 */
export interface VerbCue extends CueEntry {
  readonly forms: string;
  /** Words that belong to the cue behind the verb, adjacent or after subject and adverbs: 'fast', 'udtryk for', 'nej/ja til'; '*' is a word that may stand there too ('* vægt på'). */
  readonly particle?: string;
  readonly takes: readonly Frame[];
  /** Blank-separated, for the frames `preposition`, `target` and `label`; a verb's label without one stands behind the object ('kalde X Y'). */
  readonly prepositions?: string;
  /** Fires only with a negation in the group, which is then part of its meaning: lægger ikke skjul på, vil ikke kommentere. */
  readonly negated?: true;
}

/** A noun with content: 'påstand påstanden påstande påstandene'. In compounds its forms also match as last part where `compounds` is true (spionage-mistanke). */
export interface NounCue extends CueEntry {
  readonly forms: string;
  readonly takes: readonly Frame[];
  readonly prepositions?: string;
  readonly compounds?: true;
}

/** A preposition, or two halves around the source: 'ifølge'; 'efter' … 'mening/opfattelse'. */
export interface PrepositionCue extends CueEntry {
  readonly before: string;
  readonly after?: string;
}

/** A fixed sequence of words that is no plain verb: 'lyder det fra', 'in the words of'. '/' separates variants of a word. */
export interface IdiomCue extends CueEntry {
  readonly words: string;
  readonly source: SourceSide;
  readonly takes: readonly Frame[];
}

export interface CueData {
  readonly verbs: readonly VerbCue[];
  readonly nouns: readonly NounCue[];
  readonly prepositions: readonly PrepositionCue[];
  readonly idioms: readonly IdiomCue[];
  /** Adverbs of several words that stand inside a verb group: 'flere gange', 'no longer'. */
  readonly innerPhrases: readonly string[];
  /** Words before an infinitive that belong to its cue: 'skynder/skyndte sig at', 'went on to'. */
  readonly leadIns: readonly string[];
  /** Fixed phrases that look like cues and are none: 'som sagt', 'so to speak'. The longest match wins against them too. */
  readonly decoys: readonly string[];
}
