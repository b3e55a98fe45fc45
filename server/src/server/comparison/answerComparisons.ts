import {
  ErrorCodes,
  ResponseError,
  TextDocumentContentRefreshRequest,
  TextDocumentContentRequest,
} from 'vscode-languageserver';
import type { CancellationToken, TextDocumentContentParams, TextDocumentContentResult } from 'vscode-languageserver';
import { readComparisonUri } from '../../protocol/comparisonUri.ts';
import { interfaceMessages } from '../../protocol/messages/interface.ts';
import { compareRequest } from '../../protocol/requests.ts';
import type { CompareParams, ComparisonReport } from '../../protocol/requests.ts';
import { answer } from '../answer.ts';
import { ArticleComparer } from './ArticleComparer.ts';
import type { Session } from '../Session.ts';
import { writeComparison } from './writeComparison.ts';

/** A client may have more of them open; the oldest are no longer kept in step. */
const mostFollowed = 50;

/** Answers with the comparison of several articles: as data, and as a document that follows them. */
export function answerComparisons(session: Session): void {
  const { connection, client, analyses } = session;
  const comparer = new ArticleComparer(session);
  const failed = new ResponseError(ErrorCodes.InternalError, interfaceMessages['failed.analysis'].en);

  const compare = (params: CompareParams, token: CancellationToken): Promise<ComparisonReport> =>
    comparer.compare(params, () => token.isCancellationRequested);
  connection.onRequest(compareRequest.method, answer(compareRequest.method, failed, connection.console, compare));

  /** Uris of the comparisons that were asked for as documents. */
  const followed = new Set<string>();
  const show = async (
    { uri }: TextDocumentContentParams,
    token: CancellationToken,
  ): Promise<TextDocumentContentResult> => {
    const compared = readComparisonUri(uri);
    if (compared === null) throw new ResponseError(ErrorCodes.InvalidParams, `not a comparison: ${uri}`);
    followed.delete(uri);
    followed.add(uri);
    const [oldest] = followed;
    if (followed.size > mostFollowed && oldest !== undefined) followed.delete(oldest);
    return { text: await writeComparison(session, compared, token) };
  };
  const { method } = TextDocumentContentRequest;
  connection.onRequest(method, answer(method, failed, connection.console, show));

  if (!client.showsContent) return;
  analyses.onOutcome(({ document }) => {
    for (const uri of followed)
      if (readComparisonUri(uri)?.uris.includes(document.uri) === true)
        void connection.sendRequest(TextDocumentContentRefreshRequest.method, { uri });
  });
}
