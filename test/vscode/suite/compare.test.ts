import assert from 'node:assert/strict';
import { commands, TabInputWebview, window } from 'vscode';
import { eventually, open, someLenses } from './editor.ts';

function comparePanels(): string[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('statementLens.compareStances'))
    .map(({ label }) => label);
}

describe('Compare Stances', () => {
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
