import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { ArticleView } from '../../server/src/features/ArticleView.ts';
import type { UiLanguage } from '../../server/src/protocol/messages/message.ts';
import { packs } from './packs.ts';

/** A text as the analysis reads it. */
export function readArticle(text: string, language: UiLanguage = 'en'): ArticleView {
  const document = TextDocument.create('file:///article.press.txt', 'pressarticle', 1, text);
  return new ArticleView(document, analyseAtOnce(text, packs), language);
}
