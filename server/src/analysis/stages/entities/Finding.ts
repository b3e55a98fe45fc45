import type { NameLexicon } from '../../linguistics/nameLexicon.ts';
import type { Span } from '../../model.ts';
import type { Party } from './EntityBook.ts';

/** Whom a source, an addressee or a description stands for, and how that was seen. */
export interface Finding {
  readonly party: Party;
  readonly how: 'name' | 'description' | 'pronoun' | 'several' | 'new';
  /** 0 to 1. */
  readonly confidence: number;
}

/** Where something stands that is to be resolved. */
export interface Place {
  readonly span: Span;
  readonly sentence: number;
  readonly paragraph: number;
  readonly lexicon: NameLexicon;
  /** Inside somebody's quotation. */
  readonly quoted: boolean;
  /** Who says the words around it, where that is known already: he calls himself 'I', not 'he'. */
  readonly voice: Party | null;
}
