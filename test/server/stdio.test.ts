import assert from 'node:assert/strict';
import type { CodeLens, Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { checkReport } from '../support/checkReport.ts';
import { buildIfMissing, startServerProcess } from '../support/serverProcess.ts';
import type { ServerProcess } from '../support/serverProcess.ts';

const articles = {
  en: `Mine under fire

The Water Agency has ordered an inspection of the mining company Norcopper.

"Norcopper is breaking the law every single night," the agency writes in a press release.

"We have never broken any law," says Ida Storm, chief executive of Norcopper.
`,
  da: `Mine i modvind

Miljøministeriet beskylder mineselskabet Norkobber for at bryde loven.

»Norkobber lyver for os,« skriver ministeriet i en pressemeddelelse.

»Det er løgn, og vi har aldrig brudt loven,« siger Ida Storm, direktør i Norkobber.
`,
};

/** What a person with any language client sees of the articles above. */
const seen = {
  en: {
    title: /^\*\*Direct quote · denial\*\* +confidence: (high|medium|low)$/,
    lines: [/^Speaker {2}Ida Storm/, /^Cue {6}says · spoken/, /^Why {6}\S/],
    summary: /^\d statements · \d speakers · \d unanswered — Compare Stances$/,
    accusation: /^Accusation · Water Agency → Norcopper · answered l\. 7$/,
    denial: /^Denial · Ida Storm → Water Agency \(l\. 5\)$/,
  },
  da: {
    title: /^\*\*Direkte citat · afvisning\*\* +sikkerhed: (høj|middel|lav)$/,
    lines: [/^Afsender Ida Storm/, /^Anføring siger · mundtligt/, /^Hvorfor {2}\S/],
    summary: /^\d udsagn · \d kilder · \d ubesvarede — Sammenlign positioner$/,
    accusation: /^Beskyldning · Miljøministeriet → Norkobber · besvaret l\. 7$/,
    denial: /^Afvisning · Ida Storm → Miljøministeriet \(l\. 5\)$/,
  },
};

describe('the bundled server and a plain client', () => {
  let server: ServerProcess;
  before(buildIfMissing);
  afterEach(async () => {
    assert.equal(await server.stop(), 0);
    assert.equal(server.errors(), '');
  });

  const start = async (locale: string): Promise<void> => {
    server = startServerProcess();
    const params = { processId: null, rootUri: null, capabilities: {}, locale };
    await server.connection.sendRequest('initialize', params);
    await server.connection.sendNotification('initialized', {});
  };
  const open = (uri: string, text: string): Promise<void> =>
    server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text },
    });

  for (const language of ['en', 'da'] as const) {
    it(`show hovers and lenses (${language})`, async () => {
      await start(language);
      const textDocument = { uri: 'file:///article.txt' };
      await open(textDocument.uri, articles[language]);
      const expected = seen[language];

      const position = { line: 6, character: 6 };
      const hover = await server.connection.sendRequest<Hover>('textDocument/hover', { textDocument, position });
      const { kind, value } = hover.contents as MarkupContent;
      const lines = value.split('\n').map((line) => line.trimEnd());
      assert.equal(kind, 'markdown');
      assert.match(lines[0]!, expected.title);
      for (const line of expected.lines)
        assert.ok(
          lines.some((one) => line.test(one)),
          `${line} in\n${value}`,
        );
      assert.ok(lines.length <= 12);
      assert.doesNotMatch(value, /command:/);

      const lenses = await server.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument });
      const titles = lenses.map(({ command }) => command!.title);
      for (const title of [expected.summary, expected.accusation, expected.denial])
        assert.ok(
          titles.some((one) => title.test(one)),
          `${title} in\n${titles.join('\n')}`,
        );
    });
  }

  it('make a report', async () => {
    await start('en');
    const text = articles.da;
    checkReport(await server.connection.sendRequest('statementLens/analyzeText', { id: 'a', text }), text);
  });

  it('survive nonsense', async () => {
    await start('en');
    await assert.rejects(server.connection.sendRequest('textDocument/noSuchThing', {}));
    await assert.rejects(server.connection.sendRequest('statementLens/report', {}));
    await server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///never-opened', version: 3 },
      contentChanges: [{ text: 'x' }],
    });
    await server.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: 'file:///never-opened' },
    });
    const textDocument = { uri: 'file:///a.press.txt' };
    await open(textDocument.uri, articles.en);
    const range = { start: { line: 900, character: 900 }, end: { line: -1, character: -5 } };
    await server.connection.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [{ range, text: 'x' }],
    });
    assert.ok(await server.connection.sendRequest('textDocument/codeLens', { textDocument }));
  });
});
