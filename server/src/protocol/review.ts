import type { Act, Asked } from '../analysis/model.ts';
import type { WebAnnotation } from './annotations.ts';
import type { ArticleReport } from './report.ts';

/** What is held of a statement, with names where a report has ids. */
export interface Standing {
  readonly speaker: string | null;
  readonly act: Act;
  readonly target: string | null;
  readonly topic: string;
}

/** The kinds of decision that an annotation may hold. */
type DecisionKind =
  | 'accept'
  | 'add'
  | 'speaker'
  | 'target'
  | 'act'
  | 'topic'
  | 'reject'
  | 'reply'
  | 'asked'
  | 'note'
  | 'sameAs'
  | 'mute'
  | 'reviewed';

/** One decision of one editor, beside what the machine says on its own. */
export interface ReviewChange {
  /** The id of the annotation. */
  readonly annotation: string;
  readonly kind: DecisionKind;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly on: string;
  /** Where it was imported from. */
  readonly via?: string;
  /** What it is about; '' for the whole article. */
  readonly words: string;
  /** Where they stand now, counted from 1; null for the whole article, and where they are gone. */
  readonly line: number | null;
  /** What the machine holds of the statement; null where it finds none. */
  readonly before: Standing | null;
  /** The same with what was decided; null where it is no statement, or the decision is about something else. */
  readonly after: Standing | null;
  /** The words of a note, of a reply, the name of whom a speaker is the same as, or the rule that is muted. */
  readonly text?: string;
  /** Of a reply: whether it is one. */
  readonly linked?: boolean;
  readonly asked?: Asked;
}

/** What editors have made of an article, beside what the machine made of it. */
export interface ArticleReview {
  readonly machine: ArticleReport;
  readonly corrected: ArticleReport;
  /** Who has declared the whole article reviewed; `current` while its text is still the one they read. */
  readonly reviewed: readonly { readonly by: string; readonly on: string; readonly current: boolean }[];
  /** In the order in which they were made. */
  readonly changes: readonly ReviewChange[];
  /** As they are stored, with their words where they stand now. */
  readonly annotations: readonly WebAnnotation[];
}
