import assert from 'node:assert/strict';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { ParquetTable } from '../../server/src/exports/parquet.ts';
import { rowColumns, statementRows } from '../../server/src/exports/StatementRow.ts';
import { harbour, hostile } from './fixture.ts';

/** The whole file, from an article many times over and a failure. */
function write(times: number): ArrayBuffer {
  const table = new ParquetTable();
  const parts = [table.addFailure({ id: null, line: 3, error: 'no' })];
  for (let time = 0; time < times; time++) parts.push(table.addArticle(harbour));
  parts.push(table.addArticle(hostile('a\n"b"\u0000 Ω 😀')), table.end());
  const bytes = Buffer.concat(parts);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}

describe('Parquet export', () => {
  it('reads back as the table of statements', async () => {
    const file = write(1);
    const rows = await parquetReadObjects({ file });
    assert.equal(rows[0]?.error, 'no');
    assert.deepEqual(rows.slice(1, 6), statementRows(harbour));
    assert.equal(rows[6]?.words, 'a "b"\u0000 Ω 😀');
    assert.equal(rows.length, 11);
    const { children } = parquetSchema(parquetMetadata(file));
    assert.deepEqual(
      children.map(({ element }) => element.name),
      Object.keys(rowColumns),
    );
  });
  it('lies in groups of rows, so that it can be read and written piece by piece', async () => {
    const file = write(10_000);
    const { row_groups, num_rows } = parquetMetadata(file);
    assert.equal(num_rows, 50_006n);
    assert.ok(row_groups.length > 1);
    assert.deepEqual(await parquetReadObjects({ file, rowStart: 50_000, rowEnd: 50_001 }), [statementRows(harbour)[4]]);
  });
  it('gives the same bytes for the same articles', () => {
    assert.deepEqual(Buffer.from(write(2)), Buffer.from(write(2)));
  });
});
