import type { RequestType } from 'vscode-languageserver-protocol/node';
import { ServerLost } from './AnalysisServer.ts';
import type { AnalysisServer } from './AnalysisServer.ts';

/** A place for one server: empty until it is needed, and again when its server was lost. */
interface Slot {
  server: AnalysisServer | null;
}

/**
 * Several servers behind one `ask`. Each works on one text at a time; a server starts when there is work for it and
 * is replaced when it dies or swells.
 */
export class ServerPool {
  readonly #start: () => Promise<AnalysisServer>;
  readonly #slots: readonly Slot[];
  readonly #free: Slot[];
  readonly #waiting: ((slot: Slot) => void)[] = [];
  #ended = false;

  constructor(size: number, start: () => Promise<AnalysisServer>) {
    this.#start = start;
    this.#slots = Array.from({ length: size }, () => ({ server: null }));
    this.#free = [...this.#slots];
  }

  /** As AnalysisServer.ask, but a text that loses its server is tried once more, on a fresh one. */
  async ask<P, R>(request: RequestType<P, R, void>, params: P, timeLimitMs: number): Promise<R> {
    const slot = await this.#take();
    try {
      try {
        return await (await this.#serverOf(slot)).ask(request, params, timeLimitMs);
      } catch (error) {
        if (!(error instanceof ServerLost) || this.#ended) throw error;
        return await (await this.#serverOf(slot)).ask(request, params, timeLimitMs);
      }
    } finally {
      this.#give(slot);
    }
  }

  end(): void {
    this.#ended = true;
    for (const { server } of this.#slots) server?.end();
  }

  async #serverOf(slot: Slot): Promise<AnalysisServer> {
    if (slot.server && !slot.server.isFit()) {
      slot.server.end();
      slot.server = null;
    }
    slot.server ??= await this.#start();
    if (this.#ended) slot.server.end();
    return slot.server;
  }

  #take(): Promise<Slot> | Slot {
    return this.#free.pop() ?? new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(slot: Slot): void {
    const next = this.#waiting.shift();
    if (next) next(slot);
    else this.#free.push(slot);
  }
}
