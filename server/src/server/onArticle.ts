import type { RequestType, TextDocumentIdentifier } from 'vscode-languageserver';
import { answer } from './answer.ts';
import { openArticle } from './Session.ts';
import type { OpenArticle, Session } from './Session.ts';

/**
 * Answers one kind of request about an open article: waits for its newest version, then asks one feature.
 * A document that is skipped, closed or unknown gets `nothing`.
 */
export function onArticle<P extends { readonly textDocument: TextDocumentIdentifier }, R>(
  session: Session,
  type: RequestType<P, R, unknown>,
  nothing: R,
  feature: (article: OpenArticle, params: P) => R,
): void {
  const work = async (params: P): Promise<R> => {
    const article = await openArticle(session, params.textDocument.uri);
    return article ? feature(article, params) : nothing;
  };
  session.connection.onRequest(type.method, answer(type.method, nothing, session.connection.console, work));
}
