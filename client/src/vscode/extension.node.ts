import { userInfo } from 'node:os';
import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { afterStart } from './afterStart.ts';
import { clientOptions } from './clientOptions.ts';
import { startExtension } from './startExtension.ts';

let client: Promise<LanguageClient> | undefined;

/** Called by VS Code when the first text of a known language opens. The server starts in a process of its own; nothing waits for it. */
export function activate(context: ExtensionContext): void {
  client = loadClient(context);
  startExtension(context, client);
}

export async function deactivate(): Promise<void> {
  await (await client)?.dispose();
}

async function loadClient(context: ExtensionContext): Promise<LanguageClient> {
  await afterStart();
  const { ErrorAction, LanguageClient, TransportKind } = await import('vscode-languageclient/node');
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const options = clientOptions(context, { userName: userName() });
  const started = new LanguageClient('statementLens', 'Statement Lens', { run, debug }, options);
  const usual = started.createDefaultErrorHandler();
  // What is typed into a dying server fails to be written, more than once; a client that gives up on that starts no other.
  started.clientOptions.errorHandler = {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => usual.closed(),
  };
  return started;
}

/** Whoever is logged in; a system without such names has none. */
function userName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}
