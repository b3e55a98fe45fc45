import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { ErrorReport } from '../protocol/report.ts';
import type { ExportedArticle } from './Export.ts';
import { failureRow, rowColumns, statementRows } from './StatementRow.ts';
import type { StatementRow } from './StatementRow.ts';

/** How many rows lie together: what a reader loads at a time, and what is held before it is written. */
const rowsAGroup = 20_000;

const types = { text: 'STRING', count: 'INT32', truth: 'BOOLEAN', share: 'DOUBLE' } as const;
const columns = Object.entries(rowColumns) as [keyof StatementRow, keyof typeof types][];

/** The table of statements as Apache Parquet. Holds one group of rows, however long the table is. */
export class ParquetTable {
  readonly #bytes = new ByteWriter();
  readonly #table = new ParquetWriter({
    writer: this.#bytes,
    createdBy: 'statement-lens',
    schema: schemaFromColumnData({
      columnData: columns.map(([name, kind]) => ({ name, data: [], type: types[kind], nullable: true })),
    }),
  });
  #rows: StatementRow[] = [];

  /** Takes the statements of an article; gives the bytes that can be written, often none. */
  addArticle(article: ExportedArticle): Uint8Array {
    return this.#add(statementRows(article));
  }

  /** Takes an input that could not be read. */
  addFailure(error: ErrorReport): Uint8Array {
    return this.#add([failureRow(error)]);
  }

  /** The rest of the file. */
  end(): Uint8Array {
    this.#writeRows();
    void this.#table.finish();
    return this.#takeBytes();
  }

  #add(rows: readonly StatementRow[]): Uint8Array {
    this.#rows.push(...rows);
    if (this.#rows.length >= rowsAGroup) this.#writeRows();
    return this.#takeBytes();
  }

  #writeRows(): void {
    if (this.#rows.length === 0) return;
    const columnData = columns.map(([name]) => ({ name, data: this.#rows.map((row) => row[name]) }));
    // Waits for nothing: the writer keeps its bytes in memory until they are taken.
    void this.#table.write({ columnData, rowGroupSize: this.#rows.length });
    this.#rows = [];
  }

  #takeBytes(): Uint8Array {
    const bytes = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    return bytes;
  }
}
