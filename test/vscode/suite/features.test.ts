import assert from 'node:assert/strict';
import { commands, languages, window, workspace } from 'vscode';
import type { CodeLens } from 'vscode';
import { eventually, hoverOver, open, outline, someLenses, tokens } from './editor.ts';

const DANISH = 'da/kaspersky.press.txt';

describe('what an article shows', () => {
  it('speakers, cues and quotations are coloured', async () => {
    const document = await open(DANISH);
    await someLenses(document);
    const found = await tokens(document);
    assert.ok(found.includes('cue "skriver"'), found.join('\n'));
    assert.ok(found.some((token) => token.startsWith('speaker "')));
    assert.ok(found.some((token) => /^quotation\.direct.*falske beskyldninger/.test(token)));
    assert.ok(found.some((token) => token.startsWith('boilerplate "')));
  });

  it('lenses: the summary, then accusations with their answers, then replies', async () => {
    const [summary = '', ...others] = await someLenses(await open('en/kaspersky.press.txt'));
    assert.match(summary, /^\d+ statements · \d+ speakers · \d+ unanswered — Compare Stances$/);
    assert.ok(
      others.some((title) => /^Accusation · .* → Kaspersky.* · answered l\. \d+/.test(title)),
      others.join('\n'),
    );
    assert.ok(
      others.some((title) => /^Denial · .*\(l\. \d+\)$/.test(title)),
      others.join('\n'),
    );
  });

  it('lenses far down get their words when they are asked for', async () => {
    const sample = await open('en/kaspersky.press.txt');
    const content = Array.from({ length: 12 }, () => sample.getText()).join('\n\n');
    const document = await workspace.openTextDocument({ language: 'pressarticle', content });
    await window.showTextDocument(document);
    await someLenses(document);
    const asked = (words: number): Thenable<CodeLens[]> =>
      commands.executeCommand('vscode.executeCodeLensProvider', document.uri, words);
    // The editor leaves out those that it was not to ask for.
    const [complete, all] = [await asked(0), await asked(1000)];
    assert.ok(complete.length > 0 && complete.length < all.length, `${complete.length} of ${all.length}`);
    const titles = all.map(({ command }) => command!.title);
    assert.ok(titles.every((title) => title !== '' && !title.includes('MISSING')));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('hover: who, by which words, how sure and why', async () => {
    const document = await open('en/kaspersky.press.txt');
    await someLenses(document);
    const hover = await hoverOver(document, 'Kaspersky Lab has');
    for (const label of ['confidence:', 'Speaker', 'Cue', 'Why']) assert.ok(hover.includes(label), hover);
  });

  it('outline: statements with their speakers', async () => {
    const document = await open(DANISH);
    await someLenses(document);
    const names = await outline(document);
    assert.ok(
      names.some((name) => name.startsWith('Department of Homeland Security')),
      names.join('\n'),
    );
  });

  it('an accusation without a reply is a problem, once', async () => {
    const document = await open('unanswered.press.txt');
    const problems = await eventually('diagnostics', () => {
      const found = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'statement-lens');
      return found.length > 0 ? found : undefined;
    });
    const codes = problems.map(({ code }) => (typeof code === 'object' ? code.value : code));
    assert.deepEqual(
      codes.filter((code) => code === 'accusation/no-reply'),
      ['accusation/no-reply'],
    );
  });
});
