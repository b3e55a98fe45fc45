import assert from 'node:assert/strict';
import { LSPErrorCodes } from 'vscode-languageserver-protocol';
import type {
  CodeAction,
  CodeLens,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver-protocol';
import type { ArticleReport } from '../../server/src/protocol/report.ts';
import type { Overview, StanceRange } from '../../server/src/protocol/requests.ts';
import { connectInProcess } from '../support/connectInProcess.ts';
import type { ClientOptions, InProcessClient } from '../support/connectInProcess.ts';

const uri = 'file:///articles/mine.press.txt';
const article = `Mine under fire

The water agency accuses Norcopper of poisoning the river.

"Norcopper breaks the law every single night," the agency writes in a press release.

"That is a lie," says Ida Storm, chief executive of Norcopper.
`;
const textDocument = { uri };

describe('the server in process', () => {
  let client: InProcessClient;
  const connect = async (options: ClientOptions = {}): Promise<void> => {
    client = await connectInProcess(options);
  };
  afterEach(() => {
    client.dispose();
  });

  it('answers every feature of an article', async () => {
    await connect({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(uri, article);
    const ask = <R>(method: string, more: object = {}): Promise<R> =>
      client.connection.sendRequest(method, { textDocument, ...more });
    const tokens = await ask<SemanticTokens>('textDocument/semanticTokens/full');
    assert.ok(tokens.data.length > 0 && tokens.data.length % 5 === 0);
    const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
    const onScreen = await ask<SemanticTokens>('textDocument/semanticTokens/range', { range });
    assert.ok(onScreen.data.length > 0 && onScreen.data.length < tokens.data.length);
    const hover = await ask<Hover>('textDocument/hover', { position: { line: 6, character: 5 } });
    assert.match(JSON.stringify(hover.contents), /Direct quote/);
    const lenses = await ask<CodeLens[]>('textDocument/codeLens');
    assert.match(lenses[0]!.command!.title, /^\d+ statements · .* — Compare Stances$/);
    assert.ok((await ask<DocumentSymbol[]>('textDocument/documentSymbol')).length > 0);
    assert.ok(Array.isArray(await ask<FoldingRange[]>('textDocument/foldingRange')));
    const report = await ask<ArticleReport>('statementLens/report');
    assert.deepEqual([report.id, report.length], [uri, article.length]);
    const status = await client.status(uri, ['ready']);
    assert.equal(status.statements, report.statements.length);
  });

  it('tells a client what to mark and what to list beside the text', async () => {
    await connect();
    await client.open(uri, article);
    const stances = await client.connection.sendRequest<StanceRange[]>('statementLens/stances', { textDocument });
    assert.ok(stances.some(({ stance, range }) => stance === 'denial' && range.start.line === 6));
    for (const params of [{}, { textDocuments: [textDocument] }]) {
      const overview = await client.connection.sendRequest<Overview>('statementLens/overview', params);
      assert.ok(overview.speakers.some(({ name }) => name === 'Ida Storm'));
      assert.ok(overview.review.every((statement) => statement.uri === uri));
    }
    const none = { textDocument: { uri: 'file:///unknown.txt' } };
    assert.deepEqual(await client.connection.sendRequest('statementLens/stances', none), []);
  });

  it('speaks Danish to whoever asks for it', async () => {
    for (const options of [
      { locale: 'da' },
      { initializationOptions: { locale: 'da-DK' } },
      { locale: 'en', initializationOptions: { language: 'da' } },
      { locale: 'en', capabilities: { workspace: { configuration: true } }, configuration: () => ({ language: 'da' }) },
    ]) {
      await connect(options);
      await client.open(uri, article);
      const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument });
      assert.match(lenses[0]!.command!.title, /udsagn · .* — Sammenlign positioner$/);
      client.dispose();
    }
  });

  it('sends only what has changed in the tokens', async () => {
    await connect();
    await client.open(uri, article);
    const full = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument,
    });
    const delta = (): Promise<SemanticTokensDelta> =>
      client.connection.sendRequest('textDocument/semanticTokens/full/delta', {
        textDocument,
        previousResultId: full.resultId,
      });
    assert.deepEqual((await delta()).edits, []);
    assert.ok('data' in (await delta()), 'an id that is no longer known gets everything');
  });

  it('applies a delta to the same tokens as a fresh answer', async () => {
    await connect();
    await client.open(uri, article);
    const before = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument,
    });
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    await client.change(uri, 2, [{ range, text: '"No," says Bo Lund.\n\n' }]);
    const { edits } = await client.connection.sendRequest<SemanticTokensDelta>(
      'textDocument/semanticTokens/full/delta',
      { textDocument, previousResultId: before.resultId },
    );
    const patched = [...before.data];
    for (const { start, deleteCount, data } of edits) patched.splice(start, deleteCount, ...(data ?? []));
    const after = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument,
    });
    assert.deepEqual(patched, after.data);
  });

  it('answers for the newest version, however fast the edits come', async () => {
    await connect();
    await client.open(uri, 'x');
    const asked = [];
    const long = `${article}\n\n`.repeat(100);
    for (let version = 2; version < 30; version++) {
      await client.change(uri, version, [{ text: long + 'x'.repeat(version) }]);
      asked.push(client.connection.sendRequest<ArticleReport>('statementLens/report', { textDocument }));
    }
    const reports = await Promise.all(asked);
    assert.equal(reports.at(-1)!.length, long.length + 29);
    const ready = client.statuses.filter(({ state }) => state === 'ready');
    assert.ok(ready.length < 28, 'versions that nobody waits for are dropped');
  });

  it('publishes diagnostics to a client that does not ask for them, and takes them back', async () => {
    await connect({ initializationOptions: { rulesBaseUri: 'https://rules.example' } });
    await client.open(uri, `${article}\n\n»This mark is never closed, said Ann Berg.`);
    await client.status(uri);
    await client.connection.sendRequest('statementLens/report', { textDocument });
    const { diagnostics } = client.published.at(-1)!;
    const unbalanced = diagnostics.find(({ code }) => code === 'quote/unbalanced');
    assert.equal(unbalanced?.codeDescription?.href, 'https://rules.example/quote/unbalanced.md');
    await client.close(uri);
    await client.connection.sendRequest('textDocument/hover', { textDocument, position: { line: 0, character: 0 } });
    assert.deepEqual(client.published.at(-1), { uri, diagnostics: [] });
  });

  it('fixes what its rules find', async () => {
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
    await connect({
      capabilities: { workspace: { workspaceEdit: { documentChanges: true } }, textDocument: { codeAction } },
    });
    await client.open(uri, '»This mark is never closed, said Ann Berg.');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [action] = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
    const place = { line: 0, character: 27 };
    const edits = [{ range: { start: place, end: place }, newText: '«' }];
    assert.deepEqual(action!.edit, { documentChanges: [{ textDocument: { uri, version: 1 }, edits }] });
  });

  it('gives a closed or unknown document no marks', async () => {
    await connect();
    await client.open(uri, article);
    await client.close(uri);
    const ask = (method: string): Promise<unknown> => client.connection.sendRequest(method, { textDocument });
    assert.deepEqual(await ask('textDocument/codeLens'), []);
    assert.deepEqual(await ask('textDocument/semanticTokens/full'), { data: [] });
    await assert.rejects(ask('statementLens/report'), /is not open/);
  });

  it('stops for a cancel', async () => {
    await connect();
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol');
    const source = new CancellationTokenSource();
    const text = article.repeat(2000);
    const asked = client.connection.sendRequest('statementLens/analyzeText', { id: 'a', text }, source.token);
    source.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  });
});

