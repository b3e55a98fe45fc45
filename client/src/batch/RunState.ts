import { createHash } from 'node:crypto';
import { createReadStream, statSync, truncateSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { openFile } from './inputs/openFile.ts';
import { Tally } from './Outcome.ts';
import type { Outcome } from './Outcome.ts';
import { UsageError } from './problem.ts';
import type { BatchInput } from './inputs/readInputs.ts';
import { readLines } from './inputs/readLines.ts';
import { endStream, writeTo } from './outputs/writeTo.ts';

/** What stands in the output of an earlier run and needs not be done again. */
export interface Resumed {
  /** The inputs that are left. */
  readonly inputs: AsyncIterable<BatchInput>;
  /** How much of the output stands. */
  readonly bytes: number;
  /** What the finished ones came to. */
  readonly tally: Tally;
}

/**
 * How far a run is, kept in a file beside its output: first what the run is made of, then a line for each finished input,
 * with its hash, the length of the output after it, and what it came to. A line is written only after the output it
 * speaks of, so a run that was killed is known up to some input, and the output is cut off behind that.
 */
export class RunState {
  readonly #stream: Writable;

  private constructor(stream: Writable) {
    this.#stream = stream;
  }

  /** Begins the state of a new run. */
  static async begin(path: string, run: string): Promise<RunState> {
    const state = new RunState(openFile(path, 'w'));
    await writeTo(state.#stream, `${JSON.stringify({ run })}\n`);
    return state;
  }

  /**
   * Goes through the inputs as far as they are those of an earlier run whose output still stands, and cuts state and
   * output off behind them. Throws a UsageError where the state is that of another run.
   */
  static async resume(
    path: string,
    run: string,
    output: string,
    inputs: AsyncIterable<BatchInput>,
  ): Promise<Resumed & { readonly state: RunState }> {
    const standing = statSync(output, { throwIfNoEntry: false })?.size ?? 0;
    if (standing === 0) return { inputs, bytes: 0, tally: new Tally(), state: await RunState.begin(path, run) };
    const written = statSync(path, { throwIfNoEntry: false })?.size;
    if (written === undefined) throw new UsageError({ code: 'batch.noState', args: { path } });
    const lines = readLines(createReadStream(path) as AsyncIterable<Uint8Array>);
    const head = await lines.next();
    if (head.done || head.value !== JSON.stringify({ run }))
      throw new UsageError({ code: 'batch.otherRun', args: { path } });
    const source = inputs[Symbol.asyncIterator]();
    const tally = new Tally();
    let bytes = 0;
    let stateBytes = head.value.length + 1;
    let unknown: BatchInput | null = null;
    for await (const line of lines) {
      const entry = line === null ? null : readEntry(line);
      if (line === null || entry === null || entry.bytes > standing || stateBytes + line.length >= written) break;
      const next = await source.next();
      if (next.done) break;
      if (keyOf(next.value) !== entry.key) {
        unknown = next.value;
        break;
      }
      tally.add(entry.outcome);
      bytes = entry.bytes;
      stateBytes += line.length + 1;
    }
    truncateSync(path, stateBytes);
    truncateSync(output, bytes);
    return { inputs: rest(unknown, source), bytes, tally, state: new RunState(openFile(path, 'a')) };
  }

  /** Notes a finished input, once its result is in the output. */
  add(key: string, bytes: number, { worst, statements, disputes, unanswered }: Outcome): Promise<void> {
    return writeTo(this.#stream, `${JSON.stringify([key, bytes, worst, statements, disputes, unanswered])}\n`);
  }

  async close(): Promise<void> {
    await endStream(this.#stream).catch(() => undefined);
  }
}

/** By what an input is known again: everything that its result depends on. */
export function keyOf(input: BatchInput): string {
  return hashOf({ ...input, place: input.place.line ?? null });
}

/** A short hash of some data. */
export function hashOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 22);
}

interface Entry {
  readonly key: string;
  readonly bytes: number;
  readonly outcome: Outcome;
}

/** A line of the state, or null for one that was cut off. */
function readEntry(line: string): Entry | null {
  try {
    const [key, bytes, worst, statements, disputes, unanswered] = JSON.parse(line) as [
      string,
      number,
      Outcome['worst'],
      number,
      number,
      number,
    ];
    return { key, bytes, outcome: { worst, statements, disputes, unanswered } };
  } catch {
    return null;
  }
}

async function* rest(first: BatchInput | null, source: AsyncIterator<BatchInput>): AsyncGenerator<BatchInput> {
  if (first) yield first;
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
}
