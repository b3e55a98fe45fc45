import type { ComparisonExport } from './ComparisonExport.ts';
import { comparisonCsv } from './comparisonCsv.ts';
import { comparisonHtml } from './comparisonHtml.ts';
import { comparisonJson } from './comparisonJson.ts';
import { comparisonMarkdown } from './comparisonMarkdown.ts';

/** The formats there are, by the name they are asked for. */
export const comparisonFormats = {
  html: comparisonHtml,
  markdown: comparisonMarkdown,
  json: comparisonJson,
  csv: comparisonCsv,
} satisfies Record<string, ComparisonExport>;

export type ComparisonFormat = keyof typeof comparisonFormats;
