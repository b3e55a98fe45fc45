import type { RequestType } from 'vscode-languageserver-protocol/node';
import { ServerLost } from './AnalysisServer.ts';
import type { AnalysisServer, EndedBy } from './AnalysisServer.ts';
import { EngineFailure } from './problem.ts';

/**
 * With how many servers lost the same text is given up. A server that ends itself twice does so because of the text; one
 * that somebody kills is hit by chance, unless it happens every time, as where the text takes more memory than there is.
 */
const patience: Readonly<Record<EndedBy, number>> = { itself: 2, others: 20 };

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

  /** As AnalysisServer.ask, but a text that loses its server is tried again on a fresh one, until it looks like the cause. */
  async ask<P, R>(request: RequestType<P, R, void>, params: P, timeLimitMs: number): Promise<R> {
    const slot = await this.#take();
    const losses = { itself: 0, others: 0 };
    try {
      for (;;) {
        const server = await this.#serverOf(slot);
        try {
          return await server.ask(request, params, timeLimitMs);
        } catch (error) {
          if (!(error instanceof ServerLost) || this.#ended) throw error;
          if (++losses[error.endedBy] >= patience[error.endedBy]) throw error;
        }
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
    slot.server ??= await this.#startAtLast();
    if (this.#ended) slot.server.end();
    return slot.server;
  }

  /** A server that was killed before it was up says nothing about any text. */
  async #startAtLast(): Promise<AnalysisServer> {
    for (let losses = 0; ;) {
      try {
        return await this.#start();
      } catch (error) {
        if (!(error instanceof ServerLost) || this.#ended) throw error;
        if (++losses >= patience.others) throw new EngineFailure(error.message);
      }
    }
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
