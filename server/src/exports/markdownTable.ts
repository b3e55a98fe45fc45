import type { Comparison, StanceCard } from '../analysis/compare/comparison.ts';
import { emptyAnswer, ledeOf, positionNames, roleOf, speakerOf } from './page/names.ts';
import type { Say } from './page/sayIn.ts';
import { visibleText } from './page/visibleText.ts';

/** What a table in Markdown needs to know beyond the comparison. */
export interface MarkdownOptions {
  readonly say: Say;
  /** What the articles are called, where there are several: with one, its name need not stand beside every statement. */
  readonly names: ReadonlyMap<string, string>;
  /** Names that the reader has given to topics. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Two positions side by side as a heading and a table. */
export function markdownTable(comparison: Comparison, options: MarkdownOptions): string {
  const { say, labels } = options;
  const [a, b] = positionNames(comparison, say).map(escapeMarkdown);
  const role = (column: 0 | 1): string => roleOf(column, comparison.rows, say);
  const rows = comparison.rows.map((row) => {
    const { topic, state } = row;
    const [left, right, others] = row.cells;
    const answer = right.length > 0 ? cell(right, options) : `**${emptyAnswer(row, say)}**`;
    const label = [labels[topic] ?? topic, say(`state.${state}`)].filter(Boolean).map(escapeMarkdown).join(' · ');
    return `| ${label} | ${cell(left, options)} | ${answer} | ${cell(others, options)} |`;
  });
  return [
    `## ${escapeMarkdown(ledeOf(comparison, say))}`,
    '',
    `| | ${role(0)}: ${a!} | ${role(1)}: ${b!} | ${say('export.others')} |`,
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Everything that was said, one statement a row. */
export function markdownStatements(cards: readonly StanceCard[], say: Say): string {
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
  return visibleText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_{}[\]#|~$>]/g, '\\$&')
    .replace(/:\/\//g, '&#58;//');
}

function cell(cards: readonly StanceCard[], options: MarkdownOptions): string {
  return cards.map((card) => describe(card, options)).join('<br><br>');
}

function describe(card: StanceCard, { say, names }: MarkdownOptions): string {
  const { act, form, line, when, origin, uri, notes = [] } = card;
  const tags = [
    say(`act.${act}`),
    say(`form.${form}`),
    when,
    ...(names.size > 1 ? [names.get(uri) ?? uri] : []),
    say('export.line', { line: String(line) }),
    ...(origin === 'machine' ? [] : [say(`origin.${origin}`)]),
  ];
  const known = tags.filter((tag) => tag !== '').map(escapeMarkdown);
  const written = notes.map(({ by, text }) => `<br>${escapeMarkdown(`${say('export.noteBy', { by })} ${text}`)}`);
  return `**${escapeMarkdown(speakerOf(card, say))}** (${known.join(', ')}): ${escapeMarkdown(card.text)}${written.join('')}`;
}
