import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Article } from '../model.ts';

/** Cuts a text into paragraphs, each with the kind of zone it belongs to, and tells the genre. */
export function splitArticle(text: string, _packs: LanguagePacks): Article {
  return { text, paragraphs: [], genre: 'unknown' };
}
