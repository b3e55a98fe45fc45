import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { describeError } from './answer.ts';
import type { Session } from './Session.ts';

/** Asks the client to show everything again, as far as it can be asked: something has changed that is not the text. */
export function refreshFeatures({ connection, client }: Pick<Session, 'connection' | 'client'>): void {
  const ask = (refresh: boolean, request: () => Promise<unknown>): void => {
    if (!refresh) return;
    request().catch((error: unknown) => {
      connection.console.warn(`refresh: ${describeError(error)}`);
    });
  };
  ask(client.refreshes.tokens, () => connection.languages.semanticTokens.refresh());
  ask(client.refreshes.lenses, () => connection.sendRequest(CodeLensRefreshRequest.type));
  ask(client.refreshes.hints, () => connection.languages.inlayHint.refresh());
  ask(client.refreshes.diagnostics, () => connection.languages.diagnostics.refresh());
}
