import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { describeError } from './answer.ts';
import type { Session } from './Session.ts';

/** Reads and shows everything again when a setting changes. */
export function followSettings({ connection, client, documents, settings, analyses }: Session): void {
  const ask = (refresh: boolean, request: () => Promise<unknown>): void => {
    if (!refresh) return;
    request().catch((error: unknown) => {
      connection.console.warn(`refresh: ${describeError(error)}`);
    });
  };
  connection.onDidChangeConfiguration((change) => {
    settings.change(change.settings);
    for (const document of documents.all()) analyses.start(document);
    ask(client.refreshes.tokens, () => connection.languages.semanticTokens.refresh());
    ask(client.refreshes.lenses, () => connection.sendRequest(CodeLensRefreshRequest.type));
    ask(client.refreshes.diagnostics, () => connection.languages.diagnostics.refresh());
  });
}
