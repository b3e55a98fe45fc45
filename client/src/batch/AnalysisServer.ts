import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { createProtocolConnection, ErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';
import type { ProtocolConnection, RequestType, TextDocumentItem } from 'vscode-languageserver-protocol/node';
import { EngineFailure, reasonOf } from './problem.ts';

export interface ServerSettings {
  /** Path of the bundled server. */
  readonly path: string;
  /** Whether the server's own messages reach standard error. */
  readonly log: 'shown' | 'hidden';
}

/** Who ended a process: itself, as after a crash, or a signal from outside, which says little about the text it was reading. */
export type EndedBy = 'itself' | 'others';

/** The server went away while it worked. */
export class ServerLost extends Error {
  readonly endedBy: EndedBy;

  constructor(reason: string, endedBy: EndedBy) {
    super(reason);
    this.endedBy = endedBy;
  }
}

/** The server had not answered within the time limit, and was ended. */
export class TimeLimitExceeded extends Error {}

/** A cold machine may take seconds to load the server; one that takes longer than this will never be up. */
const startLimitMs = 60_000;

/** So long may the system take to tell why a process has ended whose connection broke. */
const fateLimitMs = 2000;

/** No process sends these to itself. The system sends the first one, too, where memory runs out. */
const outsideSignals: ReadonlySet<NodeJS.Signals> = new Set(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']);

/** Beyond this the process ends itself, before it takes the machine with it. */
const heapLimitMegabytes = 1024;

/** A server that holds more than this after an article is not used again. */
const swollenBytes = 300 * 1024 * 1024;

/** One language server in a process of its own, spoken to over its standard input and output. */
export class AnalysisServer {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  /** Resolves when the process has ended. */
  readonly #ended: Promise<ServerLost>;
  #alive = true;

  private constructor(child: ChildProcess, connection: ProtocolConnection) {
    this.#process = child;
    this.#connection = connection;
    this.#ended = new Promise((resolve) => {
      const lose = (reason: string, endedBy: EndedBy): void => {
        this.#alive = false;
        resolve(new ServerLost(reason, endedBy));
        connection.dispose();
      };
      child.once('error', (error) => {
        lose(error.message, 'itself');
      });
      child.once('exit', (code, signal) => {
        const isOutside = this.#alive && signal !== null && outsideSignals.has(signal);
        lose(`ended with ${signal ?? code ?? 'an error'}`, isOutside ? 'others' : 'itself');
      });
    });
  }

  /**
   * Starts a server and shakes hands with it. Throws ServerLost where somebody killed it meanwhile, an EngineFailure where
   * it cannot start.
   */
  static async start({ path, log }: ServerSettings): Promise<AnalysisServer> {
    const child = spawn(process.execPath, [`--max-old-space-size=${heapLimitMegabytes}`, path, '--stdio'], {
      stdio: ['pipe', 'pipe', log === 'shown' ? 'inherit' : 'ignore'],
    });
    child.stdin.on('error', () => undefined);
    const connection = createProtocolConnection(child.stdout, child.stdin);
    connection.onError(() => undefined);
    const server = new AnalysisServer(child, connection);
    connection.listen();
    const params = { processId: process.pid, rootUri: null, locale: 'en', capabilities: {} };
    try {
      await server.#within(startLimitMs, connection.sendRequest('initialize', params));
      await connection.sendNotification('initialized', {});
    } catch (error) {
      const reason = await server.#reasonFor(error);
      server.end();
      if (reason instanceof ServerLost && reason.endedBy === 'others') throw reason;
      throw new EngineFailure(reasonOf(reason));
    }
    return server;
  }

  /** False once the process has ended, or holds so much memory that it should be replaced. */
  isFit(): boolean {
    return this.#alive && residentBytes(this.#process.pid) < swollenBytes;
  }

  /**
   * The answer about one text. Throws the server's own refusal (a ResponseError), ServerLost, or TimeLimitExceeded; after
   * the last two the server is gone.
   */
  async ask<P, R>({ method }: RequestType<P, R, void>, params: P, timeLimitMs: number): Promise<R> {
    try {
      return await this.#within(timeLimitMs, this.#connection.sendRequest<R>(method, params));
    } catch (error) {
      throw await this.#reasonFor(error);
    }
  }

  /** Opens a document, for the requests that ask about one. */
  async open(textDocument: TextDocumentItem): Promise<void> {
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Ends the process at once: it holds nothing that could be lost. */
  end(): void {
    this.#alive = false;
    this.#connection.dispose();
    this.#process.kill('SIGKILL');
  }

  /** The error of a request; where the connection broke under it, how the process ended. */
  async #reasonFor(error: unknown): Promise<unknown> {
    if (isRefusal(error) || error instanceof TimeLimitExceeded) return error;
    const untold = new ServerLost(reasonOf(error), 'itself');
    const fate = await Promise.race([this.#ended, delay(fateLimitMs, untold, { ref: false })]);
    this.end();
    return fate;
  }

  /** An answer, unless it is late. Nothing here holds on to it: a server outlives a great many. */
  async #within<T>(limitMs: number, answer: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new TimeLimitExceeded(`no answer within ${limitMs} ms`));
        this.end();
      }, limitMs);
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The codes that this side of the connection gives to its own requests once the other side is gone. */
const lostCodes: readonly number[] = [
  ErrorCodes.MessageWriteError,
  ErrorCodes.MessageReadError,
  ErrorCodes.PendingResponseRejected,
  ErrorCodes.ConnectionInactive,
];

/** True for an error that the server itself answered with. */
export function isRefusal(error: unknown): error is ResponseError<unknown> {
  return error instanceof ResponseError && !lostCodes.includes(error.code);
}

/** Memory of a process where the system tells (Linux); elsewhere its heap limit alone bounds it. */
function residentBytes(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return 0;
  try {
    return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