describe('what gets no marks', () => {
  let client: InProcessClient;
  before(async () => {
    client = await connectInProcess({ capabilities: { textDocument: { diagnostic: {} } } });
  });
  after(() => {
    client.dispose();
  });

  const lenses = (at: string): Promise<CodeLens[]> =>
    client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: at } });
  const skipped: [string, string, string, string, RegExp][] = [
    ['a README', 'file:///x/README.md', 'markdown', article, /project file/],
    ['a file of a package', 'file:///x/node_modules/y/news.md', 'markdown', article, /project file/],
    ['a program', 'file:///x/a.ts', 'typescript', article, /only plain text/],
    ['code in a text file', 'file:///x/a.txt', 'plaintext', 'if (a) { b = c; }\n'.repeat(9), /looks like code/],
    [
      'another language',
      'file:///x/b.txt',
      'plaintext',
      'Sanoi pääministeri: »Emme voi hyväksyä tätä ehdotusta lainkaan.«',
      /not in Danish or English/,
    ],
    [
      'prose that quotes nobody',
      'file:///x/c.txt',
      'plaintext',
      'The garden was green. It rained all day and all night.',
      /no quotation/,
    ],
    ['a text beyond the limit', 'file:///x/d.press.txt', 'pressarticle', 'a'.repeat(1_000_001), /1,000,001 characters/],
  ];
  for (const [what, at, languageId, text, reason] of skipped) {
    it(`${what}, unless somebody insists`, async () => {
      await client.open(at, text, languageId);
      const status = await client.status(at);
      assert.equal(status.state, 'skipped');
      assert.match(status.reason!, reason);
      assert.deepEqual(await lenses(at), []);
      await client.connection.sendRequest('statementLens/analyseAnyway', { textDocument: { uri: at } });
      assert.equal((await client.status(at)).state, 'ready');
      await client.close(at);
    });
  }

  it('but prose with a quotation does', async () => {
    const at = 'untitled:Untitled-1';
    await client.open(at, article, 'plaintext');
    assert.equal((await client.status(at)).state, 'ready');
    assert.ok((await lenses(at)).length > 0);
  });
});

