import type { LanguagePack, LanguagePacks } from '../languages/LanguagePack.ts';
import { compileGrammar } from '../linguistics/compileGrammar.ts';
import type { Grammar } from '../linguistics/compileGrammar.ts';
import type { Sentence } from '../model.ts';
import { originOf } from './originOf.ts';

/** Where a language brings no stemmer, words go by their beginnings: that takes inflected forms and compounds together. */
const beginning = 6;
const shortestWord = 3;

/** What the forms of a word have in common. */
export function stemOf(lower: string, pack: LanguagePack | undefined): string {
  return pack?.stem?.(lower) ?? lower.slice(0, beginning);
}

/** What each token of a sentence is about, numbers as they stand; null for words that are about nothing. */
export function stemsOf(sentence: Sentence, packs: LanguagePacks): readonly (string | null)[] {
  const origin = originOf(sentence);
  let stems = stemsOfSentences.get(origin);
  if (!stems) {
    const pack = packs.get(sentence.language);
    const grammar = pack && compileGrammar(pack);
    stems = sentence.tokens.map(({ kind, lower }) => {
      if (kind === 'number') return lower;
      const isTelling = kind === 'word' && lower.length >= shortestWord && !(grammar && isEmpty(lower, grammar));
      return isTelling ? stemOf(lower, pack) : null;
    });
    stemsOfSentences.set(origin, stems);
  }
  return stems;
}

const stemsOfSentences = new WeakMap<object, readonly (string | null)[]>();

/** Word lists of the grammar whose words only hold others together. Pronouns stay: who is spoken of is part of the matter. */
const empty = [
  'articles',
  'auxiliaries',
  'conjunctions',
  'determiners',
  'groupAdverbs',
  'negations',
  'prepositions',
  'questionWords',
  'subordinators',
] as const;

const isEmpty = (lower: string, grammar: Grammar): boolean => empty.some((list) => grammar[list].has(lower));
