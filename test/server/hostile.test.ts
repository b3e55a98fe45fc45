import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkReport } from '../support/checkReport.ts';
import { connectInProcess } from '../support/connectInProcess.ts';
import { buildIfMissing, startServerProcess } from '../support/serverProcess.ts';
import type { ServerProcess } from '../support/serverProcess.ts';

const article = 'Vandstyrelsen beskylder Norkobber for at forgifte åen.\n\n»Det er løgn,« siger direktør Ida Storm.\n';
const uri = 'file:///a.press.txt';
const methods = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentSymbol',
  'textDocument/documentHighlight',
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/foldingRange',
  'textDocument/selectionRange',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/full/delta',
  'textDocument/semanticTokens/range',
  'textDocument/inlayHint',
  'textDocument/diagnostic',
  'textDocument/prepareCallHierarchy',
  'callHierarchy/incomingCalls',
  'workspace/symbol',
  'workspace/diagnostic',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWorkspaceFolders',
  'workspace/didChangeWatchedFiles',
  'workspace/willRenameFiles',
  'workspace/executeCommand',
  'window/workDoneProgress/cancel',
  '$/cancelRequest',
  '$/setTrace',
  'statementLens/report',
  'statementLens/analyzeText',
  'statementLens/compare',
  'statementLens/annotate',
  'statementLens/analyseAnyway',
  'noSuch/method',
  '__proto__',
  'constructor',
];

/** What a client might send by mistake or on purpose in place of parameters. */
const number = fc.oneof(fc.integer(), fc.constantFrom(-1, 1e9, 2 ** 31, 0.5, Number.MAX_SAFE_INTEGER));
const position = fc.record({ line: number, character: number });
const range = fc.record({ start: position, end: position });
const textDocument = fc.record(
  { uri: fc.oneof(fc.constant(uri), fc.string()), version: number, languageId: fc.string(), text: fc.string() },
  { requiredKeys: ['uri'] },
);
const params = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      textDocument,
      position,
      range,
      contentChanges: fc.array(
        fc.oneof(fc.record({ range, text: fc.string() }), fc.record({ text: fc.string() }), fc.jsonValue()),
      ),
      context: fc.jsonValue(),
      query: fc.string(),
      settings: fc.jsonValue(),
      id: fc.oneof(fc.integer(), fc.string()),
      change: fc.jsonValue(),
    },
    { requiredKeys: ['textDocument'] },
  ),
);
const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

interface Asked {
  sendRequest(method: string, params: object): Promise<unknown>;
}

/** Whether the server still reads an article. */
async function checkAlive(connection: Asked): Promise<void> {
  const report = await connection.sendRequest('statementLens/analyzeText', { id: 'a', text: article });
  checkReport(report, article);
}

describe('a hostile client', function () {
  this.timeout(60_000);
  let server: ServerProcess;
  before(buildIfMissing);
  const start = async (): Promise<void> => {
    server = startServerProcess();
    await server.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await server.connection.sendNotification('initialized', {});
  };
  const write = (text: string): void => void server.process.stdin!.write(text);
  const stop = async (): Promise<void> => {
    await checkAlive(server.connection);
    assert.equal(await server.stop(), 0);
  };

  it('sends well-framed nonsense', async () => {
    await start();
    const bodies = [
      '{}',
      '[]',
      'null',
      '5',
      '""',
      '{"jsonrpc":"2.0"}',
      '{"id":1}',
      '{"method":5}',
      '{"jsonrpc":"1.0","id":{},"method":null}',
      '{"jsonrpc":"2.0","id":99,"result":1}',
      `${'['.repeat(2000)}${']'.repeat(2000)}`,
    ];
    for (const body of bodies) write(framed(body));
    await stop();
  });

  it('sends messages that are no JSON', async () => {
    await start();
    for (const body of ['{', 'hello', '\0\0\0', '{"jsonrpc":"2.0","id":7,"method":"shutd', '\ud800'])
      write(framed(body));
    await stop();
  });

  it('sends any parameters to any method', async () => {
    const client = await connectInProcess();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...methods), params, fc.boolean(), async (method, sent, asks) => {
        if (asks) await client.connection.sendRequest(method, sent).catch(() => undefined);
        else await client.connection.sendNotification(method, sent);
      }),
      { numRuns: 600, seed: 1 },
    );
    await checkAlive(client.connection);
    client.dispose();
  });

  it('asks before it introduces itself, and goes on after it has left', async () => {
    server = startServerProcess();
    await assert.rejects(server.connection.sendRequest('statementLens/report', { textDocument: { uri } }));
    await assert.rejects(
      server.connection.sendRequest('textDocument/hover', {
        textDocument: { uri },
        position: { line: 0, character: 0 },
      }),
    );
    await server.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await server.connection.sendNotification('initialized', {});
    await checkAlive(server.connection);
    await server.connection.sendRequest('shutdown');
    await assert.rejects(server.connection.sendRequest('statementLens/report', { textDocument: { uri } }));
    const ended = new Promise((resolve) => server.process.once('exit', resolve));
    await server.connection.sendNotification('exit');
    assert.equal(await ended, 0);
  });

  it('breaks the frame of the messages', async () => {
    for (const frame of [
      'hello\r\n\r\n',
      'Content-Length: x\r\n\r\n{}',
      'Content-Length: -5\r\n\r\n{}',
      'Content-Type: a\r\n\r\n{}',
    ]) {
      await start();
      const ended = new Promise((resolve) => server.process.once('exit', resolve));
      write(frame);
      // Whatever comes behind cannot be read any more; but whoever hangs up is not left with a process.
      server.process.stdin!.end();
      await ended;
      server.connection.dispose();
    }
  });

  it('cancels a thousand requests as soon as they are sent', async () => {
    await start();
    const text = article.repeat(40);
    await server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'pressarticle', version: 1, text },
    });
    for (let id = 10_000; id < 11_000; id++) {
      write(
        framed(
          JSON.stringify({ jsonrpc: '2.0', id, method: 'textDocument/codeLens', params: { textDocument: { uri } } }),
        ),
      );
      write(framed(JSON.stringify({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id } })));
    }
    await stop();
  });

  it('opens and closes a thousand documents', async () => {
    await start();
    for (let n = 0; n < 1000; n++) {
      const document = { uri: `file:///${n}.press.txt`, languageId: 'pressarticle', version: 1, text: article };
      await server.connection.sendNotification('textDocument/didOpen', { textDocument: document });
      await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: document.uri } });
    }
    await stop();
  });

  it('edits where there is nothing', async () => {
    const client = await connectInProcess();
    await client.open(uri, article);
    let version = 1;
    const change = fc.record({ range, text: fc.string({ maxLength: 20 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        await client.change(uri, ++version, changes);
      }),
      { numRuns: 200, seed: 2 },
    );
    assert.ok(await client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } }));
    await client.change(uri, ++version, [{ text: article }]);
    const report = await client.connection.sendRequest('statementLens/report', { textDocument: { uri } });
    checkReport(report, article);
    client.dispose();
  });
});
