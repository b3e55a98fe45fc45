import { articleSheet } from './ArticleSheet.ts';
import { escapeMarkdown, markdownStatements, markdownTable } from './markdownTable.ts';
import type { Export } from './Export.ts';
import { sayIn } from './page/sayIn.ts';

/** The side-by-side view as Markdown: one section an article, one table for each pair of parties. */
export const markdown: Export = {
  extension: '.md',
  several: 'in one file',
  readers: 'people',
  article(article, language) {
    const say = sayIn(language);
    const sheet = articleSheet(article, language);
    const tables = sheet.disputes.map((comparison) => markdownTable(comparison, { say, names: new Map(), labels: {} }));
    const blocks = [
      `# ${escapeMarkdown(sheet.headline)}`,
      `${code(sheet.id)} · ${sheet.facts.map(escapeMarkdown).join(' · ')}`,
      ...(tables.length === 0 ? [say('export.noDispute')] : tables),
      ...(sheet.statements.length === 0 ? [] : [markdownStatements(sheet.statements, say)]),
      `*${sheet.origin} ${sheet.provenance}*`,
    ];
    return `${blocks.join('\n\n')}\n\n`;
  },
  failure: ({ id, line, error }) =>
    `# ${escapeMarkdown(id ?? '–')}\n\n${line === undefined ? '' : `${line}: `}${escapeMarkdown(error)}\n\n`,
};

/** An id in a code span, whatever it holds. */
function code(text: string): string {
  const plain = text.replace(/[\p{Cc}\u2028\u2029|]+/gu, ' ');
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${plain} ${fence}`;
}
