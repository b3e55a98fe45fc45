import { batchMessages } from '../../../server/src/protocol/messages/batch.ts';
import { fill } from '../../../server/src/protocol/messages/message.ts';
import type { UiLanguage } from '../../../server/src/protocol/messages/message.ts';
import type { Tally } from './Outcome.ts';

const lineEveryMs = 10_000;
const barEveryMs = 200;
const barWidth = 30;

/** Tells a person at the terminal how far the run is. */
export class Progress {
  readonly #tally: Tally;
  /** What an earlier run had done. */
  readonly #before: number;
  readonly #screen: NodeJS.WriteStream;
  readonly #language: UiLanguage;
  readonly #started = performance.now();
  readonly #timer: NodeJS.Timeout;
  /** Number of inputs, where it is known. */
  total: number | null = null;

  constructor(tally: Tally, screen: NodeJS.WriteStream, language: UiLanguage) {
    this.#tally = tally;
    this.#before = tally.done;
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

  /** Ends the bar and says what the run came to. */
  finish(): void {
    clearInterval(this.#timer);
    const { done, failed, statements, disputes, unanswered } = this.#tally;
    const counts = { done, failed, statements, disputes, unanswered };
    if (this.#screen.isTTY) this.#screen.write('\r\u001b[K');
    this.#screen.write(`${fill(batchMessages['batch.summary'], this.#language, counts)}\n`);
  }

  #bar(): string {
    if (!this.total) return this.#describe();
    const { done } = this.#tally;
    const filled = Math.round((barWidth * done) / this.total);
    return `${'█'.repeat(filled)}${'░'.repeat(Math.max(0, barWidth - filled))} ${done}/${this.total}`;
  }

  #describe(): string {
    const seconds = (performance.now() - this.#started) / 1000;
    const { done, failed } = this.#tally;
    const rate = Math.round((10 * (done - this.#before)) / Math.max(seconds, 0.001)) / 10;
    return fill(batchMessages['batch.progress'], this.#language, { done, failed, rate });
  }
}
