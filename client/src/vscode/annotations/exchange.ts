import { Uri, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { changeLogFormats } from '../../../../server/src/exports/changeLog/changeLogFormats.ts';
import type { ChangeLogFormat } from '../../../../server/src/exports/changeLog/changeLogFormats.ts';
import { uiLanguage } from '../uiLanguage.ts';
import { say } from './ArticleDesk.ts';
import type { ArticleDesk } from './ArticleDesk.ts';

const formats = ['html', 'markdown', 'csv', 'web-annotation'] as const satisfies readonly ChangeLogFormat[];

const shownMs = 5000;

/** Writes what editors have decided about an article into a file that can be handed out. What is left out, the editor is asked for. */
export async function exportChangeLog(
  document: TextDocument,
  desk: ArticleDesk,
  target: { readonly format?: string; readonly file?: Uri } = {},
): Promise<void> {
  const items = formats.map((format) => ({ format, label: say(`changes.format.${format}`) }));
  const given = formats.find((format) => format === target.format);
  const format = given ?? (await window.showQuickPick(items, { title: say('ask.changeLog') }))?.format;
  if (format === undefined) return;
  const { extension, write } = changeLogFormats[format];
  const review = await desk.review(document);
  const name = workspace.asRelativePath(document.uri);
  const file = target.file ?? (await window.showSaveDialog({ defaultUri: besides(document, `.changes${extension}`) }));
  if (!file) return;
  const text = write([{ ...review, machine: { ...review.machine, id: name } }], uiLanguage());
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  window.setStatusBarMessage(say('annotate.exported', { file: workspace.asRelativePath(file) }), shownMs);
}

/** Stores what another desk or tool has annotated in the article. */
export async function importAnnotations(document: TextDocument, desk: ArticleDesk, given?: Uri): Promise<void> {
  const filters = { 'W3C Web Annotation': ['json', 'jsonld', 'jsonl'], brat: ['ann'] };
  const asked = given ? [given] : await window.showOpenDialog({ title: say('ask.import'), filters });
  const file = asked?.[0];
  if (!file) return;
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  const from = file.path.split('/').at(-1) ?? '';
  const format = from.endsWith('.ann') ? 'brat' : 'web-annotation';
  const result = await desk.annotate(document, { kind: 'import', format, content, from }, 'annotate.imported');
  if (!result) return;
  const args = { n: result.annotations.length, skipped: result.skipped ?? 0 };
  void window.showInformationMessage(say('annotate.importedMany', args));
}

function besides({ uri }: TextDocument, ending: string): Uri {
  const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  const name = (uri.path.split('/').at(-1) ?? '').replace(/\.(?:press\.txt|article\.txt|txt|md)$/, '');
  return folder ? Uri.joinPath(folder, name + ending) : Uri.file(name + ending);
}
