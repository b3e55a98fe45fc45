import { Uri, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { fill } from '../../../../server/src/protocol/messages/message.ts';
import { panelMessages } from '../../../../server/src/protocol/messages/panel.ts';
import type { ComparedDocument } from '../../../../server/src/protocol/requests.ts';
import { uiLanguage } from '../uiLanguage.ts';
import type { PanelSubject } from './panelMessages.ts';

const articleFiles = '**/*.{txt,md}';
const neverArticles = '**/{node_modules,.git,.statements}/**';
/** A comparison of more is no longer read by anybody; archives are for batch. */
const mostFiles = 200;

/** The articles a panel compares, its own first. */
export async function comparedUris({ uri, scope, picked }: PanelSubject): Promise<readonly string[]> {
  if (scope === 'file') return [uri];
  return [...new Set([uri, ...(scope === 'files' ? picked : await workspaceArticles())])];
}

/** Texts that are no document in this window are sent along; the server has the others. Null where the text cannot be read. */
export async function withText(uri: string): Promise<Omit<ComparedDocument, 'uri'> | null> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri);
  if (open) return { text: open.getText() };
  try {
    const file = Uri.parse(uri);
    return { text: await workspace.decode(await workspace.fs.readFile(file), { uri: file }) };
  } catch {
    return null;
  }
}

/** Lets the reader pick articles of the workspace; undefined where the reader thinks better of it. */
export async function pickArticles({ uri, picked }: PanelSubject): Promise<readonly string[] | undefined> {
  const uris = [...new Set([uri, ...picked, ...(await workspaceArticles())])];
  const items = uris.map((each): QuickPickItem & { readonly uri: string } => ({
    uri: each,
    label: workspace.asRelativePath(Uri.parse(each)),
    picked: each === uri || picked.includes(each),
  }));
  const placeHolder = fill(panelMessages['panel.pickFiles'], uiLanguage());
  const chosen = await window.showQuickPick(items, { canPickMany: true, placeHolder, matchOnDescription: true });
  return chosen?.map((item) => item.uri);
}

async function workspaceArticles(): Promise<readonly string[]> {
  const found = await workspace.findFiles(articleFiles, neverArticles, mostFiles);
  return found.map((file) => file.toString()).sort();
}
