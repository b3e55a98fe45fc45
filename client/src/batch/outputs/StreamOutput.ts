import type { Writable } from 'node:stream';
import type { BatchResult } from '../analyzeInput.ts';
import type { Output } from './Output.ts';
import { outcomeOf } from '../Outcome.ts';
import type { BatchInput } from '../inputs/readInputs.ts';
import { renderResult } from './renderResult.ts';
import type { OutputFormat } from './renderResult.ts';
import { keyOf } from '../RunState.ts';
import type { RunState } from '../RunState.ts';
import { endStream, writeTo } from './writeTo.ts';

/** How a stream begins: after what an earlier run left there, and with whom its progress is noted. */
interface StreamStart {
  readonly bytes?: number;
  readonly state?: RunState;
}

/** Results one after another, within the frame of their format. */
export class StreamOutput implements Output {
  readonly #stream: Writable;
  readonly #format: OutputFormat;
  readonly #state: RunState | null;
  readonly #headBytes: number;
  #bytes: number;

  constructor(stream: Writable, format: OutputFormat, { bytes = 0, state }: StreamStart = {}) {
    this.#stream = stream;
    this.#format = format;
    this.#state = state ?? null;
    this.#bytes = bytes;
    this.#headBytes = Buffer.byteLength(format.form.frame?.start ?? '');
  }

  async write(result: BatchResult, input: BatchInput): Promise<void> {
    await this.#begin();
    const words = renderResult(result, this.#format);
    const between = this.#bytes > this.#headBytes ? (this.#format.form.frame?.between ?? '') : '';
    if (words !== '') await this.#put(between + words);
    await this.#state?.add(keyOf(input), this.#bytes, outcomeOf(result));
  }

  async finish(): Promise<void> {
    await this.#begin();
    await this.#put(this.#format.form.frame?.end ?? '');
  }

  async close(): Promise<void> {
    await this.#state?.close();
    if (this.#stream !== process.stdout) await endStream(this.#stream).catch(() => undefined);
  }

  async #begin(): Promise<void> {
    if (this.#bytes === 0) await this.#put(this.#format.form.frame?.start ?? '');
  }

  async #put(words: string): Promise<void> {
    if (words === '') return;
    await writeTo(this.#stream, words);
    this.#bytes += Buffer.byteLength(words);
  }
}
