import { stringify } from 'csv-stringify/browser/esm/sync';
import { comparisonColumns, comparisonRecords } from './comparisonRecords.ts';
import type { ComparisonExport } from './ComparisonExport.ts';

/** One statement a line, for spreadsheets. No cell is ever read as a formula. */
export const comparisonCsv: ComparisonExport = {
  extension: '.csv',
  write(comparison, options) {
    const lines = [comparisonColumns, ...comparisonRecords(comparison, options)];
    return stringify(lines, { quoted_string: true, escape_formulas: true, record_delimiter: 'windows' });
  },
};
