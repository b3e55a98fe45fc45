import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connectInProcess } from '../support/connectInProcess.ts';
import type { InProcessClient } from '../support/connectInProcess.ts';
import { parseMarked, showMarked } from '../support/marked.ts';

/** What a rule finds is marked; the second text is the first, mended. */
const articles = {
  en: [
    'Strife over the bridge\n\nAnn Berg is angry.\n\n{unbalanced|“}We were never asked, said Ann Berg on Monday. She is a neighbour.',
    'Strife over the bridge\n\nAnn Berg is angry.\n\n“We were never asked,” said Ann Berg on Monday. She is a neighbour.',
  ],
  da: [
    'Strid om broen\n\nAnn Berg er vred.\n\n{unbalanced|»}Vi blev aldrig spurgt, siger Ann Berg mandag. Hun er nabo.',
    'Strid om broen\n\nAnn Berg er vred.\n\n»Vi blev aldrig spurgt,« siger Ann Berg mandag. Hun er nabo.',
  ],
} as const;

const uri = 'file:///articles/bridge.press.txt';

for (const [language, [marked, mended]] of Object.entries(articles))
  describe(`diagnostics that a client asks for (${language})`, () => {
    const { text } = parseMarked(marked);
    let client: InProcessClient;
    beforeEach(async () => {
      client = await connectInProcess({ capabilities: { textDocument: { diagnostic: {} } }, locale: language });
      await client.open(uri, text);
    });
    afterEach(() => {
      client.dispose();
    });
    const ask = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });

    it('stand where the text is wrong', async () => {
      const report = await ask();
      assert.ok(report.kind === 'full');
      const document = TextDocument.create(uri, 'pressarticle', 1, text);
      const spans = report.items
        .filter(({ code }) => code === 'quote/unbalanced')
        .map(({ range: { start, end } }) => ({
          label: 'unbalanced',
          start: document.offsetAt(start),
          end: document.offsetAt(end),
        }));
      assert.equal(showMarked(text, spans), marked);
      assert.equal(client.published.length, 0);
    });
    it('are told once: whoever has them hears that nothing has changed', async () => {
      const first = await ask();
      assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
      assert.equal((await ask('another')).kind, 'full');
    });
    it('are told anew when they have changed', async () => {
      const first = await ask();
      await client.change(uri, 2, [{ text: mended }]);
      const second = await ask(first.resultId);
      assert.ok(second.kind === 'full');
      assert.notEqual(second.resultId, first.resultId);
      assert.ok(second.items.every(({ code }) => code !== 'quote/unbalanced'));
    });
  });
