import type { Export } from './Export.ts';
import { html } from './html.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';

/** The formats there are, by the name they are asked for. */
export const exportFormats = { jsonl, markdown, html } satisfies Record<string, Export>;

export type FormatName = keyof typeof exportFormats;
