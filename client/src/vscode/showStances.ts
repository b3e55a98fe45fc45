import { Disposable, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { StanceRange } from '../../../server/src/protocol/requests.ts';
import type { ArticleRequests } from './ArticleRequests.ts';
import type { ArticleStates } from './ArticleStates.ts';
import { asRange } from './asRange.ts';
import { stanceDecorations } from './stanceLooks.ts';
import type { Strength } from './stanceLooks.ts';

/**
 * Marks in visible editors where somebody accuses, denies or supports. While an article is read again its old marks stay and
 * move with the text, so that nothing flickers.
 */
export function showStances(states: ArticleStates, requests: ArticleRequests): Disposable {
  const decorations = { marks: stanceDecorations('marks'), full: stanceDecorations('full') };

  const draw = (editor: TextEditor, stances: readonly StanceRange[], strength: Strength | null): void => {
    for (const each of ['marks', 'full'] as const)
      for (const [stance, decoration] of decorations[each]) {
        const ranges = each === strength ? stances.filter((one) => one.stance === stance) : [];
        editor.setDecorations(
          decoration,
          ranges.map(({ range }) => asRange(range)),
        );
      }
  };

  const mark = async (editor: TextEditor): Promise<void> => {
    const { document } = editor;
    const uri = document.uri.toString();
    const strength = workspace.getConfiguration('statementLens', document).get<Strength | 'off'>('highlight', 'marks');
    if (states.get(uri)?.state !== 'ready' || strength === 'off') {
      draw(editor, [], null);
      return;
    }
    const { version } = document;
    const stances = await requests.stances(uri);
    // What came in the meantime is read already, and marked when it has been.
    if (document.version === version) draw(editor, stances, strength);
  };

  const markAll = (wanted: (editor: TextEditor) => boolean): void => {
    for (const editor of window.visibleTextEditors) if (wanted(editor)) mark(editor).catch(() => undefined);
  };

  return Disposable.from(
    ...decorations.marks.values(),
    ...decorations.full.values(),
    states.onChange((uri) => {
      markAll(({ document }) => document.uri.toString() === uri);
    }),
    window.onDidChangeVisibleTextEditors(() => {
      markAll(({ document }) => states.get(document.uri.toString()) !== undefined);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('statementLens.highlight')) markAll(() => true);
    }),
  );
}
