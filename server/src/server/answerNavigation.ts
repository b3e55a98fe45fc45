import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  SelectionRangeRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import type { CallHierarchyItem, Position, RequestType, TextDocumentIdentifier } from 'vscode-languageserver';
import type { ArticleView } from '../features/ArticleView.ts';
import { callHierarchyItem, incomingReplies, outgoingReplies } from '../features/callHierarchy.ts';
import { definition } from '../features/definition.ts';
import { documentHighlights } from '../features/documentHighlights.ts';
import { documentLinks } from '../features/documentLinks.ts';
import { entityAt } from '../features/entityAt.ts';
import { references } from '../features/references.ts';
import { selectionRange } from '../features/selectionRanges.ts';
import { workspaceSymbols } from '../features/workspaceSymbols.ts';
import { answer } from './answer.ts';
import { onArticle } from './onArticle.ts';
import { readArticle, readUris, readViews } from './documents/readArticles.ts';
import type { Session } from './Session.ts';

/** Answers what leads from one place to others: in an article, and over all that are read. */
export function answerNavigation(session: Session): void {
  const { connection, client } = session;

  /** A request about one place in an article. */
  function onPlace<P extends { readonly textDocument: TextDocumentIdentifier; readonly position: Position }, R>(
    type: RequestType<P, R, unknown>,
    nothing: R,
    feature: (view: ArticleView, offset: number, params: P) => R,
  ): void {
    onArticle(session, type, nothing, ({ view }, params) =>
      feature(view, view.document.offsetAt(params.position), params),
    );
  }

  onPlace(DefinitionRequest.type, null, (view, offset) => {
    const link = definition(view, offset);
    if (!link) return null;
    return client.linksDefinitions ? [link] : { uri: link.targetUri, range: link.targetRange };
  });
  onPlace(ReferencesRequest.type, [], (view, offset, { context }) =>
    references(view, { offset, declaration: context.includeDeclaration ? 'included' : 'left out' }),
  );
  onPlace(DocumentHighlightRequest.type, [], documentHighlights);
  onArticle(session, SelectionRangeRequest.type, null, ({ view }, { positions }) =>
    positions.map((position) => selectionRange(view, view.document.offsetAt(position))),
  );
  onArticle(session, DocumentLinkRequest.type, [], ({ view }) => documentLinks(view));

  onPlace(CallHierarchyPrepareRequest.type, null, (view, offset) => {
    const item = callHierarchyItem(view, offset);
    return item && [item];
  });
  const onItem = <R>(type: RequestType<{ item: CallHierarchyItem }, R[] | null, unknown>, feature: ItemFeature<R>) => {
    const work = async ({ item }: { item: CallHierarchyItem }): Promise<R[]> => {
      const article = await readArticle(session, item.uri);
      return article ? feature(article.view, item) : [];
    };
    connection.onRequest(type.method, answer(type.method, [], connection.console, work));
  };
  onItem(CallHierarchyIncomingCallsRequest.type, incomingReplies);
  onItem(CallHierarchyOutgoingCallsRequest.type, outgoingReplies);

  onPlace(PrepareRenameRequest.type, null, (view, offset) => {
    if (entityAt(view, offset)) throw refusedRename(view);
    return null;
  });
  onArticle(session, RenameRequest.type, null, ({ view }) => {
    throw refusedRename(view);
  });

  const symbols = async ({ query }: { query: string }) => {
    const views = await readViews(session, readUris(session));
    return workspaceSymbols(views, query);
  };
  const { method } = WorkspaceSymbolRequest.type;
  connection.onRequest(method, answer(method, [], connection.console, symbols));
}

type ItemFeature<R> = (view: ArticleView, item: CallHierarchyItem) => R[];

function refusedRename(view: ArticleView): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, view.say('rename.refused'));
}
