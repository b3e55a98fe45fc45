import { Range, Uri, ViewColumn, window, workspace } from 'vscode';
import type { TextDocument, ViewColumn as Column } from 'vscode';
import type { StanceCard } from '../../../../server/src/protocol/requests.ts';

/** Opens the text of an article, so that the server knows it; with 'visibly', in an editor too. */
export async function openArticle(uri: string, how?: 'visibly'): Promise<TextDocument> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  if (how === 'visibly') await window.showTextDocument(document, { viewColumn: columnOf(uri) });
  return document;
}

/** Shows and selects a stretch of an article where its editor stands; `then` says whether the keyboard follows. */
export async function revealSpan(
  uri: string,
  { start, end }: StanceCard['span'],
  then: 'editor' | 'panel',
): Promise<void> {
  const document = await openArticle(uri);
  await window.showTextDocument(document, {
    viewColumn: columnOf(uri),
    selection: new Range(document.positionAt(start), document.positionAt(end)),
    preserveFocus: then === 'panel',
  });
}

/** The column that holds the article already, else the first: never on top of the panel. */
function columnOf(uri: string): Column {
  const article = Uri.parse(uri).toString();
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === article);
  return editor?.viewColumn ?? ViewColumn.One;
}
