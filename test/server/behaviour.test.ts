import assert from 'node:assert/strict';
import type { CodeLens, Diagnostic, Hover } from 'vscode-languageserver-protocol';
import { connectInProcess } from '../support/connectInProcess.ts';
import type { InProcessClient } from '../support/connectInProcess.ts';

const article = `Mine under fire

The Water Agency accuses Norcopper of poisoning the river.

"Norcopper breaks the law every single night," the agency writes in a press release.

»This mark is never closed, said Ann Berg.
`;

describe('the server while somebody works', () => {
  let client: InProcessClient;
  afterEach(() => {
    client.dispose();
  });
  const ask = <R>(method: string, uri: string, more: object = {}): Promise<R> =>
    client.connection.sendRequest(method, { textDocument: { uri }, ...more });

  it('reads each version once, whatever is asked', async () => {
    const uri = 'file:///a.press.txt';
    client = await connectInProcess();
    await client.open(uri, article);
    const position = { line: 4, character: 5 };
    for (const method of ['semanticTokens/full', 'codeLens', 'documentSymbol', 'foldingRange', 'documentLink'])
      await ask(`textDocument/${method}`, uri);
    await ask('textDocument/hover', uri, { position });
    await ask('statementLens/stances', uri);
    await client.connection.sendRequest('statementLens/overview', {});
    assert.equal(client.statuses.filter(({ state }) => state === 'analysing').length, 1);
  });

  for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/desk/articles/a.press.txt', 'memfs:/a.press.txt']) {
    it(`serves ${uri}`, async () => {
      client = await connectInProcess({ runtime: { disk: null } });
      await client.open(uri, article);
      assert.ok((await ask<CodeLens[]>('textDocument/codeLens', uri)).length > 0);
      assert.equal((await client.status(uri)).state, 'ready');
      assert.deepEqual(client.logged, []);
    });
  }

  it('changes its language at once', async () => {
    const uri = 'file:///a.press.txt';
    let language = 'en';
    client = await connectInProcess({
      capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } },
      configuration: () => ({ language }),
    });
    await client.open(uri, article);
    const texts = async (): Promise<string> => {
      const [lens] = await ask<CodeLens[]>('textDocument/codeLens', uri);
      const hover = await ask<Hover>('textDocument/hover', uri, { position: { line: 4, character: 5 } });
      const { items } = await ask<{ items: Diagnostic[] }>('textDocument/diagnostic', uri);
      return JSON.stringify([lens, hover, items]);
    };
    assert.match(await texts(), /statements.*Direct quote.*stands alone/);
    language = 'da';
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.match(await texts(), /udsagn.*Direkte citat.*står alene/);
  });

  it('has everything shown anew when a setting changes, and when a skipped text is read all the same', async () => {
    const uri = 'file:///a.press.txt';
    const refreshed: string[] = [];
    const refreshSupport = { refreshSupport: true };
    const kinds = ['semanticTokens', 'codeLens', 'inlayHint', 'diagnostics'];
    client = await connectInProcess({
      initializationOptions: { maxLength: 10 },
      capabilities: { workspace: Object.fromEntries(kinds.map((kind) => [kind, refreshSupport])) },
    });
    const asked = Promise.all(
      ['semanticTokens', 'codeLens', 'inlayHint', 'diagnostic'].map(
        (kind) =>
          new Promise<void>((resolve) => {
            client.connection.onRequest(`workspace/${kind}/refresh`, () => {
              refreshed.push(kind);
              resolve();
              return null;
            });
          }),
      ),
    );
    await client.open(uri, article);
    assert.match((await client.status(uri)).reason!, /^Not analysed: \d+ characters; the limit is 10/);
    assert.deepEqual(refreshed, []);
    await ask('statementLens/analyseAnyway', uri);
    await asked;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await ask('textDocument/codeLens', uri);
    assert.equal(refreshed.length, 8);
  });

  it('goes by the settings of each document', async () => {
    client = await connectInProcess({ capabilities: { workspace: { configuration: true } } });
    client.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri = '' }) => ({ codeLens: scopeUri.includes('quiet') ? 'off' : 'all' })),
    );
    for (const uri of ['file:///quiet/a.press.txt', 'file:///loud/a.press.txt']) await client.open(uri, article);
    assert.deepEqual(await ask('textDocument/codeLens', 'file:///quiet/a.press.txt'), []);
    assert.ok((await ask<CodeLens[]>('textDocument/codeLens', 'file:///loud/a.press.txt')).length > 2);
  });

  it('shows that a long request is at work', async () => {
    client = await connectInProcess({ locale: 'da' });
    const shown: string[] = [];
    client.connection.onNotification('$/progress', ({ value }: { value: { kind: string; title?: string } }) => {
      shown.push(value.title ?? value.kind);
    });
    await client.connection.sendRequest('statementLens/analyzeText', { id: 'a', text: article, workDoneToken: 'x' });
    assert.deepEqual(shown, ['Analyserer', 'end']);
  });
});
