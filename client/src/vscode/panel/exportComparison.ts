import { Uri, window, workspace } from 'vscode';
import type { ComparisonFormat } from '../../../../server/src/exports/comparison/comparisonFormats.ts';
import { fill } from '../../../../server/src/protocol/messages/message.ts';
import { panelMessages } from '../../../../server/src/protocol/messages/panel.ts';
import type { ComparisonReport } from '../../../../server/src/protocol/requests.ts';
import { uiLanguage } from '../uiLanguage.ts';
import type { PanelSubject } from './panelMessages.ts';
import { withUris } from './withUris.ts';

const formats = ['html', 'markdown', 'json', 'csv'] as const satisfies readonly ComparisonFormat[];

/** Where to and how to write; what is left out, the reader is asked for. */
export interface ExportTarget {
  readonly format?: ComparisonFormat;
  readonly file?: Uri;
}

/** Writes a comparison into a file, and says where. */
export async function exportComparison(
  comparison: ComparisonReport,
  { uri, file: name, labels }: PanelSubject,
  target: ExportTarget,
): Promise<void> {
  const language = uiLanguage();
  const format = target.format ?? (await pickFormat());
  if (format === undefined) return;
  // Loaded when first asked for: the start of the editor does not wait for it.
  const { comparisonFormats } = await import('../../../../server/src/exports/comparison/comparisonFormats.ts');
  const { extension, write } = comparisonFormats[format];
  const file = target.file ?? (await pickFile(uri, name, extension));
  if (file === undefined) return;
  const named = withUris(comparison, (article) => workspace.asRelativePath(Uri.parse(article)));
  const text = write(named, { language, date: today(), labels });
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const message = fill(panelMessages['panel.exported'], language, { file: workspace.asRelativePath(file) });
  window.setStatusBarMessage(message, 5000);
}

/** The day here and now, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

export function isFormat(value: unknown): value is ComparisonFormat {
  return formats.some((format) => format === value);
}

async function pickFormat(): Promise<ComparisonFormat | undefined> {
  const language = uiLanguage();
  const items = formats.map((format) => ({ format, label: fill(panelMessages[`panel.format.${format}`], language) }));
  const placeHolder = fill(panelMessages['panel.export'], language);
  return (await window.showQuickPick(items, { placeHolder }))?.format;
}

/** Beside the article, under its name, where it has a place on disk. */
function pickFile(uri: string, name: string, extension: string): Thenable<Uri | undefined> {
  const article = Uri.parse(uri);
  const folder = article.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(article, '..');
  const file = `${name.replace(/\.(?:press\.txt|article\.txt|txt|md)$/, '')}.stances${extension}`;
  return window.showSaveDialog(folder ? { defaultUri: Uri.joinPath(folder, file) } : {});
}
