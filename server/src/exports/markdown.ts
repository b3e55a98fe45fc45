import type { Comparison, StanceCard } from '../analysis/compare/comparison.ts';
import { articleSheet, emptyAnswer, partiesOf, sayIn, speakerOf } from './ArticleSheet.ts';
import type { Say } from './ArticleSheet.ts';
import type { Export } from './Export.ts';

/** The side-by-side view as Markdown: one section an article, one table for each pair of parties. */
export const markdown: Export = {
  extension: '.md',
  several: 'in one file',
  readers: 'people',
  article(article, language) {
    const say = sayIn(language);
    const sheet = articleSheet(article, say);
    const blocks = [
      `# ${escapeMarkdown(sheet.headline)}`,
      `${code(sheet.id)} · ${sheet.facts.map(escapeMarkdown).join(' · ')}`,
      ...(sheet.disputes.length === 0 ? [say('export.noDispute')] : sheet.disputes.map((each) => table(each, say))),
      ...(sheet.statements.length === 0 ? [] : [statements(sheet.statements, say)]),
      `*${say('export.machine')} ${sheet.provenance}*`,
    ];
    return `${blocks.join('\n\n')}\n\n`;
  },
  failure: ({ id, line, error }) =>
    `# ${escapeMarkdown(id ?? '–')}\n\n${line === undefined ? '' : `${line}: `}${escapeMarkdown(error)}\n\n`,
};

function table(comparison: Comparison, say: Say): string {
  const [a, b] = partiesOf(comparison, say).map(escapeMarkdown);
  const rows = comparison.rows.map((row) => {
    const { topic, state } = row;
    const [left, right, others] = row.cells;
    const answer = right.length > 0 ? cell(right, say) : `**${emptyAnswer(row, say)}**`;
    const label = [topic, say(`state.${state}`)].filter(Boolean).map(escapeMarkdown).join(' · ');
    return `| ${label} | ${cell(left, say)} | ${answer} | ${cell(others, say)} |`;
  });
  return [
    `## ${say('export.caption', { a: a!, b: b! })}`,
    '',
    `| | ${say('export.accuser')}: ${a} | ${say('export.accused')}: ${b} | ${say('export.others')} |`,
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function cell(cards: readonly StanceCard[], say: Say): string {
  return cards.map((card) => describe(card, say)).join('<br><br>');
}

function describe(card: StanceCard, say: Say): string {
  const tags = [say(`act.${card.act}`), say(`form.${card.form}`), say('export.line', { line: String(card.line) })];
  return `**${escapeMarkdown(speakerOf(card, say))}** (${tags.join(', ')}): ${escapeMarkdown(card.text)}`;
}

function statements(cards: readonly StanceCard[], say: Say): string {
  const columns = ['line', 'speaker', 'act', 'words'] as const;
  return [
    `## ${say('export.allStatements')}`,
    '',
    `| ${columns.map((column) => say(`export.column.${column}`)).join(' | ')} |`,
    '| ---: | --- | --- | --- |',
    ...cards.map((card) => {
      const speaker = escapeMarkdown(speakerOf(card, say));
      return `| ${card.line} | ${speaker} | ${say(`act.${card.act}`)} | ${escapeMarkdown(card.text)} |`;
    }),
  ].join('\n');
}

/** Text that stays text: no markup, no HTML, no link, no new table cell or line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_{}[\]#|~$>]/g, '\\$&')
    .replace(/:\/\//g, '&#58;//');
}

/** An id in a code span, whatever it holds. */
function code(text: string): string {
  const plain = text.replace(/[\p{Cc}\u2028\u2029|]+/gu, ' ');
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${plain} ${fence}`;
}
