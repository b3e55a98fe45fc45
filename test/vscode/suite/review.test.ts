import assert from 'node:assert/strict';
import { commands, window } from 'vscode';
import { eventually, open, someLenses } from './editor.ts';

function selected(): string {
  const editor = window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : '';
}

describe('review', () => {
  it('goes from one statement to the next, and round again', async () => {
    await someLenses(await open('unanswered.press.txt'));
    const seen: string[] = [];
    await eventually('a statement for the second time', async () => {
      await commands.executeCommand('statementLens.reviewNext');
      assert.notEqual(selected(), '');
      if (seen.includes(selected())) return true;
      seen.push(selected());
      return undefined;
    });
    assert.ok(seen.length > 1);
  });

  it('the sample article opens as a text that was never saved', async () => {
    await commands.executeCommand('statementLens.openSample');
    const document = window.activeTextEditor!.document;
    assert.equal(document.uri.scheme, 'untitled');
    assert.equal(document.languageId, 'pressarticle');
    assert.match((await someLenses(document)).join('\n'), /Kaspersky/);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
