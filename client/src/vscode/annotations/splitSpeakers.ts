import { window } from 'vscode';
import type { TextDocument } from 'vscode';
import type { StatementReference } from '../../../../server/src/protocol/commands.ts';
import { say } from './ArticleDesk.ts';
import type { ArticleDesk } from './ArticleDesk.ts';

/** Makes two speakers again of names that somebody has merged; which, the editor is asked unless the reference names the annotation. */
export async function splitSpeakers(
  document: TextDocument,
  reference: StatementReference | null,
  desk: ArticleDesk,
): Promise<void> {
  const { changes } = await desk.review(document);
  const merged = changes.filter(({ kind }) => kind === 'sameAs');
  if (merged.length === 0) return void window.showInformationMessage(say('annotate.nothingMerged'));
  const items = merged.map(({ annotation, words, text = '', by }) => ({
    label: `${words} = ${text}`,
    description: by,
    annotation,
  }));
  const given = items.find(({ annotation }) => annotation === reference?.annotation);
  const chosen = given ?? (await window.showQuickPick(items, { title: say('ask.split'), matchOnDescription: true }));
  if (chosen) await desk.annotate(document, { kind: 'delete', annotation: chosen.annotation });
}
