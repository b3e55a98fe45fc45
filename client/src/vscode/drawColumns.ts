import { MarkdownString } from 'vscode';
import type { Hover } from 'vscode';

/** A line of a hover with a label, in letters of one width: eight for the label, then its text. The title and the links are other lines. */
const labelled = /^(?!\*\*|\[)(.{8}) (\S.*)$/;

const lineEnd = '  \n';

/** The server sets labels and texts in columns by blanks. The editor's letters are of many widths, so they become a table here. */
export function drawColumns(hover: Hover | null | undefined): Hover | null | undefined {
  for (const content of hover?.contents ?? [])
    if (content instanceof MarkdownString) content.value = tabulate(content.value);
  return hover;
}

function tabulate(markdown: string): string {
  const lines = markdown.split(lineEnd);
  const first = lines.findIndex((line) => labelled.test(line));
  if (first === -1) return markdown;
  const rows = lines.filter((line) => labelled.test(line));
  const before = lines.slice(0, first);
  const after = lines.slice(first).filter((line) => !labelled.test(line));
  const table = ['| | |', '|-|-|', ...rows.map((row) => row.replace(labelled, '| $1&nbsp;&nbsp; | $2 |'))];
  return [before.join(lineEnd), table.join('\n'), after.join(lineEnd)].join('\n\n').replace(/ {2,}(?=[^ \n|])/g, hold);
}

/** Markdown draws a run of blanks as one, unless they do not break. */
const hold = (blanks: string): string => '\u00A0'.repeat(blanks.length);
