import assert from 'node:assert/strict';
import { commands, Position, TabInputWebview, window, workspace, WorkspaceEdit } from 'vscode';
import { eventually, open, someLenses } from './editor.ts';

function comparePanels(): string[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('statementLens.compareStances'))
    .map(({ label }) => label);
}

describe('Compare Stances', () => {
  it('is a Markdown document too, which follows the article', async () => {
    const article = await open('en/kaspersky.press.txt');
    await someLenses(article);
    await commands.executeCommand('statementLens.compareAsMarkdown');
    const shown = window.activeTextEditor!.document;
    assert.equal(shown.languageId, 'markdown');
    assert.match(shown.getText(), /^## Department of Homeland Security accuses Kaspersky Lab\./);
    assert.match(shown.getText(), /\bline 23\b/);
    const edit = new WorkspaceEdit();
    edit.insert(article.uri, new Position(0, 0), '\n');
    await workspace.applyEdit(edit);
    await eventually('the new lines', () => (/\bline 24\b/.test(shown.getText()) ? true : undefined));
    await window.showTextDocument(article);
    await commands.executeCommand('undo');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('opens one panel beside the text, and turns it to the next article', async () => {
    await someLenses(await open('en/kaspersky.press.txt'));
    await commands.executeCommand('statementLens.compareStances');
    await eventually('the panel', () => (comparePanels()[0] === 'Stances: kaspersky.press.txt' ? true : undefined));
    assert.equal(window.tabGroups.all.length, 2);

    const next = await open('unanswered.press.txt');
    await commands.executeCommand('statementLens.compareStances', next.uri.toString());
    await eventually('the other article', () =>
      comparePanels()[0] === 'Stances: unanswered.press.txt' ? true : undefined,
    );
    assert.equal(comparePanels().length, 1);
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
});
