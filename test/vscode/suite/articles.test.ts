import assert from 'node:assert/strict';
import { commands, extensions, languages, window, workspace } from 'vscode';
import { lenses, open, someLenses, tokens } from './editor.ts';

const DANISH = 'da/kaspersky.press.txt';

/** Milliseconds between the marks that VS Code sets around a step of an extension's start. */
function took(step: string, id: string): number {
  const at = (when: 'will' | 'did'): number =>
    performance.getEntriesByName(`code/extHost/${when}${step}/${id}`).at(-1)?.startTime ?? NaN;
  return Math.round(at('did') - at('will'));
}

describe('which texts are read', () => {
  it('the extension starts', async () => {
    const extension = extensions.getExtension('statement-lens.statement-lens');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
    const [load, start] = ['LoadExtensionCode', 'ActivateExtension'].map((step) => took(step, extension.id));
    // In Node the marks are VS Code's own.
    if (!Number.isNaN(load)) console.log(`    activation: ${load} ms to load, ${start} ms to start`);
  });

  it('an article in a folder', async () => {
    const document = await open(DANISH);
    assert.equal(document.languageId, 'pressarticle');
    assert.notDeepEqual(await someLenses(document), []);
  });

  it('the English sample', async () => {
    assert.notDeepEqual(await someLenses(await open('en/kaspersky.press.txt')), []);
  });

  it('an article as plain .txt', async () => {
    const document = await open('article.txt');
    assert.equal(document.languageId, 'plaintext');
    assert.notDeepEqual(await someLenses(document), []);
  });

  it('an article that was never saved', async () => {
    const content = '”Ministeren har løjet for Folketinget,” siger Ditte Mølholm, formand for Havneforeningen.\n';
    const document = await workspace.openTextDocument({ language: 'pressarticle', content });
    await window.showTextDocument(document);
    assert.equal(document.uri.scheme, 'untitled');
    assert.match((await someLenses(document)).join('\n'), /Ditte Mølholm/);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('nothing is marked in a text without statements', async () => {
    await someLenses(await open(DANISH));
    const document = await open('shopping.txt');
    assert.deepEqual(await lenses(document), []);
    assert.deepEqual(await tokens(document), []);
    assert.deepEqual(languages.getDiagnostics(document.uri), []);
  });

  it('a command reads a skipped text all the same', async () => {
    const document = await open('README.txt');
    assert.deepEqual(await lenses(document), []);
    await commands.executeCommand('statementLens.analyseAnyway');
    assert.notDeepEqual(await someLenses(document), []);
  });
});
