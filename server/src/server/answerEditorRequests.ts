import {
  CodeActionRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import type { CodeLens, RequestType, TextDocumentIdentifier } from 'vscode-languageserver';
import { annotationActions } from '../features/annotationActions.ts';
import { codeActions } from '../features/codeActions.ts';
import { codeLens, noWords, readLensReference, resolveCodeLens } from '../features/codeLens.ts';
import { documentSymbols, flatSymbols } from '../features/documentSymbols.ts';
import { foldingRanges } from '../features/foldingRanges.ts';
import { hover } from '../features/hover.ts';
import { inlayHints } from '../features/inlayHints.ts';
import { semanticTokens } from '../features/semanticTokens.ts';
import { answer } from './answer.ts';
import { onArticle } from './onArticle.ts';
import { openArticle } from './Session.ts';
import type { OpenArticle, Session } from './Session.ts';
import { TokenHistory } from './TokenHistory.ts';

/** Answers what is shown in and around the text of an article. */
export function answerEditorRequests(session: Session): void {
  const { client, connection, documents } = session;
  const { commands } = client;

  const on = <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
    type: RequestType<P, R, unknown>,
    nothing: R,
    feature: (article: OpenArticle, params: P) => R,
  ): void => {
    onArticle(session, type, nothing, feature);
  };

  const tokens = new TokenHistory();
  documents.onDidClose(({ document }) => {
    tokens.forget(document.uri);
  });
  on(SemanticTokensRequest.type, { data: [] }, ({ view }) => tokens.full(view.document.uri, semanticTokens(view)));
  on(SemanticTokensDeltaRequest.type, { data: [] }, ({ view }, { previousResultId }) =>
    tokens.delta(view.document.uri, previousResultId, semanticTokens(view)),
  );
  on(SemanticTokensRangeRequest.type, { data: [] }, ({ view }, { range }) => ({ data: semanticTokens(view, range) }));

  const markup = client.showsMarkdown ? 'markdown' : 'plaintext';
  on(HoverRequest.type, null, ({ view }, { position }) =>
    hover(view, { offset: view.document.offsetAt(position), markup, commands }),
  );
  on(DocumentSymbolRequest.type, [], ({ view }) => {
    const symbols = documentSymbols(view);
    return client.nestsSymbols ? symbols : flatSymbols(symbols, view.document.uri);
  });
  on(FoldingRangeRequest.type, [], ({ view }) => foldingRanges(view));
  on(CodeActionRequest.type, [], ({ view, settings }, { range, context }) => {
    const asked = { window: view.span(range), diagnostics: context.diagnostics, only: context.only ?? null };
    const fixes = codeActions(view, {
      ...asked,
      levels: settings.rules,
      style: { quotes: settings['houseStyle.quotes'] },
      edits: client.versionsEdits ? 'versioned' : 'plain',
    });
    return [...fixes, ...annotationActions(view, { ...asked, levels: settings.rules, commands })];
  });
  on(InlayHintRequest.type, [], ({ view, settings }, { range }) =>
    inlayHints(view, { show: settings.inlayHints, window: view.span(range) }),
  );
  const words = client.resolvesLenses ? 'later' : 'at once';
  on(CodeLensRequest.type, [], ({ view, settings }) => codeLens(view, { show: settings.codeLens, commands, words }));
  const resolve = async (lens: CodeLens): Promise<CodeLens> => {
    const reference = readLensReference(lens.data);
    const article = reference && (await openArticle(session, reference.uri));
    if (!article) return { ...lens, command: noWords };
    return resolveCodeLens(lens, reference.key, article.view, { show: article.settings.codeLens, commands });
  };
  const start = { line: 0, character: 0 };
  const nothing: CodeLens = { range: { start, end: start }, command: noWords };
  const { method } = CodeLensResolveRequest;
  connection.onRequest(method, answer(method, nothing, connection.console, resolve));
}
