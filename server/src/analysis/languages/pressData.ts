import type { PhraseTable } from './phraseTable.ts';

/**
 * What the rules of good press practice go by.
 *
 * `reason` and `position` are what an anonymous source is expected to come with: why it has no name, and how it can know. `vague` says that
 * somebody says so, without saying who. `origin` tells where a figure comes from. `verdict` is the language of courts.
 */
export type PressSignal = 'reason' | 'position' | 'vague' | 'origin' | 'verdict';

export interface PressData {
  /** See phraseTable.ts for the notation; lower-case. */
  readonly signals: PhraseTable<PressSignal>;
  /** Forms of cues that mean spoken words → what a written source does: 'siger:skriver', blank-separated. */
  readonly written: string;
  /** Forms of cues that may signal doubt → a neutral one: 'hævder:siger', blank-separated. */
  readonly neutral: string;
  /** Plural nouns of people nobody can ask: 'eksperter', 'critics'. Blank-separated. */
  readonly crowds: string;
  /** Words that leave such a crowd as vague as it is: 'mange', 'some'. Blank-separated. */
  readonly crowdWords: string;
  /** Words for numbers and what they stand for: 'to:2', 'million:1000000'. The word that is an article too is left out. Blank-separated. */
  readonly numbers: string;
  /** Words that turn a statement around; ending in `*`, all words that begin so, beginning with it, that end so. Blank-separated. */
  readonly negations: string;
  /** Words that may stand where another language denies: uden, impossible. The same. */
  readonly denials: string;
  /** What stands between thousands in digits; the other of `.` and `,` stands before decimals. */
  readonly thousands: '.' | ',';
  /** What turns a number into a figure that somebody must have counted: 'procent', 'million'. Blank-separated. */
  readonly figureUnits: string;
}
