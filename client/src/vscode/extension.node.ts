import { userInfo } from 'node:os';
import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './clientOptions.ts';
import { startExtension } from './startExtension.ts';

let client: LanguageClient | undefined;

/** Called by VS Code when the first text of a known language opens. The server starts in a process of its own; nothing waits for it. */
export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  client = new LanguageClient(
    'statementLens',
    'Statement Lens',
    { run, debug },
    clientOptions(context, { userName: userName() }),
  );
  startExtension(context, client);
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}

/** Whoever is logged in; a system without such names has none. */
function userName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}
