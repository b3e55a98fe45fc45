import { Uri, window, workspace } from 'vscode';
import { uiLanguage } from './uiLanguage.ts';

/** Of the walkthrough. */
export const openSampleCommand = 'statementLens.openSample';

/** Opens the sample article in the reader's language as a text that was never saved, so that people may try whatever they like on it. */
export async function openSample(extension: Uri): Promise<void> {
  const file = Uri.joinPath(extension, 'samples', uiLanguage(), 'kaspersky.press.txt');
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  const document = await workspace.openTextDocument({ language: 'pressarticle', content });
  await window.showTextDocument(document);
}
