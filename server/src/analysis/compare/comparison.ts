import type { Act, DisputeState, Entity, Form, Medium, Span, Statement, Dispute } from '../model.ts';

/** What the comparison needs of an article: met by an Analysis with its uri and text, and by an ArticleReport. */
export interface ComparedArticle {
  /** The editor's uri, or the input's id in batch. */
  readonly uri: string;
  readonly text: string;
  readonly entities: readonly Pick<Entity, 'id' | 'name' | 'kind' | 'role' | 'memberOf'>[];
  readonly statements: readonly (Pick<
    Statement,
    'id' | 'form' | 'content' | 'cue' | 'source' | 'speaker' | 'act' | 'target' | 'medium' | 'confidence'
  > & { readonly when?: string })[];
  readonly disputes: readonly Dispute[];
}

/** One statement as a card: everything a reader sees of it, as plain text. */
export interface StanceCard {
  /** Uri of the article, '#', statement id: unique in the comparison. */
  readonly key: string;
  readonly uri: string;
  readonly statement: string;
  /** Counted from 1. */
  readonly line: number;
  /** Of the first content span. */
  readonly span: Span;
  readonly form: Form;
  /** The words of the article, parts joined by ' … '. */
  readonly text: string;
  readonly cue: string;
  /** The fullest name, or the words of an unnamed source, or ''. */
  readonly speaker: string;
  /** The party the speaker speaks for, where it is somebody else's name. */
  readonly party?: string;
  readonly act: Act;
  readonly target: string | null;
  readonly medium: Medium;
  readonly when: string;
  readonly confidence: number;
  /** Keys of the cards it answers or that answer it. */
  readonly partners: readonly string[];
}

export interface StanceRow {
  readonly topic: string;
  readonly state: DisputeState;
  /** Cards of position A, of position B, of everybody else; each in the order of the text. */
  readonly cells: readonly [readonly StanceCard[], readonly StanceCard[], readonly StanceCard[]];
}

/** Two parties and what each says on every topic they dispute; unanswered rows first. */
export interface Comparison {
  /** Names of position A (accuses) and B (is accused); null where the articles hold no such party. */
  readonly positions: readonly [string | null, string | null];
  /** Names to choose from, most disputed first. */
  readonly parties: readonly string[];
  readonly rows: readonly StanceRow[];
}
