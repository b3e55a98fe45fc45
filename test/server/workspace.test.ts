import assert from 'node:assert/strict';
import type {
  CallHierarchyItem,
  PublishDiagnosticsParams,
  WorkspaceDiagnosticReport,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import type { Comparison, Overview } from '../../server/src/protocol/requests.ts';
import { connectInProcess } from '../support/connectInProcess.ts';
import type { ClientOptions, InProcessClient } from '../support/connectInProcess.ts';
import { memoryFiles } from '../support/memoryFiles.ts';

const folder = 'file:///desk';
const english = `Mine under fire

The Water Agency accuses Norcopper of poisoning the river.

"Norcopper breaks the law every single night," the agency writes in a press release.
`;
const danish = `Mine i modvind

»Vi glæder os til en ny sommer, siger Ida Storm.
`;

describe('the workspace', () => {
  let client: InProcessClient;
  let texts: Map<string, string>;
  const at = (name: string): string => `${folder}/${name}`;
  const start = async (options: ClientOptions = {}): Promise<void> => {
    texts = new Map(
      Object.entries({
        'mine.press.txt': english,
        'da/mine.txt': danish,
        'README.md': danish,
        'notes.md': 'It rained all day.',
        'data.csv': danish,
        'node_modules/x/a.txt': danish,
      }).map(([name, text]) => [at(name), text]),
    );
    client = await connectInProcess({ folders: [`${folder}/`], runtime: { disk: memoryFiles(texts) }, ...options });
  };
  afterEach(() => {
    client.dispose();
  });

  const ask = <R>(method: string, params: object): Promise<R> => client.connection.sendRequest(method, params);
  const analyse = (more: object = {}): Promise<number> =>
    ask('workspace/executeCommand', { command: 'statementLens.analyseWorkspace', ...more });
  const speakers = async (): Promise<string[]> =>
    (await ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'speaker:' })).map(
      ({ name, location }) => `${name} ${location.uri}`,
    );
  const tell = (method: string, params: object): Promise<void> => client.connection.sendNotification(method, params);

  it('is not read until somebody asks for it', async () => {
    await start();
    assert.deepEqual(await speakers(), []);
  });
  it('gives its articles, and nothing that is none', async () => {
    await start();
    assert.equal(await analyse(), 2);
    assert.deepEqual(await speakers(), [
      `speaker: Ida Storm ${at('da/mine.txt')}`,
      `speaker: Water Agency ${at('mine.press.txt')}`,
    ]);
    const overview = await ask<Overview>('statementLens/overview', {});
    assert.deepEqual(
      overview.unanswered.map(({ uri, accused }) => [uri, accused]),
      [[at('mine.press.txt'), 'Norcopper']],
    );
  });
  it('goes by the settings', async () => {
    await start({ initializationOptions: { include: ['**/*.txt'], exclude: ['da/**', '**/node_modules/**'] } });
    assert.equal(await analyse(), 1);
  });
  it('compares closed articles, and follows replies in them', async () => {
    await start();
    await analyse();
    const textDocuments = [{ uri: at('mine.press.txt') }];
    const { positions } = await ask<Comparison>('statementLens/compare', { textDocuments });
    assert.deepEqual(positions, ['Water Agency', 'Norcopper']);
    const place = { line: 4, character: 5 };
    const range = { start: place, end: place };
    const item: CallHierarchyItem = { name: '', kind: 15, uri: at('mine.press.txt'), range, selectionRange: range };
    assert.deepEqual(await ask('callHierarchy/outgoingCalls', { item }), []);
  });
  it('tells of its findings when pulled, and of nothing twice', async () => {
    await start({ capabilities: { textDocument: { diagnostic: {} } } });
    await analyse();
    const pull = (previousResultIds: object[]): Promise<WorkspaceDiagnosticReport> =>
      ask('workspace/diagnostic', { previousResultIds });
    const { items } = await pull([]);
    const codes = items.map((item) => (item.kind === 'full' ? item.items.map(({ code }) => code) : []));
    assert.deepEqual(codes, [['quote/unbalanced'], ['accusation/no-reply']]);
    const known = items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
    assert.deepEqual(
      (await pull(known)).items.map(({ kind }) => kind),
      ['unchanged', 'unchanged'],
    );
    await tell('workspace/didDeleteFiles', { files: [{ uri: at('da') }] });
    const gone = (await pull(known)).items.find(({ uri }) => uri === at('da/mine.txt'));
    assert.deepEqual(gone, { kind: 'full', resultId: 'none', items: [], uri: at('da/mine.txt'), version: null });
  });
  it('publishes them to a client that does not pull', async () => {
    await start();
    await analyse();
    await speakers();
    const last = (uri: string): PublishDiagnosticsParams | undefined =>
      client.published.findLast((one) => one.uri === uri);
    assert.equal(last(at('da/mine.txt'))?.diagnostics.length, 1);
    await tell('workspace/didDeleteFiles', { files: [{ uri: at('da/mine.txt') }] });
    await speakers();
    assert.equal(last(at('da/mine.txt'))?.diagnostics.length, 0);
  });
  it('follows files that are renamed, changed and deleted', async () => {
    await start();
    await analyse();
    await tell('workspace/didRenameFiles', { files: [{ oldUri: at('da'), newUri: at('dk') }] });
    assert.match((await speakers()).join('\n'), /Ida Storm file:\/\/\/desk\/dk\/mine\.txt/);
    texts.set(at('mine.press.txt'), english.replaceAll('Water Agency', 'River Board'));
    const changed = new Promise((resolve) => {
      client.connection.onNotification('statementLens/articlesChanged', resolve);
    });
    await tell('workspace/didChangeWatchedFiles', { changes: [{ uri: at('mine.press.txt'), type: 2 }] });
    await changed;
    assert.match((await speakers()).join('\n'), /River Board/);
    await tell('workspace/didChangeWatchedFiles', { changes: [{ uri: at('mine.press.txt'), type: 3 }] });
    assert.equal((await speakers()).length, 1);
  });
  it('prefers what is open to what is on the disk', async () => {
    await start();
    await analyse();
    await client.open(at('da/mine.txt'), danish.replace('Ida Storm', 'Bo Lund'), 'plaintext');
    assert.match((await speakers()).join('\n'), /Bo Lund/);
    assert.doesNotMatch((await speakers()).join('\n'), /Ida Storm/);
    await client.close(at('da/mine.txt'));
    assert.match((await speakers()).join('\n'), /Ida Storm/);
  });
  it('shows how far it has come, by the token of the request', async () => {
    await start({ locale: 'da' });
    const shown: { kind: string; title?: string; message?: string }[] = [];
    client.connection.onNotification('$/progress', ({ token, value }: { token: string; value: (typeof shown)[0] }) => {
      if (token === 'mine') shown.push(value);
    });
    await analyse({ workDoneToken: 'mine' });
    assert.deepEqual(
      shown.map(({ kind, title, message }) => title ?? message ?? kind),
      ['Analyserer arbejdsområdet', '1 af 4', '2 af 4', '3 af 4', '4 af 4', 'end'],
    );
  });
  it('asks for a token where there is none, and stops when the client cancels', async () => {
    await start({ capabilities: { window: { workDoneProgress: true } } });
    for (let n = 0; n < 300; n++) texts.set(at(`more/${n}.txt`), `${english}\n${n}`);
    client.connection.onRequest('window/workDoneProgress/create', () => null);
    client.connection.onNotification('$/progress', ({ token, value }: { token: string; value: { kind: string } }) => {
      if (value.kind === 'report') void tell('window/workDoneProgress/cancel', { token });
    });
    const count = await analyse();
    assert.ok(count > 0 && count < 302, String(count));
  });
  it('answers a command that it does not know with an error', async () => {
    await start();
    await assert.rejects(ask('workspace/executeCommand', { command: 'rm -rf' }));
  });
  it('knows of folders that come later', async () => {
    await start({ folders: [], capabilities: { workspace: { workspaceFolders: true } } });
    assert.equal(await analyse(), 0);
    const event = { added: [{ uri: folder, name: 'desk' }], removed: [] };
    await tell('workspace/didChangeWorkspaceFolders', { event });
    assert.equal(await analyse(), 2);
  });
});
