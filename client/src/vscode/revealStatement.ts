import { ViewColumn, window, workspace, Uri } from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageserver-protocol';
import { asRange } from './asRange.ts';

/** Behind the lines of the views; not offered to people, as it needs arguments: the uri of an article and a range of the protocol. */
export const revealStatementCommand = 'statementLens.revealStatement';

/** Shows and selects the words of a statement, in the editor that holds the article already, else in the first column: never on top of the panel. */
export async function revealStatement(uri: string, range: ProtocolRange): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  const viewColumn = editor?.viewColumn ?? ViewColumn.One;
  await window.showTextDocument(document, { viewColumn, selection: asRange(range) });
}
