import type { EntityKind, Tag } from './model.ts';

/** All models of one language. Words are tokens as written; quotation marks of any style are one mark to the models. */
export interface LinguisticModel {
  readonly language: string;
  /** `barred[i]` is the part of speech that token `i` cannot have: 'AUX' for a verb that the cue lexicon knows. */
  tag(tokens: readonly string[], barred?: readonly (string | undefined)[]): readonly Tag[];
  namesIn(tokens: readonly string[], tags: readonly Tag[]): readonly Name[];
  /** Ten times as dear as tagging: for the sentences that need it. */
  parse(tokens: readonly string[], tags: readonly Tag[]): Tree;
  lemmaOf(token: string, tag: Tag): string;
}

/** A name in a sentence: tokens from `start` up to, not including, `end`. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly kind: Extract<EntityKind, 'person' | 'organisation' | 'place'>;
}

/** A dependency tree (Universal Dependencies). `heads` holds the index of each token's head, -1 for the root. */
export interface Tree {
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}
