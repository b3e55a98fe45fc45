import { Range, Selection, Uri, ViewColumn, window, workspace } from 'vscode';
import type { ViewColumn as Column } from 'vscode';
import type { StanceCard } from '../../../../server/src/protocol/requests.ts';

/** Opens the text of an article in an editor. */
export async function openArticle(uri: string): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  await window.showTextDocument(document, { viewColumn: columnOf(uri) });
}

/** Shows and selects a statement, all its parts, where the article's editor stands; `then` says whether the keyboard follows. */
export async function revealCard({ uri, spans }: StanceCard, then: 'editor' | 'panel'): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const editor = await window.showTextDocument(document, {
    viewColumn: columnOf(uri),
    preserveFocus: then === 'panel',
  });
  editor.selections = spans.map(
    ({ start, end }) => new Selection(document.positionAt(start), document.positionAt(end)),
  );
  const whole = { start: spans[0]!.start, end: spans.at(-1)!.end };
  editor.revealRange(new Range(document.positionAt(whole.start), document.positionAt(whole.end)));
}

/** The column that holds the article already, else the first: never on top of the panel. */
function columnOf(uri: string): Column {
  const article = Uri.parse(uri).toString();
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === article);
  return editor?.viewColumn ?? ViewColumn.One;
}
