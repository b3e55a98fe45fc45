import type { Cue, Form, Quotation, Reading, Span } from '../../model.ts';
import type { FoundSource } from './findSource.ts';
import type { SentenceView } from './SentenceView.ts';

/** A statement as a pattern proposes it, before overlaps are settled. */
export interface Proposal {
  readonly cue: Cue | null;
  readonly sentence: number;
  readonly cueSpans: readonly Span[];
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  readonly addressee: Span | null;
  /** The proposal whose speaker goes on here. */
  readonly continues: Proposal | null;
  /** Stands in the paper's own voice. */
  readonly ownVoice: boolean;
  /** Set where the pattern knows it (words after a colon, dash speech); else told from the quotation marks in the content. */
  readonly form?: Form;
  /** Evidence code of the pattern. */
  readonly pattern: string;
  /** Where the source was found. */
  readonly place: FoundSource['place'] | 'none';
  /** The cue stands inside a quotation. */
  readonly nested: boolean;
}

/** A proposal that the scorer has rated, 0 to 1. */
export interface RatedProposal extends Proposal {
  readonly rating: number;
}

/** What all attribution patterns look at. */
export interface AttributionContext {
  readonly reading: Reading;
  readonly quotations: readonly Quotation[];
  /** Those that touch a span. */
  readonly quotationsAt: (span: Span) => readonly Quotation[];
  /** The cues of a sentence, in order. */
  readonly cuesIn: (sentence: number) => readonly Cue[];
  readonly view: (sentence: number) => SentenceView;
}
