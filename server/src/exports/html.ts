import type { Comparison, StanceCard, StanceRow } from '../analysis/compare/comparison.ts';
import type { UiLanguage } from '../protocol/messages/message.ts';
import { articleSheet, emptyAnswer, partiesOf, sayIn, speakerOf } from './ArticleSheet.ts';
import type { Say } from './ArticleSheet.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { Export, ExportedArticle } from './Export.ts';
import { htmlStyle } from './htmlStyle.ts';

/** The side-by-side view as a page that stands alone: no script, nothing loaded, prints on A4. */
export const html: Export = {
  extension: '.html',
  several: 'one file each',
  readers: 'people',
  article: (article, language) =>
    htmlStart(articleSheet(article, sayIn(language)).headline, language) + htmlArticle(article, language) + htmlEnd(),
  failure: () => '',
};

/** The page up to its first article; any number of articles may follow before the end. */
export function htmlStart(title: string, language: UiLanguage): string {
  const say = sayIn(language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header class="masthead">
<p class="brand">Statement Lens</p>
<p>${escapeHtml(say('export.title'))}</p>
</header>
<main>
`;
}

/** One article: its tables, one a pair of parties, then everything that was said. */
export function htmlArticle(article: ExportedArticle, language: UiLanguage): string {
  const say = sayIn(language);
  const sheet = articleSheet(article, say);
  const textLanguage = article.report.language;
  const tables = sheet.disputes.map((comparison) => table(comparison, textLanguage, say));
  return `<article>
<header>
<p class="slug">${escapeHtml(sheet.id)}</p>
<h1 lang="${escapeHtml(textLanguage)}">${escapeHtml(sheet.headline)}</h1>
<p class="facts">${sheet.facts.map(escapeHtml).join(' · ')}</p>
</header>
${tables.join('') || `<p class="none">${escapeHtml(say('export.noDispute'))}</p>\n`}${statementList(sheet.statements, textLanguage, say)}<footer>
<p>${escapeHtml(say('export.machine'))}</p>
<p class="provenance">${escapeHtml(sheet.provenance)}</p>
</footer>
</article>
`;
}

export function htmlEnd(): string {
  return '</main>\n</body>\n</html>\n';
}

function table(comparison: Comparison, textLanguage: string, say: Say): string {
  const [a, b] = partiesOf(comparison, say);
  const columns = comparison.rows.some(({ cells: [, , others] }) => others.length > 0) ? 3 : 2;
  const head = (role: string, name: string): string =>
    `<th scope="col"><span class="role">${escapeHtml(role)}</span> ${escapeHtml(name)}</th>`;
  return `<table>
<caption>${escapeHtml(say('export.caption', { a, b }))}</caption>
<thead>
<tr>${head(say('export.accuser'), a)}${head(say('export.accused'), b)}${
    columns === 3 ? `<th scope="col"><span class="role">${escapeHtml(say('export.others'))}</span></th>` : ''
  }</tr>
</thead>
${comparison.rows.map((row) => rows(row, columns, textLanguage, say)).join('')}</table>
`;
}

function rows(row: StanceRow, columns: number, textLanguage: string, say: Say): string {
  const { topic, state, cells } = row;
  const [left, right, others] = cells.map((cards) => cards.map((card) => cardOf(card, textLanguage, say)).join(''));
  const look = state === 'unanswered' ? 'no-reply' : 'none';
  const answer = cells[1].length > 0 ? right! : `<p class="${look}">${escapeHtml(emptyAnswer(row, say))}</p>\n`;
  const label = [topic, say(`state.${state}`)].filter(Boolean).map(escapeHtml).join(' · ');
  return `<tbody>
<tr class="topic"><th scope="rowgroup" colspan="${columns}">${label}</th></tr>
<tr>
<td>
${left!}</td>
<td>
${answer}</td>${columns === 3 ? `\n<td>\n${others!}</td>` : ''}
</tr>
</tbody>
`;
}

function cardOf(card: StanceCard, textLanguage: string, say: Say): string {
  const { act, form, medium, when, line } = card;
  const tags = [
    `<span class="act">${escapeHtml(say(`act.${act}`))}</span>`,
    `<span>${escapeHtml(say(`form.${form}`))}</span>`,
    ...(medium === 'unknown' || medium === 'spoken' ? [] : [`<span>${escapeHtml(say(`medium.${medium}`))}</span>`]),
    ...(when === '' ? [] : [`<span>${escapeHtml(when)}</span>`]),
    `<span class="line">${escapeHtml(say('export.line', { line: String(line) }))}</span>`,
  ];
  return `<div class="card ${act} ${form}">
<p class="who">${escapeHtml(speakerOf(card, say))}</p>
<blockquote lang="${escapeHtml(textLanguage)}">${escapeHtml(card.text)}</blockquote>
<p class="tags">${tags.join(' ')}</p>
</div>
`;
}

function statementList(cards: readonly StanceCard[], textLanguage: string, say: Say): string {
  if (cards.length === 0) return '';
  const columns = ['line', 'speaker', 'act', 'words'] as const;
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(say(`export.column.${column}`))}</th>`);
  const lines = cards.map(
    (card) =>
      `<tr class="${card.act} ${card.form}"><td>${card.line}</td><td>${escapeHtml(speakerOf(card, say))}</td><td>${escapeHtml(
        say(`act.${card.act}`),
      )}</td><td lang="${escapeHtml(textLanguage)}">${escapeHtml(card.text)}</td></tr>\n`,
  );
  return `<table class="list">
<caption>${escapeHtml(say('export.allStatements'))}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${lines.join('')}</tbody>
</table>
`;
}
