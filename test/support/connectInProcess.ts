import { PassThrough } from 'node:stream';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import type {
  ClientCapabilities,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { packs } from './packs.ts';
import type { StatusParams } from '../../server/src/protocol/requests.ts';
import { statusNotification } from '../../server/src/protocol/requests.ts';
import type { Runtime } from '../../server/src/server/Runtime.ts';
import { startServer } from '../../server/src/server/startServer.ts';

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  readonly locale?: string;
  /** Uris of the open folders. */
  readonly folders?: readonly string[];
  readonly runtime?: Partial<Runtime>;
  /** Answers workspace/configuration, where the capabilities say so. */
  readonly configuration?: () => unknown;
}

/** A language client and the server in one process, joined by two streams: the real protocol without a process to start. */
export interface InProcessClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Everything the server has sent without being asked, oldest first. */
  readonly statuses: readonly StatusParams[];
  readonly published: readonly PublishDiagnosticsParams[];
  readonly messages: readonly string[];
  readonly logged: readonly string[];
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** Waits for a status of a document. */
  status(uri: string, states?: readonly StatusParams['state'][]): Promise<StatusParams>;
  dispose(): void;
}

const ordinaryRuntime: Runtime = {
  packs,
  disk: null,
  now: () => performance.now(),
  date: () => new Date(),
  newId: () => `urn:uuid:${crypto.randomUUID()}`,
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
};

export async function connectInProcess(options: ClientOptions = {}): Promise<InProcessClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  startServer(server, { ...ordinaryRuntime, ...options.runtime });

  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const statuses: StatusParams[] = [];
  const published: PublishDiagnosticsParams[] = [];
  const messages: string[] = [];
  const logged: string[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification(statusNotification.method, (status: StatusParams) => {
    statuses.push(status);
    waiting.forEach((check) => {
      check();
    });
  });
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
  });
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    messages.push(message);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => options.configuration?.() ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? {},
    initializationOptions: options.initializationOptions,
    locale: options.locale,
    workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
  });
  await connection.sendNotification('initialized', {});

  return {
    connection,
    initialized,
    statuses,
    published,
    messages,
    logged,
    open: (uri, text, languageId = 'pressarticle') =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, contentChanges) =>
      connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    status: (uri, states = ['ready', 'skipped', 'failed']) =>
      new Promise((resolve) => {
        const check = (): void => {
          const found = statuses.findLast(
            ({ textDocument, state }) => textDocument.uri === uri && states.includes(state),
          );
          if (!found) return;
          waiting.delete(check);
          resolve(found);
        };
        waiting.add(check);
        check();
      }),
    dispose: () => {
      connection.dispose();
      server.dispose();
      toServer.destroy();
      toClient.destroy();
    },
  };
}
