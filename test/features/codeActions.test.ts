import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CodeAction, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ArticleView } from '../../server/src/features/ArticleView.ts';
import { codeActions, fixAllKind } from '../../server/src/features/codeActions.ts';
import type { CodeActionsParams } from '../../server/src/features/codeActions.ts';
import { diagnostics } from '../../server/src/features/diagnostics.ts';
import type { UiLanguage } from '../../server/src/protocol/messages/message.ts';
import { readArticle } from '../support/readArticle.ts';

function actionsIn(view: ArticleView, params: Partial<CodeActionsParams> = {}): CodeAction[] {
  return codeActions(view, {
    window: { start: 0, end: view.analysis.reading.text.length },
    diagnostics: diagnostics(view, { levels: {}, rulesBaseUri: null }),
    only: null,
    levels: {},
    style: { quotes: 'auto' },
    edits: 'plain',
    ...params,
  });
}

function applied(view: ArticleView, action: CodeAction): string {
  const edits: TextEdit[] = Object.values(action.edit!.changes!).flat();
  return TextDocument.applyEdits(view.document, edits);
}

/** Each action with what it makes of the text. */
function offered(text: string, language: UiLanguage, params: Partial<CodeActionsParams> = {}): Record<string, string> {
  const view = readArticle(text, language);
  return Object.fromEntries(actionsIn(view, params).map((action) => [action.title, applied(view, action)]));
}

describe('quick fixes', () => {
  it('close a quotation where it seems to end', () => {
    assert.deepEqual(offered('»This mark is never closed, said Ann Berg.', 'en'), {
      'Insert the closing mark «': '»This mark is never closed,« said Ann Berg.',
    });
    assert.deepEqual(offered('”Vi er klar til det, siger Ida Storm. ”Tak,” siger Bo Lund.', 'da'), {
      'Indsæt slutanførselstegnet ”': '”Vi er klar til det,” siger Ida Storm. ”Tak,” siger Bo Lund.',
    });
  });
  it('open one where it seems to begin', () => {
    assert.deepEqual(offered('This is never opened«, said Ann Berg.', 'en'), {
      'Insert the opening mark »': '»This is never opened«, said Ann Berg.',
    });
    assert.deepEqual(offered('Det er løgn«, siger Ida Storm.', 'da'), {
      'Indsæt startanførselstegnet »': '»Det er løgn«, siger Ida Storm.',
    });
  });
  const mixed =
    '”Vi er klar", siger Ida Storm.\n\n»Ja,« siger Bo Lund.\n\n"Nej," siger Bo Lund. »Jo,« siger Ida Storm.';
  it('give mixed marks those that the article uses most', () => {
    assert.deepEqual(offered(mixed, 'da', { levels: { 'quote/style-drift': 'off' } }), {
      'Brug anførselstegnene »…«': mixed.replace('”Vi er klar"', '»Vi er klar«'),
    });
  });
  it('or those of the house', () => {
    assert.deepEqual(offered(mixed, 'en', { style: { quotes: '“…”' }, levels: { 'quote/style-drift': 'off' } }), {
      'Use the marks “…”': mixed.replace('”Vi er klar"', '“Vi er klar”'),
    });
  });
  const twice = '“We are ready", says Ida Storm.\n\n“So are we", says Bo Lund. "Yes," says Ann Berg.';
  it('make all of a kind alike', () => {
    const right = twice.replace('“We are ready"', '"We are ready"').replace('“So are we"', '"So are we"');
    assert.deepEqual(offered(twice, 'en', { window: { start: 0, end: 3 } }), {
      'Use the marks "…"': twice.replace('“We', '"We'),
      'Use the marks "…" in all 2 quotations with mixed marks': right,
    });
  });
  it('name the diagnostic that they settle, and the one to prefer', () => {
    const [action] = actionsIn(readArticle('»This mark is never closed, said Ann Berg.'));
    assert.deepEqual([action!.kind, action!.isPreferred], ['quickfix', true]);
    assert.deepEqual(
      action!.diagnostics!.map(({ code }) => code),
      ['quote/unbalanced'],
    );
  });
  it('are none where the rule is off, and none elsewhere in the text', () => {
    assert.deepEqual(offered(twice, 'en', { levels: { 'quote/mixed-marks': 'off' } }), {});
    assert.deepEqual(offered(twice, 'en', { window: { start: twice.length, end: twice.length } }), {});
  });
  it('say which version they are for, to a client that asks', () => {
    const [action] = actionsIn(readArticle(twice), { edits: 'versioned' });
    assert.deepEqual(action!.edit!.documentChanges!.length, 1);
    assert.match(JSON.stringify(action!.edit), /"version":1/);
  });
  it('make everything safe at once when asked by kind, and only then', () => {
    const view = readArticle(twice);
    for (const only of [['source.fixAll'], ['source'], [fixAllKind]]) {
      const [action, ...others] = actionsIn(view, { only, window: { start: 0, end: 0 } });
      assert.deepEqual([action!.kind, others], [fixAllKind, []]);
      assert.doesNotMatch(applied(view, action!), /[“”]/);
    }
    assert.deepEqual(actionsIn(view, { only: ['refactor', 'source.fixAll.other', 'quick'] }), []);
    assert.ok(actionsIn(view, { only: ['quickfix'] }).every(({ kind }) => kind === 'quickfix'));
  });
  it('change a mark that two quotations share only once', () => {
    const view = readArticle('""Vi er klar\'');
    for (const action of actionsIn(view)) assert.match(applied(view, action), /Vi er klar/);
  });
  it('never change a word', () => {
    const part = fc.constantFrom(
      '"',
      '”',
      '“',
      '»',
      '«',
      '„',
      "'",
      ' ',
      '\n\n',
      'Vi er klar',
      'siger Ida Storm',
      'she said',
      '. ',
      ', ',
    );
    const words = (text: string): string => text.replace(/[\p{Quotation_Mark}'"]/gu, '');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const view = readArticle(parts.join(''));
        const all = [...actionsIn(view), ...actionsIn(view, { only: ['source'], style: { quotes: '»…«' } })];
        for (const action of all)
          assert.equal(words(applied(view, action)), words(view.analysis.reading.text), action.title);
      }),
      { numRuns: 300 },
    );
  });
});
