import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csv } from '../../server/src/exports/csv.ts';
import { rowColumns } from '../../server/src/exports/StatementRow.ts';
import { harbour, hostile } from './fixture.ts';

/** Read by another implementation, strictly: every record has every column. */
function read(rows: string): Record<string, string>[] {
  return parse(csv.frame!.start + rows, { columns: true, record_delimiter: '\r\n' });
}

describe('CSV export', () => {
  it('is a table of statements in the order of the text', () => {
    const rows = read(csv.article(harbour, 'en'));
    assert.deepEqual(
      rows.map(({ statement, speaker, speaksFor, act, target, line }) => [
        statement,
        speaker,
        speaksFor,
        act,
        target,
        line,
      ]),
      [
        ['s1', 'Port Watch', '', 'accuse', 'Dalby Freight', '3'],
        ['s2', 'Ida Krogh', 'Port Watch', 'accuse', 'Dalby Freight', '5'],
        ['s3', 'Max Hume', 'Dalby Freight', 'deny', 'Port Watch', '7'],
        ['s4', 'the coastguard', '', 'support', 'Dalby Freight', '9'],
        ['s5', 'Ida Krogh', 'Port Watch', 'accuse', 'the mayor', '11'],
      ],
    );
    const { words, mental, confidence, start, end } = rows[1]!;
    assert.equal(words, '“They empty their tanks at night,”');
    assert.deepEqual([mental, confidence], ['false', '0.9']);
    assert.equal(harbour.text.slice(Number(start), Number(end)), words);
  });
  it('gives an input that failed a row of its own', () => {
    const [row] = read(csv.failure({ id: 'a', line: 7, error: 'No, "really"' }, 'en'));
    assert.deepEqual([row?.article, row?.line, row?.error, row?.words], ['a', '7', 'No, "really"', '']);
  });
  it('holds no formula, and one record a statement, whatever the article says', () => {
    const columns = Object.keys(rowColumns).length;
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', '\n', ''), fc.string(), (first, rest) => {
        const article = hostile(first + rest);
        const rows = parse(csv.article(article, 'en'), { record_delimiter: '\r\n' });
        assert.equal(rows.length, article.report.statements.length);
        for (const row of rows) {
          assert.equal(row.length, columns);
          for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
        }
      }),
    );
  });
});
