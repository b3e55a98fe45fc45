import assert from 'node:assert/strict';
import { showComparisonCommand } from '../../server/src/protocol/commands.ts';
import type { ShownComparison } from '../../server/src/protocol/commands.ts';
import { comparisonScheme, comparisonUri, readComparisonUri } from '../../server/src/protocol/comparisonUri.ts';
import { compareRequest } from '../../server/src/protocol/requests.ts';
import type { CompareParams, ComparisonReport } from '../../server/src/protocol/requests.ts';
import { connectInProcess } from '../support/connectInProcess.ts';
import type { InProcessClient } from '../support/connectInProcess.ts';

const english = 'file:///en.press.txt';
const danish = 'file:///da.press.txt';

const englishText = `Harbour firm under fire

Port Watch accuses Dalby Freight of dumping oil in the harbour every night.

“The accusation is false. We have never emptied a tank in the harbour,” Dalby Freight said in a press release.
`;
const danishText = `Havnefirma i modvind

”Dalby Freight har skjult olien i havnen for borgerne i to år, og det er et lovbrud,” siger Ida Krogh, formand for Port Watch.

”Beskyldningen er falsk,” skriver Dalby Freight i en pressemeddelelse.
`;

describe('comparisons by the protocol', () => {
  let client: InProcessClient;

  beforeEach(async () => {
    client = await connectInProcess({ capabilities: { workspace: { textDocumentContent: {} } } });
    await client.open(english, englishText);
    await client.status(english);
  });
  afterEach(() => {
    client.dispose();
  });

  const compare = (params: CompareParams): Promise<ComparisonReport> =>
    client.connection.sendRequest(compareRequest.method, params);

  const markdownOf = async (uri: string): Promise<string> => {
    const { text } = await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri });
    return text;
  };

  it('an open article and one that is sent along, in two languages', async () => {
    const both = [{ uri: english }, { uri: danish, text: danishText }];
    const { articles, tool, rows } = await compare({ textDocuments: both });
    assert.deepEqual(
      articles.map(({ uri, language }) => [uri, language]),
      [
        [english, 'en'],
        [danish, 'da'],
      ],
    );
    assert.equal(tool.name, 'statement-lens');
    for (const { textHash } of articles) assert.match(textHash, /^[0-9a-f]{64}$/);
    const uris = new Set(rows.flatMap(({ cells }) => cells.flat()).map(({ uri }) => uri));
    assert.deepEqual([...uris].sort(), [danish, english]);
    assert.deepEqual(await compare({ textDocuments: both }), { ...(await compare({ textDocuments: both })) });
  });

  it('what is open counts, not what is sent along; what is unknown or no prose is left out', async () => {
    const { articles } = await compare({
      textDocuments: [
        { uri: english, text: '' },
        { uri: 'file:///unknown.txt' },
        { uri: 'file:///README.txt', text: englishText },
        { uri: english },
      ],
    });
    assert.deepEqual(
      articles.map(({ uri }) => uri),
      [english],
    );
  });

  it('the same as a Markdown document, offered to clients that show such', async () => {
    const { workspace } = client.initialized.capabilities;
    assert.deepEqual(workspace?.textDocumentContent, { schemes: [comparisonScheme] });
    const text = await markdownOf(comparisonUri({ uris: [english] }));
    assert.match(text, /^## .*Dalby Freight/);
    assert.match(text, /never emptied a tank/);
    assert.match(text, /SHA-256 [0-9a-f]{64}/);
    const plain = await connectInProcess();
    assert.equal(plain.initialized.capabilities.workspace?.textDocumentContent, undefined);
    plain.dispose();
  });

  it('a command gives the document to clients that show neither panels nor documents of a server', async () => {
    const plain = await connectInProcess();
    try {
      await plain.open(danish, danishText);
      await plain.status(danish);
      const run = (...args: unknown[]): Promise<ShownComparison> =>
        plain.connection.sendRequest('workspace/executeCommand', { command: showComparisonCommand, arguments: args });
      const { text } = await run(danish);
      assert.match(text, /^## .*Dalby Freight/);
      assert.match(text, /Beskyldningen er falsk/);
      const swapped = await run(danish, ['Dalby Freight', 'Port Watch']);
      assert.match(swapped.text, /\| Answers: Dalby Freight \| Accuses: Port Watch/);
      assert.deepEqual(readComparisonUri(swapped.uri)?.positions, ['Dalby Freight', 'Port Watch']);
      await assert.rejects(run(), /uri of an article is missing/);
    } finally {
      plain.dispose();
    }
  });

  it('and asks a client that shows documents to show it', async () => {
    const capabilities = { workspace: { textDocumentContent: {} }, window: { showDocument: { support: true } } };
    const showing = await connectInProcess({ capabilities });
    try {
      await showing.open(english, englishText);
      await showing.status(english);
      const asked = new Promise<string>((resolve) => {
        showing.connection.onRequest('window/showDocument', ({ uri }: { readonly uri: string }) => {
          resolve(uri);
          return { success: true };
        });
      });
      const command = { command: showComparisonCommand, arguments: [english] };
      const { uri, text } = await showing.connection.sendRequest<ShownComparison>('workspace/executeCommand', command);
      assert.equal(await asked, uri);
      assert.deepEqual(await showing.connection.sendRequest('workspace/textDocumentContent', { uri }), { text });
    } finally {
      showing.dispose();
    }
  });

  it('tells the client when a document it has shown is no longer so', async () => {
    const uri = comparisonUri({ uris: [english] });
    await markdownOf(uri);
    const refreshed = new Promise<string>((resolve) => {
      client.connection.onRequest('workspace/textDocumentContent/refresh', (params: { uri: string }) => {
        resolve(params.uri);
        return null;
      });
    });
    await client.change(english, 2, [{ text: englishText.replace('never', 'not once') }]);
    assert.equal(await refreshed, uri);
    assert.match(await markdownOf(uri), /not once emptied a tank/);
  });

  it('refuses an address that names no comparison', async () => {
    for (const uri of [
      english,
      `${comparisonScheme}:/stances.md`,
      `${comparisonScheme}:/stances.md?%7B`,
      `${comparisonScheme}:/x?{"uris":7}`,
    ])
      await assert.rejects(markdownOf(uri), /not a comparison/);
  });

  it('an address holds what is compared, whatever the names', () => {
    const compared = { uris: ['file:///a%20b?c&d', 'untitled:Ö'], positions: ['A & B', 'C?'] as const };
    assert.deepEqual(readComparisonUri(comparisonUri(compared)), compared);
    assert.deepEqual(readComparisonUri(comparisonUri({ uris: [danish] })), { uris: [danish] });
  });
});
