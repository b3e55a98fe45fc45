import { batchMessages } from '../../../server/src/protocol/messages/batch.ts';
import { fill } from '../../../server/src/protocol/messages/message.ts';
import type { UiLanguage } from '../../../server/src/protocol/messages/message.ts';
import type { BatchResult } from './analyzeInput.ts';

const lineEveryMs = 10_000;
const barEveryMs = 200;
const barWidth = 30;

/** Counts the results, and tells a person at the terminal how far the run is. */
export class Progress {
  done = 0;
  failed = 0;
  statements = 0;
  disputes = 0;
  unanswered = 0;
  readonly #screen: NodeJS.WriteStream;
  readonly #language: UiLanguage;
  readonly #started = performance.now();
  readonly #timer: NodeJS.Timeout;
  /** Number of inputs, where it is known. */
  total: number | null = null;

  constructor(screen: NodeJS.WriteStream, language: UiLanguage) {
    this.#screen = screen;
    this.#language = language;
    this.#timer = setInterval(
      () => {
        if (screen.isTTY) screen.write(`\r${this.#bar()}\u001b[K`);
        else screen.write(`${this.#describe()}\n`);
      },
      screen.isTTY ? barEveryMs : lineEveryMs,
    ).unref();
  }

  count(result: BatchResult): void {
    this.done++;
    if ('problem' in result) {
      this.failed++;
      return;
    }
    const { statements, disputes } = result.report;
    this.statements += statements.length;
    this.disputes += disputes.length;
    this.unanswered += disputes.filter(({ state }) => state === 'unanswered').length;
  }

  /** Ends the bar and says what the run came to. */
  finish(): void {
    clearInterval(this.#timer);
    const counts = {
      done: String(this.done),
      failed: String(this.failed),
      statements: String(this.statements),
      disputes: String(this.disputes),
      unanswered: String(this.unanswered),
    };
    if (this.#screen.isTTY) this.#screen.write('\r\u001b[K');
    this.#screen.write(`${fill(batchMessages['batch.summary'], this.#language, counts)}\n`);
  }

  #bar(): string {
    if (!this.total) return this.#describe();
    const filled = Math.round((barWidth * this.done) / this.total);
    return `${'█'.repeat(filled)}${'░'.repeat(Math.max(0, barWidth - filled))} ${this.done}/${this.total}`;
  }

  #describe(): string {
    const seconds = (performance.now() - this.#started) / 1000;
    const rate = (this.done / Math.max(seconds, 0.001)).toFixed(1);
    const args = { done: String(this.done), failed: String(this.failed), rate };
    return fill(batchMessages['batch.progress'], this.#language, args);
  }
}
