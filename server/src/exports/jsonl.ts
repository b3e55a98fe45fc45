import type { Export } from './Export.ts';

/** JSON Lines: a report or an error a line (report.schema.json). Reads the same in every interface language. */
export const jsonl: Export = {
  extension: '.jsonl',
  several: 'in one file',
  readers: 'programs',
  article: ({ report }) => `${JSON.stringify(report)}\n`,
  failure: (error) => `${JSON.stringify(error)}\n`,
};
