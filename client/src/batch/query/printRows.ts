import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Writable } from 'node:stream';
import { lengthOf, plainText } from '../terminal/wrapText.ts';
import { writeTo } from '../outputs/writeTo.ts';
import type { Row } from './Row.ts';

/** How an answer is written. */
export const rowFormats = ['table', 'csv', 'json'] as const;
export type RowFormat = (typeof rowFormats)[number];

/** The widest column of a table; what is longer is cut. */
const widest = 60;

/** Writes an answer: a table for people (one screenful of columns), CSV without formulas, or JSON Lines. */
export async function printRows(
  rows: AsyncIterable<Row> | Iterable<Row>,
  format: RowFormat,
  screen: Writable,
): Promise<number> {
  let count = 0;
  const table: Row[] = [];
  for await (const row of rows) {
    count++;
    if (format === 'table') table.push(row);
    else if (format === 'json') await writeTo(screen, `${JSON.stringify(row)}\n`);
    else await writeTo(screen, (count === 1 ? csvOf(Object.keys(row)) : '') + csvOf(Object.values(row)));
  }
  if (table.length > 0) await writeTo(screen, tableOf(table));
  return count;
}

function csvOf(cells: readonly Row[string][]): string {
  return stringify([cells], { escape_formulas: true, record_delimiter: '\r\n' });
}

function tableOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0]!).filter((column) => rows.some((row) => row[column] !== null));
  const cells = [columns, ...rows.map((row) => columns.map((column) => cut(plainText(String(row[column] ?? '')))))];
  const widths = columns.map((_, column) => cells.reduce((most, line) => Math.max(most, lengthOf(line[column]!)), 0));
  const lines = cells.map((line) =>
    line
      .map((cell, at) => cell + ' '.repeat(widths[at]! - lengthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return `${[lines[0], rule, ...lines.slice(1)].join('\n')}\n`;
}

function cut(text: string): string {
  return lengthOf(text) <= widest
    ? text
    : `${Array.from(text)
        .slice(0, widest - 1)
        .join('')}…`;
}
