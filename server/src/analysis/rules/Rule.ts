import type { Analysis, Span } from '../model.ts';
import type { QuoteStyle } from './quoteStyles.ts';

/** What a rule is set to; all but `off` are the severities of its findings. */
export type Level = 'off' | 'hint' | 'information' | 'warning' | 'error';

export type RuleId =
  | 'quote/unbalanced'
  | 'quote/mixed-marks'
  | 'quote/style-drift'
  | 'quote/continuation'
  | 'quote/no-speaker'
  | 'quote/late-speaker'
  | 'quote/ambiguous-speaker'
  | 'quote/two-speakers'
  | 'quote/altered'
  | 'quote/translation-differs'
  | 'quote/headline-uncovered'
  | 'cue/medium'
  | 'cue/loaded'
  | 'accusation/no-reply'
  | 'accusation/reply-distant'
  | 'accusation/no-source'
  | 'source/anonymous'
  | 'source/vague'
  | 'claim/number'
  | 'headline/uncovered'
  | 'note/orphan'
  | 'note/conflict';

/** A place in this article or, by its uri or id, in another. */
export interface Place extends Span {
  readonly article?: string;
}

/** A place in the article that a rule speaks of; `args` fill the rule's message. */
export interface Finding extends Span {
  readonly args: Readonly<Record<string, string>>;
  /** Other places that belong to it. */
  readonly related: readonly Place[];
}

export type FixId =
  'close-mark' | 'open-mark' | 'normalise-marks' | 'house-marks' | 'remove-mark' | 'other-cue' | 'use-original';

/** New text for a place in the article. */
export interface Edit extends Span {
  readonly text: string;
}

/** A change that settles a finding. Never touches a word between quotation marks, but for `use-original`, which is there for that. */
export interface Fix {
  readonly id: FixId;
  readonly args: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
  /** `alike`: safe to make for every finding of the rule at once; `alone`: each needs a look. */
  readonly reach: 'alone' | 'alike';
}

/** What settles a finding without new text: a decision of the editor, or a look at another place. */
export type Settlement =
  | 'setSpeaker'
  | 'setSource'
  | 'chooseFirst'
  | 'chooseSecond'
  | 'correctHere'
  | 'linkReply'
  | 'forelaeggelse'
  | 'noAccusation'
  | 'approval'
  | 'check'
  | 'noQuotation'
  | 'separate'
  | 'scareQuotes'
  | 'title'
  | 'goToSpeaker'
  | 'goToReply'
  | 'goToNearest'
  | 'compare'
  | 'openBoth'
  | 'showBoth'
  | 'showDiff'
  | 'reanchor'
  | 'delete'
  | 'keepFirst'
  | 'keepSecond'
  | 'keepBoth';

/** What fixes go by besides the article. */
export interface HouseStyle {
  readonly quotes: QuoteStyle;
}

/** One question asked of every article. What it says to people stands in protocol/messages/rules.ts. */
export interface Rule {
  readonly id: RuleId;
  /** Unless the settings say otherwise. */
  readonly level: Level;
  /** `other articles`: it finds only what Analysis.across brings. */
  readonly reads?: 'other articles';
  /** In the order of the text. */
  readonly find: (analysis: Analysis) => readonly Finding[];
  /** The best first; `features/findingActions.ts` says how each is done. */
  readonly settledBy?: readonly Settlement[];
  /** The best first. */
  readonly fixes?: (finding: Finding, analysis: Analysis, style: HouseStyle) => readonly Fix[];
}
