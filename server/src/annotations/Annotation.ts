import type { Act, Asked, Form } from '../analysis/model.ts';

/** What part a stretch of text plays in the statement that an annotation is about. */
export const roles = ['content', 'cue', 'source', 'accusation', 'reply', 'mention', 'place'] as const;

export type Role = (typeof roles)[number];

/** A stretch of an article that can be found again after edits. Positions count Unicode code points, as W3C selectors do. */
export interface Anchor {
  readonly role: Role;
  readonly exact: string;
  /** What stood before and behind it. */
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** What an editor holds a statement to be. Speaker and target are names: ids hold for one analysis only. */
export interface Values {
  readonly form: Form;
  readonly speaker: string | null;
  readonly act: Act;
  readonly target: string | null;
}

/** The one thing that an annotation says. */
export type Decision =
  | { readonly kind: 'accept' | 'add'; readonly values: Values }
  | { readonly kind: 'speaker' | 'target'; readonly name: string | null }
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'reject' }
  /** Roles `accusation` and `reply` say which. */
  | { readonly kind: 'reply'; readonly linked: boolean }
  | { readonly kind: 'asked'; readonly asked: Asked }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'sameAs'; readonly name: string }
  /** What a rule finds at the words, or in the whole article where there are none, is not shown; the reason is for people. */
  | { readonly kind: 'mute'; readonly rule: string; readonly reason?: string }
  | { readonly kind: 'reviewed'; readonly textHash: string };

export type DecisionKind = Decision['kind'];

export interface Creator {
  readonly name: string;
  readonly kind: 'person' | 'software';
}

/** One decision of one editor. Never changed by anybody else's. */
export interface Annotation {
  /** An IRI, unique for ever. */
  readonly id: string;
  readonly decision: Decision;
  /** None where it is about the whole article. */
  readonly anchors: readonly Anchor[];
  readonly creator: Creator;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
  /** Where it was imported from; undefined for what an editor did here. */
  readonly via?: string;
}

/** Whether a person decided this here: such decisions outrank imported ones. */
export function isHuman({ creator, via }: Annotation): boolean {
  return creator.kind === 'person' && via === undefined;
}
