import assert from 'node:assert/strict';
import { commands, extensions, languages, window, workspace } from 'vscode';
import { eventually, lenses, open, someLenses, tokens } from './editor.ts';

const DANISH = 'da/kaspersky.press.txt';

describe('which texts are read', () => {
  it('the extension starts with the first article', async () => {
    const document = await open(DANISH);
    assert.equal(document.languageId, 'pressarticle');
    await eventually('the extension active', () =>
      extensions.getExtension('statement-lens.statement-lens')?.isActive === true ? true : undefined,
    );
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
