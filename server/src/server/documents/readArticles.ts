import { findAcross } from '../../features/findings.ts';
import type { Found } from '../../features/findings.ts';
import { ArticleView } from '../../features/ArticleView.ts';
import { openArticle } from '../Session.ts';
import type { OpenArticle, Session } from '../Session.ts';

/** An article that is open, or has been analysed with the workspace. */
export interface ReadArticle extends OpenArticle {
  /** What the rules found, where the analysis is no longer whole. */
  readonly found?: readonly Found[];
}

/** Everything that is open or has been analysed, by uri: first what is open. */
export function readUris({ documents, workspace }: Session): readonly string[] {
  return [...new Set([...documents.all().map(({ uri }) => uri), ...workspace.uris()])];
}

/** One article; where it is open, its newest version. */
export async function readArticle(session: Session, uri: string): Promise<ReadArticle | null> {
  if (session.documents.get(uri)) return openArticle(session, uri);
  const settings = await session.settings.of(uri);
  const language = await session.settings.languageOf(uri);
  const article = session.workspace.get(uri);
  if (!article) return null;
  const analysis = session.corpus.lay(uri, article.analysis);
  const found = [...article.found, ...findAcross(analysis)].sort((a, b) => a.start - b.start);
  return { view: new ArticleView(article.document, analysis, language), settings, found };
}

/** Views of all these articles that are read, in their order. */
export async function readViews(session: Session, uris: readonly string[]): Promise<readonly ArticleView[]> {
  const articles = await Promise.all(uris.map((uri) => readArticle(session, uri)));
  return articles.flatMap((article) => (article ? [article.view] : []));
}
