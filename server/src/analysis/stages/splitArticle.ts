import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Article } from '../model.ts';
import { cutParagraphs } from './article/cutParagraphs.ts';
import { nameZones } from './article/nameZones.ts';
import { tellGenre } from './article/tellGenre.ts';

/** Cuts a text into paragraphs, each with the kind of zone it belongs to, and tells the genre. */
export function splitArticle(text: string, packs: LanguagePacks): Article {
  const paragraphs = nameZones(text, cutParagraphs(text), packs);
  return { text, paragraphs, genre: tellGenre(text, paragraphs, packs) };
}