describe('settings from the client', () => {
  it('are asked for, and asked again when they change', async () => {
    let codeLens = 'off';
    const client = await connectInProcess({
      capabilities: { workspace: { configuration: true } },
      configuration: () => ({ codeLens }),
    });
    await client.open(uri, article);
    const ask = (): Promise<CodeLens[]> => client.connection.sendRequest('textDocument/codeLens', { textDocument });
    assert.deepEqual(await ask(), []);
    codeLens = 'summary';
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.equal((await ask()).length, 2);
    client.dispose();
  });

  it('may be pushed instead', async () => {
    const client = await connectInProcess({ initializationOptions: { codeLens: 'off' } });
    await client.open(uri, article);
    const ask = (): Promise<CodeLens[]> => client.connection.sendRequest('textDocument/codeLens', { textDocument });
    assert.deepEqual(await ask(), []);
    const settings = { statementLens: { codeLens: 'summary' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    assert.equal((await ask()).length, 2);
    client.dispose();
  });

  it('that cannot be are reported once and replaced', async () => {
    const client = await connectInProcess({
      capabilities: { workspace: { configuration: true } },
      configuration: () => ({ codeLens: 'everything', maxLength: -1 }),
    });
    for (const name of ['a', 'b']) await client.open(`file:///${name}.press.txt`, article);
    for (const name of ['a', 'b']) await client.status(`file:///${name}.press.txt`);
    assert.deepEqual(client.messages, [
      'statementLens.codeLens cannot be "everything"; the default is used instead.',
      'statementLens.maxLength cannot be -1; the default is used instead.',
    ]);
    client.dispose();
  });

  it('of a client that claims to answer and does not are the defaults', async () => {
    const client = await connectInProcess({
      capabilities: { workspace: { configuration: true } },
      configuration: () => {
        throw new Error('not today');
      },
    });
    await client.open(uri, article);
    assert.equal((await client.status(uri)).state, 'ready');
    client.dispose();
  });
});
