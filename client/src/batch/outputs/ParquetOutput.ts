import type { Writable } from 'node:stream';
import { ParquetTable } from '../../../../server/src/exports/parquet.ts';
import type { BatchResult } from '../analyzeInput.ts';
import type { Output } from './Output.ts';
import { errorReport } from './renderResult.ts';
import { endStream, writeTo } from './writeTo.ts';

/** The table of statements as one Parquet file. */
export class ParquetOutput implements Output {
  readonly #table = new ParquetTable();
  readonly #stream: Writable;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  async write(result: BatchResult): Promise<void> {
    const bytes =
      'problem' in result ? this.#table.addFailure(errorReport(result, 'en')) : this.#table.addArticle(result);
    if (bytes.length > 0) await writeTo(this.#stream, bytes);
  }

  finish(): Promise<void> {
    return writeTo(this.#stream, this.#table.end());
  }

  async close(): Promise<void> {
    if (this.#stream !== process.stdout) await endStream(this.#stream).catch(() => undefined);
  }
}
