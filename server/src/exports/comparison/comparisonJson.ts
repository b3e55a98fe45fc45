import type { ComparisonExport } from './ComparisonExport.ts';

/** The comparison as data for other programs. Reads the same in every interface language. */
export const comparisonJson: ComparisonExport = {
  extension: '.json',
  write: (comparison, { date, labels }) => `${JSON.stringify({ date, labels, ...comparison }, null, 2)}\n`,
};
