import type { Analysis, Span } from '../model.ts';

/** What a rule is set to; all but `off` are the severities of its findings. */
export type Level = 'off' | 'hint' | 'information' | 'warning' | 'error';

export type RuleId = 'quote/unbalanced' | 'quote/mixed-marks' | 'quote/no-speaker' | 'accusation/no-reply';

/** A place in the article that a rule speaks of; `args` fill the rule's message. */
export interface Finding extends Span {
  readonly args: Readonly<Record<string, string>>;
  /** Other places that belong to it. */
  readonly related: readonly Span[];
}

/** One question asked of every article. What it says to people stands in protocol/messages/rules.ts. */
export interface Rule {
  readonly id: RuleId;
  /** Unless the settings say otherwise. */
  readonly level: Level;
  /** In the order of the text. */
  readonly find: (analysis: Analysis) => readonly Finding[];
}
