import assert from 'node:assert/strict';
import { ConfigurationTarget, workspace } from 'vscode';
import { eventually, hoverOver, lenses, open, someLenses } from './editor.ts';

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('statementLens').update(name, value, ConfigurationTarget.Workspace);
}

describe('settings', () => {
  afterEach(async () => {
    await set('language', undefined);
    await set('codeLens', undefined);
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
});
