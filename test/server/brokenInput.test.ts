import assert from 'node:assert/strict';
import { checkReport } from '../support/checkReport.ts';
import { connectInProcess } from '../support/connectInProcess.ts';
import type { InProcessClient } from '../support/connectInProcess.ts';

const article = `Strid om mine

Vandstyrelsen beskylder Norkobber for at forgifte åen.

»Norkobber bryder loven hver eneste nat,« skriver styrelsen i en pressemeddelelse.

»Det er løgn,« siger direktør Ida Storm.
`;
const sentence = '»Det er løgn,« siger direktør Ida Storm, og styrelsen mener, at hun tager fejl. ';
const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7919 + (index >> 3)) & 255);

const inputs: Record<string, string> = {
  'an empty file': '',
  'white space only': ' \n\t\r\n ',
  'only quotation marks': '"”»«\'“„'.repeat(500),
  'one line of a megabyte': sentence.repeat(Math.floor(1_000_000 / sentence.length)),
  CRLF: article.replaceAll('\n', '\r\n'),
  CR: article.replaceAll('\n', '\r'),
  'lone surrogates': article.replaceAll('e', '\uD83D').replaceAll('a', '\uDE00'),
  'NUL characters': article.replaceAll(' ', ' \0'),
  Norwegian: '– Dette er løgn, sier statsråd Kari Nordby. Hun mener at påstandene ikke stemmer.',
  'source code': 'export function f(a: string): string {\n  return "x" + `${a}`; // says "no"\n}\n'.repeat(50),
  'a binary file': new TextDecoder().decode(bytes),
  emoji: article.replaceAll('løgn', 'løgn 🤥👩‍👩‍👧'),
  'combining letters': article.normalize('NFD'),
  'one endless word': 'a'.repeat(200_000),
  'nothing but names': 'Ida Storm '.repeat(5000),
  'nothing but open marks': '»a '.repeat(5000),
  'nothing but line ends': '\n'.repeat(50_000),
};

describe('broken input', function () {
  this.timeout(120_000);
  let client: InProcessClient;
  before(async () => {
    client = await connectInProcess();
  });
  after(() => {
    assert.deepEqual(client.logged, [], 'no bug was logged');
    client.dispose();
  });

  for (const [what, text] of Object.entries(inputs)) {
    it(`${what} gets a report`, async () => {
      checkReport(await client.connection.sendRequest('statementLens/analyzeText', { id: what, text }), text);
    });
    it(`${what} can be open in an editor`, async () => {
      const textDocument = { uri: 'file:///broken.press.txt' };
      await client.open(textDocument.uri, text);
      checkReport(await client.connection.sendRequest('statementLens/report', { textDocument }), text);
      for (const method of ['semanticTokens/full', 'codeLens', 'documentSymbol', 'foldingRange', 'diagnostic'])
        assert.ok(await client.connection.sendRequest(`textDocument/${method}`, { textDocument }), method);
      const position = { line: 1_000_000, character: 1_000_000 };
      await client.connection.sendRequest('textDocument/hover', { textDocument, position });
      await client.close(textDocument.uri);
    });
  }

  it('a byte order mark is no part of the text in a report', async () => {
    const report = await client.connection.sendRequest('statementLens/analyzeText', {
      id: 'a',
      text: `\uFEFF${article}`,
    });
    assert.deepEqual(
      report,
      await client.connection.sendRequest('statementLens/analyzeText', { id: 'a', text: article }),
    );
    const textDocument = { uri: 'a' };
    await client.open('a', `\uFEFF${article}`);
    assert.deepEqual(report, await client.connection.sendRequest('statementLens/report', { textDocument }));
  });
  it('a text beyond the limit is refused, and the message says why', async () => {
    const asked = client.connection.sendRequest('statementLens/analyzeText', { id: 'a', text: 'a'.repeat(1_000_001) });
    await assert.rejects(asked, /1,000,001 characters; the limit is 1,000,000/);
  });
  it('parameters that are not what they should be are refused, and the message names them', async () => {
    for (const params of [null, [], { id: 'a' }, { id: 'a', text: 5 }])
      await assert.rejects(client.connection.sendRequest('statementLens/analyzeText', params), /text must be a string/);
    await assert.rejects(client.connection.sendRequest('statementLens/analyzeText', { text: 'a' }), /id must be/);
  });
  it('the same text gives the same report, whatever was read before', async () => {
    const ask = (): Promise<unknown> =>
      client.connection.sendRequest('statementLens/analyzeText', { id: 'a', text: article });
    const first = await ask();
    await client.connection.sendRequest('statementLens/analyzeText', { id: 'b', text: inputs['nothing but names'] });
    assert.deepEqual(await ask(), first);
  });
});
