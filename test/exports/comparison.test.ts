import assert from 'node:assert/strict';
import { comparePositions } from '../../server/src/analysis/compare/comparePositions.ts';
import { comparisonFormats } from '../../server/src/exports/comparison/comparisonFormats.ts';
import type { ComparisonFormat } from '../../server/src/exports/comparison/comparisonFormats.ts';
import type { ComparisonOptions } from '../../server/src/exports/comparison/ComparisonExport.ts';
import type { ExportedArticle } from '../../server/src/exports/Export.ts';
import type { ComparisonReport } from '../../server/src/protocol/requests.ts';
import { checkGolden } from '../support/golden.ts';
import { harbour, hostile } from './fixture.ts';
import { hostileTexts, shapeOf } from './pages.ts';

const options: ComparisonOptions = { language: 'en', date: '2026-01-31', labels: {} };

/** The comparison of an article, as the server gives it; the first statement is confirmed, and somebody has written a note on it. */
function compared(
  { report, text }: ExportedArticle,
  positions?: readonly [string, string],
  note = 'Ask again on Monday.',
): ComparisonReport {
  const uri = `file:///${report.id ?? ''}`;
  const statements = report.statements.map((statement, index) =>
    index === 0
      ? { ...statement, origin: 'confirmed' as const, when: 'In June', notes: [{ by: 'Mette', text: note }] }
      : { ...statement, when: `on day ${index}` },
  );
  const { tool, language, textHash, entities, disputes } = report;
  return {
    schemaVersion: 1,
    tool,
    articles: [{ uri, language, textHash, statements: statements.length }],
    ...comparePositions([{ uri, text, entities, statements, disputes }], positions),
  };
}

const formats = Object.keys(comparisonFormats) as ComparisonFormat[];
const comparison = compared(harbour, ['Port Watch', 'Dalby Freight']);

/** The records of a CSV text whose cells are all in quotation marks or numbers. */
function recordsOf(csv: string): readonly (readonly string[])[] {
  const records = csv.split('\r\n').slice(0, -1);
  return records.map((record) =>
    [...record.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, plain]) => quoted ?? plain!),
  );
}

describe('exports of the comparison', () => {
  for (const format of formats) {
    const { extension, write } = comparisonFormats[format];
    it(`${format}: looks as it did (UPDATE_GOLDEN=1 rewrites it)`, () => {
      checkGolden(write(comparison, options), 'test', 'exports', 'golden', `comparison${extension}`);
    });
    it(`${format}: carries tool, hash of the text, date, and what a machine or a person says`, () => {
      const text = write(comparison, options);
      for (const mark of ['1.2.3', 'ab'.repeat(32)]) assert.ok(text.includes(mark), mark);
      // As the reader writes it, or as programs do.
      assert.match(text, format === 'html' || format === 'markdown' ? /31 January 2026/ : /2026-01-31/);
      assert.match(text, /confirmed/);
      assert.match(text, /machine/);
    });
    it(`${format}: calls a topic what the reader calls it`, () => {
      const labels = { 'oil in the harbour': 'The oil affair' };
      assert.match(write(comparison, { ...options, labels }), /The oil affair/);
    });
  }

  for (const words of hostileTexts)
    it(`a note stays text: ${JSON.stringify(words).slice(0, 60)}`, () => {
      const written = (note: string, format: 'html' | 'markdown'): string =>
        comparisonFormats[format].write(compared(harbour, ['Port Watch', 'Dalby Freight'], note), options);
      assert.deepEqual(shapeOf(written(words, 'html')), shapeOf(written('words', 'html')));
      const bars = (text: string): number => text.split(/(?<!\\)\|/).length;
      assert.equal(bars(written(words, 'markdown')), bars(written('words', 'markdown')));
    });

  for (const words of hostileTexts)
    it(`HTML keeps ${JSON.stringify(words).slice(0, 60)} text`, () => {
      const page = (said: string): readonly string[] =>
        shapeOf(comparisonFormats.html.write(compared(hostile(said)), options));
      assert.deepEqual(page(words), page('words'));
    });

  it('HTML asks for nothing and runs nothing', () => {
    const page = comparisonFormats.html.write(comparison, options);
    assert.doesNotMatch(page, /<(?:script|link|img|iframe|object)\b|\bsrc=|url\(|@import|\bhttps?:|\son\w+=/i);
  });

  it('HTML tells times article by article, each in the order of its text', () => {
    const [row] = comparison.rows;
    const said = (uri: string, line: number) => ({
      ...row!.cells.flat()[0]!,
      key: `${uri}#${line}`,
      uri,
      line,
      when: `${uri} ${line}`,
    });
    const cells = [[said('a', 9), said('b', 2)], [said('b', 5)], [said('a', 4)]] as const;
    const page = comparisonFormats.html.write({ ...comparison, rows: [{ ...row!, cells }] }, options);
    assert.deepEqual(
      [...page.matchAll(/<span class="when">([^<]*)</g)].map(([, when]) => when),
      ['a 4', 'a 9', 'b 2', 'b 5'],
    );
  });

  it('Markdown is one table whatever the article says', () => {
    for (const words of hostileTexts) {
      const { write } = comparisonFormats.markdown;
      const bars = (text: string): readonly number[] =>
        text.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
      assert.deepEqual(
        bars(write(compared(hostile(words)), options)),
        bars(write(compared(hostile('words')), options)),
      );
    }
  });

  it('CSV has no cell that a spreadsheet would run', () => {
    for (const start of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x")', '-- Nej, siger hun'])
      for (const cell of recordsOf(comparisonFormats.csv.write(compared(hostile(start)), options)).flat())
        assert.doesNotMatch(cell, /^\s*[=+\-@\t\r]/);
  });

  it('CSV has a record a card, with as many cells as the head has names', () => {
    const [head, ...records] = recordsOf(comparisonFormats.csv.write(comparison, options));
    assert.equal(records.length, comparison.rows.flatMap(({ cells }) => cells.flat()).length);
    for (const record of records) assert.equal(record.length, head!.length);
  });

  it('JSON comes back as it was', () => {
    const { date, labels, ...rest } = JSON.parse(comparisonFormats.json.write(comparison, options)) as object & {
      date: string;
      labels: object;
    };
    assert.deepEqual([date, labels], ['2026-01-31', {}]);
    assert.deepEqual(rest, JSON.parse(JSON.stringify(comparison)));
  });
});
