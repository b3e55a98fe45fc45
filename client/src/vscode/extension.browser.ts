import { Uri, workspace } from 'vscode';
import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/browser';
import { afterStart } from './afterStart.ts';
import { clientOptions } from './clientOptions.ts';
import { startExtension } from './startExtension.ts';

/** Of the browser's worker, what is used here: the project is compiled without the types of browsers. */
declare class Worker {
  constructor(url: string);
  terminate(): void;
}

/** The models that ship, blank-separated; set by the bundler, for an extension in a browser cannot list its own files. */
declare const MODELS: string;

let client: Promise<LanguageClient> | undefined;
let worker: Worker | undefined;

/** Called by VS Code in a browser. The server runs in a worker that cannot read the extension's files: it is handed its models. */
export function activate(context: ExtensionContext): void {
  client = loadClient(context);
  startExtension(context, client);
}

export async function deactivate(): Promise<void> {
  await (await client)?.dispose();
  worker?.terminate();
}

async function loadClient(context: ExtensionContext): Promise<LanguageClient> {
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  const files = MODELS.split(' ').map((name) => workspace.fs.readFile(Uri.joinPath(dist, 'models', name)));
  worker = new Worker(Uri.joinPath(dist, 'web', 'server.js').toString(true));
  await afterStart();
  const { LanguageClient } = await import('vscode-languageclient/browser');
  const results = await Promise.allSettled(files);
  const models = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const loaded = new LanguageClient('statementLens', 'Statement Lens', worker, clientOptions(context, { models }));
  // Without a model the server reads less well, but it reads.
  for (const result of results)
    if (result.status === 'rejected') loaded.warn('A model is missing', result.reason, false);
  return loaded;
}
