import type { Reading, SpokenAttribution, Tag } from '../../model.ts';
import { wordsWithin } from '../wordsWithin.ts';

/** Within so many words of the content its verb is looked for. */
const reach = 9;

/**
 * Whether the content opens with a clause that tells what is or was: "suggested that the shop had closed". 'Suggested closing the shop',
 * "a third shop" or "that the shop be closed" tell what is to be. Without a tagger everything is taken for a fact.
 */
export function statesFact(reading: Reading, { content: [first] }: SpokenAttribution): boolean {
  const part = first && wordsWithin(reading, first)[0];
  const tags = part?.sentence.tags?.slice(part.first, Math.min(part.last, part.first + reach));
  return tags === undefined || tags.some((tag) => isFinite(tag) && !mayBeSubjunctive(tag));
}

const isFinite = ({ upos, features }: Tag): boolean =>
  (upos === 'VERB' || upos === 'AUX') && features.includes('VerbForm=Fin');

/** Where the present shows person and number, the plural and the first person look like what is only to be: 'that parents pay'. */
const mayBeSubjunctive = ({ upos, features }: Tag): boolean =>
  upos === 'VERB' && features.includes('Tense=Pres') && /Number=Plur|Person=1/.test(features);
