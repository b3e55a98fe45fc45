import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { ClientCapabilities, Hover, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { buildIfMissing, root } from '../support/serverProcess.ts';

/** What Helix's manual lists for a language and a language server. It refuses a file with any other key of a language. */
const languageKeys =
  'name language-id scope injection-regex file-types shebangs roots auto-format diagnostic-severity comment-tokens ' +
  'block-comment-tokens indent language-servers grammar formatter soft-wrap text-width rulers path-completion ' +
  'workspace-lsp-roots persistent-diagnostic-sources';
const serverKeys = 'command args config timeout environment required-root-patterns';

interface HelixLanguage {
  readonly name: string;
  readonly scope: string;
  readonly 'language-id': string;
  readonly 'file-types': readonly string[];
  readonly 'language-servers': readonly string[];
}

interface HelixServer {
  readonly command: string;
  readonly args: readonly string[];
  readonly config: Readonly<Record<string, unknown>>;
}

interface HelixConfiguration {
  readonly language: readonly HelixLanguage[];
  readonly 'language-server': Readonly<Record<string, HelixServer>>;
}

/** What Helix says of itself, as far as the server goes by it; newer ones also ask for diagnostics. */
const claims: ClientCapabilities = {
  general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
  window: { workDoneProgress: true },
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: false },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit', 'command'] },
    },
    publishDiagnostics: { versionSupport: true },
  },
};
const asking: ClientCapabilities = {
  ...claims,
  textDocument: { ...claims.textDocument, diagnostic: { relatedDocumentSupport: true } },
};

const articles = {
  da: ['»Det er løgn, siger Ida Storm, direktør i Norkobber. Åen er ren 🌊.', 'siger', /Direkte citat · afvisning/],
  en: ['“It is a lie, says Ida Storm, director of Norcopper. The river is clean 🌊.', 'says', /Direct quote · denial/],
} as const;

/** Helix itself is in no registry that tests may install from. This does what it does with the file, as its manual and sources tell. */
describe('Helix, as the README sets it up', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, toml = ''] = /^```toml\n(.*?)^```/ms.exec(readme) ?? [];
  const { language, 'language-server': servers } = parse(
    toml.replaceAll('/path/to/statement-lens/', root),
  ) as unknown as HelixConfiguration;
  before(buildIfMissing);

  it('is told in keys that it knows', () => {
    assert.ok(language.length > 0);
    for (const one of language) {
      for (const key of Object.keys(one)) assert.ok(languageKeys.split(' ').includes(key), key);
      assert.ok(one.name !== '' && one.scope !== '' && one['file-types'].length > 0);
      for (const name of one['language-servers']) assert.ok(servers[name], name);
    }
    for (const server of Object.values(servers))
      for (const key of Object.keys(server)) assert.ok(serverKeys.split(' ').includes(key), key);
  });

  for (const [uiLanguage, [text, words, expected]] of Object.entries(articles))
    for (const [how, capabilities] of Object.entries({ 'is told of': claims, 'asks for': asking }))
      it(`${how} diagnostics and shows hovers (${uiLanguage})`, async () => {
        const [{ 'language-id': languageId, 'language-servers': names }] = language as [HelixLanguage];
        const { command, args, config: written } = servers[names[0]!]!;
        const config = { ...written, language: uiLanguage };
        const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
        const connection = createMessageConnection(
          new StreamMessageReader(child.stdout),
          new StreamMessageWriter(child.stdin),
        );
        // It looks for the section in the configuration itself, and finds none.
        connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
          items.map(() => null),
        );
        connection.onRequest(() => null);
        const published = new Promise<PublishDiagnosticsParams>((resolve) => {
          connection.onNotification('textDocument/publishDiagnostics', resolve);
        });
        connection.listen();
        await connection.sendRequest('initialize', {
          processId: process.pid,
          clientInfo: { name: 'helix' },
          rootUri: 'file:///desk',
          workspaceFolders: [{ uri: 'file:///desk', name: 'desk' }],
          initializationOptions: config,
          capabilities,
        });
        await connection.sendNotification('initialized', {});
        await connection.sendNotification('workspace/didChangeConfiguration', { settings: config });
        const textDocument = { uri: 'file:///desk/mine.txt' };
        await connection.sendNotification('textDocument/didOpen', {
          textDocument: { ...textDocument, languageId, version: 0, text },
        });
        const { diagnostics } =
          capabilities === asking
            ? await connection
                .sendRequest<{ items: PublishDiagnosticsParams['diagnostics'] }>('textDocument/diagnostic', {
                  textDocument,
                })
                .then(({ items }) => ({ diagnostics: items }))
            : await published;
        assert.ok(diagnostics.some(({ code }) => code === 'quote/unbalanced'));
        const position = { line: 0, character: Buffer.byteLength(text.slice(0, text.indexOf(words))) };
        const hover = await connection.sendRequest<Hover>('textDocument/hover', { textDocument, position });
        assert.match((hover.contents as { value: string }).value, expected);
        await connection.sendRequest('shutdown');
        await connection.sendNotification('exit');
        assert.equal(await new Promise((resolve) => child.once('exit', resolve)), 0);
        connection.dispose();
      });
});
