import { lineFinder } from '../analysis/compare/lineFinder.ts';
import type { ReportFinding } from '../protocol/report.ts';
import type { Export } from './Export.ts';
import { visibleText } from './page/visibleText.ts';

/** Findings as compilers write them, for the log of a desk's CI: file:line:column: severity: message [rule]. */
export const plainText: Export = {
  extension: '.txt',
  several: 'in one file',
  readers: 'programs',
  article: ({ report: { id, findings }, text }) => {
    const lineOf = lineFinder(text);
    return findings.map((finding) => `${inLine(id ?? '-')}:${place(finding, text, lineOf)}\n`).join('');
  },
  failure: ({ id, line, error }) =>
    `${inLine(id ?? '-')}${line === undefined ? '' : `:${line}`}: error: ${inLine(error)}\n`,
};

function place(
  { start, severity, message, rule }: ReportFinding,
  text: string,
  lineOf: (at: number) => number,
): string {
  const before = text.slice(0, start);
  const column = start - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return `${lineOf(start)}:${column}: ${severity}: ${inLine(message)} [${rule}]`;
}

/** One line, whatever the article puts into it. */
function inLine(words: string): string {
  return visibleText(words).replace(/\s+/g, ' ');
}
