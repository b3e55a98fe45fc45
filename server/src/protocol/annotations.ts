import type { Act, Asked, Form, Span } from '../analysis/model.ts';

export type { Act, Asked, Span } from '../analysis/model.ts';

/** What an editor decides. Statements and entities are named by their ids in the report of the version that the request names. */
export type AnnotationChange =
  /** As found: speaker, act and target are right. Several at once are undone at once. */
  | { readonly kind: 'accept'; readonly statements: readonly string[] }
  /** Everything that this entity says. */
  | { readonly kind: 'acceptSpeaker'; readonly speaker: string }
  /** A name in the article or any other; null for nobody. */
  | { readonly kind: 'speaker' | 'target'; readonly statement: string; readonly name: string | null }
  | { readonly kind: 'act'; readonly statement: string; readonly act: Act }
  | { readonly kind: 'topic'; readonly statement: string; readonly topic: string }
  | { readonly kind: 'reply'; readonly accusation: string; readonly reply: string; readonly linked: boolean }
  /** The accused was asked; null takes the record back. */
  | { readonly kind: 'asked'; readonly statement: string; readonly asked: Asked | null }
  /** Not a statement. */
  | { readonly kind: 'reject'; readonly statement: string }
  | {
      readonly kind: 'add';
      readonly content: readonly Span[];
      readonly cue?: readonly Span[];
      readonly source?: readonly Span[];
      readonly speaker: string | null;
      readonly act: Act;
      readonly target: string | null;
      readonly form?: Form;
    }
  | { readonly kind: 'note'; readonly span: Span; readonly text: string }
  /** The entity is the one of this name; taking it back splits them. */
  | { readonly kind: 'sameAs'; readonly entity: string; readonly name: string }
  /** What a rule finds there, or anywhere in the article where `span` is null, is not shown any more. */
  | { readonly kind: 'mute'; readonly rule: string; readonly span: Span | null; readonly reason?: string }
  /** Everything that is muted in the article is shown again. */
  | { readonly kind: 'unmute' }
  /** The whole article has been reviewed. */
  | { readonly kind: 'reviewed' }
  /** One annotation, whoever made it. */
  | { readonly kind: 'delete'; readonly annotation: string }
  /** Ties an orphan to the words it is meant for. */
  | { readonly kind: 'reanchor'; readonly annotation: string; readonly span: Span }
  /** What another desk or tool has annotated: W3C annotations (a page, a collection, a list, one a line) or a brat file. `from` names it. */
  | {
      readonly kind: 'import';
      readonly format: 'web-annotation' | 'brat';
      readonly content: string;
      readonly from: string;
    }
  | RestoreChange;

/** Puts annotations back as they were: what undo and redo send. */
export interface RestoreChange {
  readonly kind: 'restore';
  readonly put: readonly WebAnnotation[];
  readonly remove: readonly string[];
}

export interface AnnotateResult {
  /** As they are stored now; none where the change only took away. */
  readonly annotations: readonly WebAnnotation[];
  /** Undoes the change; its own result's inverse does it again. */
  readonly inverse: RestoreChange;
  /** Of what was to be imported: how many say nothing that can be kept, or were decided here. */
  readonly skipped?: number;
}

/** The W3C vocabulary; the package brings this context along as `anno.jsonld`, so that nobody has to fetch it. */
export const w3cContext = 'http://www.w3.org/ns/anno.jsonld';

/** The W3C vocabulary and, with the prefix `lens:`, our own terms; a decision is data as it stands. */
export const annotationContext = [
  w3cContext,
  { lens: 'urn:statement-lens:terms#', 'lens:decision': { '@type': '@json' } },
] as const;

/**
 * A W3C Web Annotation (https://www.w3.org/TR/annotation-model/) as it stands in a sidecar, one a line, and in a W3C page. Positions count
 * Unicode code points. Names with `lens:` are our own.
 */
export interface WebAnnotation {
  readonly '@context': typeof annotationContext;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: string;
  readonly creator: { readonly type: 'Person' | 'Software'; readonly name: string };
  readonly created: string;
  readonly modified: string;
  /** Where it was imported from. */
  readonly via?: string;
  readonly body: WebBody;
  readonly target: readonly WebTarget[];
}

/** `value` says for people what the `lens:` members say for programs. */
export interface WebBody {
  readonly type: 'TextualBody';
  readonly purpose: string;
  readonly value: string;
  readonly format: 'text/plain';
  readonly 'lens:decision': Readonly<Record<string, unknown>>;
}

export interface WebTarget {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly 'lens:role'?: string;
  readonly selector?: readonly [
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
  ];
}
