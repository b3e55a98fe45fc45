import { MarkdownString } from 'vscode';
import type { Hover } from 'vscode';

/** Markdown draws a run of blanks as one. The columns of our hovers are runs of blanks: here they are made to stay. */
export function keepColumns(hover: Hover | null | undefined): Hover | null | undefined {
  for (const content of hover?.contents ?? []) {
    if (content instanceof MarkdownString) content.value = content.value.replace(/ {2,}(?=[^ \n])/g, nonBreaking);
  }
  return hover;
}

const nonBreaking = (blanks: string): string => '\u00A0'.repeat(blanks.length);
