import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, workspace } from 'vscode';
import { eventually, hoverOver, lenses, open, someLenses, tokens } from './editor.ts';

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('statementLens').update(name, value, ConfigurationTarget.Workspace);
}

describe('settings', () => {
  afterEach(async () => {
    await set('language', undefined);
    await set('codeLens', undefined);
    await set('maxLength', undefined);
  });

  it('Danish texts for who wants them', async () => {
    const document = await open('da/kaspersky.press.txt');
    assert.match((await someLenses(document)).join('\n'), /Compare Stances/);
    await set('language', 'da');
    const summary = await eventually('a Danish lens', async () => {
      const [first] = await lenses(document);
      return first?.includes('Sammenlign positioner') === true ? first : undefined;
    });
    assert.match(summary, /^\d+ udsagn · \d+ kilder? · \d+ ubesvare(t|de) — Sammenlign positioner$/);
    assert.match(await hoverOver(document, 'skriver ministeriet'), /Hvorfor/);
  });

  it('lenses can be turned off', async () => {
    const document = await open('da/kaspersky.press.txt');
    await someLenses(document);
    await set('codeLens', 'off');
    await eventually('no lens', async () => ((await lenses(document)).length === 0 ? true : undefined));
  });

  it('a text that is too long is left alone, and read when asked for all the same', async () => {
    const document = await open('da/kaspersky.press.txt');
    await someLenses(document);
    await set('maxLength', 100);
    await eventually('no lens', async () => ((await lenses(document)).length === 0 ? true : undefined));
    assert.deepEqual(await tokens(document), []);
    await commands.executeCommand('statementLens.analyseAnyway');
    assert.notDeepEqual(await someLenses(document), []);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
