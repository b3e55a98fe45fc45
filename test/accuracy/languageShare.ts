import { detectLanguage } from '../../server/src/analysis/linguistics/detectLanguage.ts';
import { packs } from '../support/packs.ts';
import type { TreebankSentence } from '../support/readTreebank.ts';

/** Percent of the sentences (with a verb) of 60 to 120 characters that are taken for the language. */
export function languageShare(sentences: readonly Pick<TreebankSentence, 'text' | 'hasVerb'>[], code: string): number {
  const fit = sentences.filter(({ text, hasVerb }) => hasVerb && text.length >= 60 && text.length <= 120);
  const taken = fit.filter(({ text }) => detectLanguage(text, packs).language === code).length;
  return (100 * taken) / fit.length;
}
