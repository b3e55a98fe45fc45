import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Export } from './Export.ts';
import { failureRow, rowColumns, statementRows } from './StatementRow.ts';
import type { StatementRow } from './StatementRow.ts';

const columns = Object.keys(rowColumns) as (keyof StatementRow)[];

/**
 * A table of statements, one a row (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in
 * front, also Danish dash speech.
 */
export const csv: Export = {
  extension: '.csv',
  several: 'in one file',
  readers: 'programs',
  article: (article) => toCsv(statementRows(article)),
  failure: (error) => toCsv([failureRow(error)]),
  frame: { start: `${columns.join(',')}\r\n`, between: '', end: '' },
};

function toCsv(rows: readonly StatementRow[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => row[column])),
    { escape_formulas: true, record_delimiter: '\r\n', cast: { boolean: String } },
  );
}
