import type { AcrossFinding } from '../../server/src/analysis/model.ts';
import { findTranslationDifferences, findTranslations } from '../../server/src/corpus/findTranslations.ts';
import { QuotationIndex } from '../../server/src/corpus/QuotationIndex.ts';
import type { QuotedSpeech } from '../../server/src/corpus/QuotedSpeech.ts';
import { translatedPairs } from './translations.ts';
import type { TranslatedPair } from './translations.ts';

/** How many pairs are told for what they are, and those that are not. */
export interface TranslationFigures {
  /** Translations that are known for such, of all there are. */
  readonly paired: readonly [right: number, all: number];
  /** Pairs that are no translations and are taken for such. */
  readonly mispaired: number;
  /** Wrong numbers, names and negations that are pointed at, of all there are. */
  readonly pointedAt: readonly [right: number, all: number];
  /** Right translations in which something is pointed at. */
  readonly falseAlarms: number;
  readonly mistakes: readonly TranslatedPair[];
}

export function measureTranslations(): TranslationFigures {
  const judged = translatedPairs.map((pair) => ({ pair, ...judge(pair) }));
  const translations = judged.filter(({ pair }) => pair.differs !== 'other');
  const others = judged.filter(({ pair }) => pair.differs === 'other');
  const wrong = translations.filter(({ pair }) => pair.differs !== null);
  const right = translations.filter(({ pair }) => pair.differs === null);
  const mistakes = [
    ...translations.filter(({ isPaired }) => !isPaired),
    ...others.filter(({ isPaired }) => isPaired),
    ...wrong.filter(({ found }) => found.length === 0),
    ...right.filter(({ found }) => found.length > 0),
  ];
  return {
    paired: [translations.filter(({ isPaired }) => isPaired).length, translations.length],
    mispaired: others.filter(({ isPaired }) => isPaired).length,
    pointedAt: [wrong.filter(({ found }) => found.length > 0).length, wrong.length],
    falseAlarms: right.filter(({ found }) => found.length > 0).length,
    mistakes: mistakes.map(({ pair }) => pair),
  };
}

function judge({ speaker, da, en }: TranslatedPair): { isPaired: boolean; found: readonly AcrossFinding[] } {
  const index = new QuotationIndex();
  for (const [language, words] of [
    ['da', da],
    ['en', en],
  ] as const) {
    const text = `“${words}”`;
    const speech: QuotedSpeech = {
      article: language,
      language,
      speaker,
      parts: [{ start: 0, text }],
      start: 0,
      end: text.length,
    };
    index.set(language, [speech]);
  }
  return {
    isPaired: findTranslations(index, 'en').length > 0,
    found: findTranslationDifferences(index, 'en'),
  };
}
