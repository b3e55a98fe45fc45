import { stringify } from 'csv-stringify/browser/esm/sync';
import { comparisonColumns, comparisonRecords } from '../../../server/src/exports/comparison/comparisonRecords.ts';
import { articleNames } from '../../../server/src/exports/page/articleNames.ts';
import { element } from '../../../server/src/exports/page/element.ts';
import { paperLook } from '../../../server/src/exports/page/paperLook.ts';
import { stanceTable } from '../../../server/src/exports/page/stanceTable.ts';
import { writeHtml } from '../../../server/src/exports/page/writeHtml.ts';
import type { ComparisonReport } from '../../../server/src/protocol/requests.ts';
import type { ComparisonOptions } from '../../../server/src/exports/comparison/ComparisonExport.ts';
import { provenance } from '../../../server/src/exports/comparison/provenance.ts';
import type { Words } from './words.ts';

/** Puts the comparison on the clipboard: as a table for word processors, as cells for spreadsheets. */
export function copyTable(comparison: ComparisonReport, options: ComparisonOptions, words: Words): Promise<void> {
  const languages = new Map(comparison.articles.map(({ uri, language }) => [uri, language]));
  const look = paperLook(words, {
    languageOf: (uri) => languages.get(uri) ?? 'und',
    names: articleNames(comparison.articles),
    labels: options.labels,
  });
  const source = provenance(comparison, options.date, words).map((line) => element('p', {}, line));
  const table = writeHtml(element('div', {}, stanceTable(comparison, comparison.rows, look), ...source));
  const cells = stringify([comparisonColumns, ...comparisonRecords(comparison, options)], {
    delimiter: '\t',
    quoted_string: true,
    escape_formulas: true,
  });
  const kinds = { 'text/html': table, 'text/plain': cells };
  const blobs = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })] as const);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
