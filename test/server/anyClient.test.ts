import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CodeLens,
  InitializeResult,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { buildIfMissing, startServerProcess } from '../support/serverProcess.ts';
import type { ServerProcess } from '../support/serverProcess.ts';

const textDocument = { uri: 'file:///articles/mine.txt' };
const text = `Mine i modvind

Vandstyrelsen beskylder Norkobber for at forgifte åen.

»Det er løgn, siger Ida Storm, direktør i Norkobber. Hun tilføjer, at åen er ren 🌊.
`;
const position = { line: 4, character: 5 };
const range = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };

/** Hover and diagnostics, and nothing else. */
const bare: ClientCapabilities = {
  textDocument: { hover: { contentFormat: ['plaintext'] }, publishDiagnostics: {} },
};

const dynamic = { dynamicRegistration: true };

/** All that a client could claim which changes what the server does. */
const everything: ClientCapabilities = {
  general: { positionEncodings: ['utf-8', 'utf-16', 'utf-32'] },
  window: { workDoneProgress: true, showMessage: {}, showDocument: { support: true } },
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: dynamic,
    didChangeWatchedFiles: { ...dynamic, relativePatternSupport: true },
    symbol: { ...dynamic, resolveSupport: { properties: ['location.range'] } },
    executeCommand: dynamic,
    semanticTokens: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
    fileOperations: { ...dynamic, didRename: true, didDelete: true, didCreate: true, willRename: true },
  },
  textDocument: {
    synchronization: { ...dynamic, didSave: true },
    hover: { ...dynamic, contentFormat: ['markdown', 'plaintext'] },
    definition: { ...dynamic, linkSupport: true },
    references: dynamic,
    documentHighlight: dynamic,
    documentSymbol: { ...dynamic, hierarchicalDocumentSymbolSupport: true },
    codeAction: { ...dynamic, codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } } },
    codeLens: { ...dynamic, resolveSupport: { properties: ['command'] } },
    documentLink: dynamic,
    rename: { ...dynamic, prepareSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    foldingRange: dynamic,
    selectionRange: dynamic,
    callHierarchy: dynamic,
    semanticTokens: {
      ...dynamic,
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
    inlayHint: { ...dynamic, resolveSupport: { properties: ['tooltip'] } },
    diagnostic: { ...dynamic, relatedDocumentSupport: true },
  },
};

/** Every request about a document that the server may be sent. */
const requests: Readonly<Record<string, object>> = {
  'textDocument/hover': { position },
  'textDocument/definition': { position },
  'textDocument/references': { position, context: { includeDeclaration: true } },
  'textDocument/documentHighlight': { position },
  'textDocument/prepareCallHierarchy': { position },
  'textDocument/selectionRange': { positions: [position] },
  'textDocument/documentSymbol': {},
  'textDocument/foldingRange': {},
  'textDocument/documentLink': {},
  'textDocument/codeLens': {},
  'textDocument/codeAction': { range, context: { diagnostics: [] } },
  'textDocument/inlayHint': { range },
  'textDocument/semanticTokens/full': {},
  'textDocument/semanticTokens/range': { range },
  'textDocument/semanticTokens/full/delta': { previousResultId: 'unknown' },
  'textDocument/diagnostic': {},
};

describe('the bundled server and', () => {
  let server: ServerProcess;
  let asked: string[];
  before(buildIfMissing);
  afterEach(async () => {
    assert.equal(await server.stop(), 0);
    assert.equal(server.errors(), '');
  });

  const start = async (capabilities: ClientCapabilities): Promise<InitializeResult> => {
    server = startServerProcess();
    asked = [];
    server.connection.onRequest((method, params) => {
      asked.push(method);
      return method === 'workspace/configuration' ? (params as { items: unknown[] }).items.map(() => null) : null;
    });
    const result = await server.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders: [{ uri: 'file:///articles', name: 'articles' }],
      locale: 'da',
    });
    await server.connection.sendNotification('initialized', {});
    return result;
  };
  const open = (): Promise<void> =>
    server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'plaintext', version: 1, text },
    });

  it('a client that knows hover and diagnostics and nothing else', async () => {
    const { capabilities } = await start(bare);
    assert.deepEqual(
      [capabilities.positionEncoding, capabilities.diagnosticProvider, capabilities.codeActionProvider],
      ['utf-16', undefined, undefined],
    );
    const published = new Promise<PublishDiagnosticsParams>((resolve) => {
      server.connection.onNotification('textDocument/publishDiagnostics', resolve);
    });
    await open();
    assert.ok((await published).diagnostics.some(({ code }) => code === 'quote/unbalanced'));
    const hover = await server.connection.sendRequest('textDocument/hover', { textDocument, position });
    const { kind, value } = (hover as { contents: { kind: string; value: string } }).contents;
    assert.equal(kind, 'plaintext');
    assert.match(value, /^Direkte citat · afvisning/);
    assert.doesNotMatch(value, /\*\*|command:/);
    const comparison = await server.connection.sendRequest<{ text: string }>('workspace/executeCommand', {
      command: 'statementLens.showComparison',
      arguments: [textDocument.uri],
    });
    assert.match(comparison.text, /^## Vandstyrelsen beskylder Norkobber/);
    assert.deepEqual(asked, [], 'it is asked for nothing');
  });

  it('a client that claims every capability', async () => {
    const { capabilities } = await start(everything);
    assert.equal(capabilities.positionEncoding, 'utf-8');
    await open();
    for (const [method, params] of Object.entries(requests)) {
      const answer = await server.connection.sendRequest(method, { textDocument, ...params });
      assert.ok(answer !== undefined, method);
    }
    assert.deepEqual(capabilities.codeLensProvider, { resolveProvider: true });
    const lens = { range, data: { uri: textDocument.uri, key: 'summary' } };
    const resolved = await server.connection.sendRequest<CodeLens>('codeLens/resolve', lens);
    assert.match(resolved.command!.title, /^\d+ udsagn/);
    await assert.rejects(
      server.connection.sendRequest('textDocument/rename', { textDocument, position, newName: 'x' }),
    );
    const workspace = await server.connection.sendRequest<{ items: unknown[] }>('workspace/diagnostic', {
      previousResultIds: [],
    });
    assert.equal(workspace.items.length, 1);
    assert.ok(Array.isArray(await server.connection.sendRequest('workspace/symbol', { query: 'speaker:' })));
    const command = { command: 'statementLens.analyseWorkspace' };
    assert.equal(await server.connection.sendRequest('workspace/executeCommand', command), 0);
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.connection.sendRequest('textDocument/codeLens', { textDocument });
    for (const method of ['client/registerCapability', 'workspace/configuration', 'window/workDoneProgress/create'])
      assert.ok(asked.includes(method), method);
  });

  it('a client that asks for everything that it never claimed', async () => {
    await start({});
    await open();
    for (const [method, params] of Object.entries(requests))
      assert.ok((await server.connection.sendRequest(method, { textDocument, ...params })) !== undefined, method);
  });
});
