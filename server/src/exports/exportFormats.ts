import { brat } from './brat.ts';
import { claimReview } from './claimReview.ts';
import { csv } from './csv.ts';
import type { Export } from './Export.ts';
import { html } from './html.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plainText.ts';
import { sarif } from './sarif.ts';
import { tei } from './tei.ts';
import { webAnnotation } from './webAnnotation.ts';

/** The formats that are text, by the name they are asked for. */
export const exportFormats = {
  jsonl,
  csv,
  markdown,
  html,
  'web-annotation': webAnnotation,
  brat,
  tei,
  sarif,
  text: plainText,
  claimreview: claimReview,
} satisfies Record<string, Export>;

/** Parquet holds bytes, not lines: it is written by a writer of its own. */
export type FormatName = keyof typeof exportFormats | 'parquet';

export const formatNames: readonly FormatName[] = [...(Object.keys(exportFormats) as FormatName[]), 'parquet'];
