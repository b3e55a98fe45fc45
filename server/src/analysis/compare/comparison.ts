import type {
  Act,
  Asked,
  DisputeState,
  Entity,
  Form,
  Medium,
  Origin,
  Span,
  Statement,
  StatementNote,
  Dispute,
} from '../model.ts';

/** What the comparison needs of an article: met by an Analysis with its uri and text, and by an ArticleReport. */
export interface ComparedArticle {
  /** The editor's uri, or the input's id in batch. */
  readonly uri: string;
  readonly text: string;
  readonly entities: readonly Pick<Entity, 'id' | 'name' | 'kind' | 'role' | 'memberOf'>[];
  readonly statements: readonly (Pick<
    Statement,
    'id' | 'form' | 'content' | 'cue' | 'source' | 'speaker' | 'act' | 'target' | 'medium' | 'confidence'
  > & {
    readonly when?: string;
    readonly anonymous?: boolean;
    readonly origin?: Origin;
    readonly notes?: readonly StatementNote[];
  })[];
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
  /** Of the content, or of the cue where that says it all; never empty. */
  readonly spans: readonly Span[];
  readonly form: Form;
  /** The words of the article, parts joined by ' … '. */
  readonly text: string;
  readonly cue: string;
  /** The fullest name, or the words of an unnamed source, or ''. */
  readonly speaker: string;
  /** The party the speaker speaks for, where it is somebody else's name. */
  readonly party?: string;
  /** An accusation that the article carries without saying who holds it. */
  readonly ownVoice: boolean;
  readonly act: Act;
  /** The fullest name: of the statement's own target, else of the party on the other side of the dispute. */
  readonly target: string | null;
  readonly medium: Medium;
  readonly when: string;
  readonly confidence: number;
  readonly origin: Origin;
  /** What editors have written about it: plain text. */
  readonly notes?: readonly StatementNote[];
  /** Keys of the cards it answers or that answer it. */
  readonly partners: readonly string[];
}

export interface StanceRow {
  readonly topic: string;
  readonly state: DisputeState;
  /** That the accused was asked before the article went out, where an editor has recorded it. */
  readonly asked?: Asked;
  /** Cards of position A, of position B, of everybody else; each in the order of the text. */
  readonly cells: readonly [readonly StanceCard[], readonly StanceCard[], readonly StanceCard[]];
}

/** What one party does to another in all the articles together. A party without a name is null. */
export interface Relation {
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: 'accuses' | 'criticises' | 'answers' | 'supports';
  /** How many statements do it. */
  readonly count: number;
}

/** Two parties and what each says on every topic they dispute; unanswered rows first. */
export interface Comparison {
  /** Names of position A (accuses) and B (is accused); null where the articles hold no such party. */
  readonly positions: readonly [string | null, string | null];
  /** Names to choose from, most disputed first. */
  readonly parties: readonly string[];
  readonly rows: readonly StanceRow[];
  /** Between all parties, not these two alone; most statements first. */
  readonly relations: readonly Relation[];
}
