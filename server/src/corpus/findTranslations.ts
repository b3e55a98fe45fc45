import type { AcrossFinding } from '../analysis/model.ts';
import { compareTranslation } from './compareTranslation.ts';
import type { TranslationComparison } from './compareTranslation.ts';
import type { QuotationIndex } from './QuotationIndex.ts';
import type { QuotedSpeech } from './QuotedSpeech.ts';

/** From this likeness on, two quotations of one speaker in two languages are one. */
const enough = 0.45;

/** A translation with its original. */
export interface Translation extends TranslationComparison {
  readonly there: QuotedSpeech;
  readonly here: QuotedSpeech;
}

/** For each quotation of an article the one in the other language, of the same speaker, that it is likest, if it is like any. */
export function findTranslations(index: QuotationIndex, article: string): readonly Translation[] {
  return [...index.translations(article)].flatMap(([here, candidates]) => {
    const [best] = candidates
      .map((there): Translation => ({ there, here, ...compareTranslation(there, here) }))
      .sort((a, b) => b.likeness - a.likeness);
    return best && best.likeness >= enough ? [best] : [];
  });
}

/** What differs between quotations of an article and their originals. */
export function findTranslationDifferences(index: QuotationIndex, article: string): readonly AcrossFinding[] {
  return findTranslations(index, article).flatMap(({ there, here, differences }) => {
    if (differences.length === 0) return [];
    const what = differences.map(([one, other]) => `${one || '–'} ↔ ${other || '–'}`).join(', ');
    const place = { start: here.start, end: here.end };
    const other = { article: there.article, start: there.start, end: there.end };
    return [{ ...place, rule: 'quote/translation-differs', args: { what }, other, diff: differences, edits: [] }];
  });
}
