import { stringify } from 'csv-stringify/browser/esm/sync';
import type { UiLanguage } from '../../protocol/messages/message.ts';
import type { ArticleReview } from '../../protocol/review.ts';
import { escapeMarkdown } from '../markdownTable.ts';
import { element } from '../page/element.ts';
import { pageEnd, pageStart } from '../page/htmlPage.ts';
import { sayIn } from '../page/sayIn.ts';
import { writeHtml } from '../page/writeHtml.ts';
import { annotationPage } from './annotationPage.ts';
import { changeLogOf } from './ChangeLog.ts';
import type { ChangeLog } from './ChangeLog.ts';

/** A format that decisions about some articles are handed out in. Pure: the same reviews give the same text. */
interface ChangeLogExport {
  /** Of a file that holds it, with the dot. */
  readonly extension: string;
  readonly write: (reviews: readonly ArticleReview[], language: UiLanguage) => string;
}

/** The formats there are, by the name they are asked for. */
export const changeLogFormats = {
  html: { extension: '.html', write: writePage },
  markdown: { extension: '.md', write: (reviews, language) => logs(reviews, language).map(markdown).join('\n') },
  csv: { extension: '.csv', write: writeCsv },
  'web-annotation': { extension: '.jsonld', write: annotationPage },
} satisfies Record<string, ChangeLogExport>;

export type ChangeLogFormat = keyof typeof changeLogFormats;

const logs = (reviews: readonly ArticleReview[], language: UiLanguage): readonly ChangeLog[] =>
  reviews.map((review) => changeLogOf(review, language));

function markdown({ title, facts, columns, rows, none }: ChangeLog): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((cells) => line(cells.map(escapeMarkdown))),
  ];
  return [
    `## ${escapeMarkdown(title)}`,
    '',
    ...facts.map((fact) => `- ${escapeMarkdown(fact)}`),
    '',
    ...(rows.length > 0 ? table : [none]),
    '',
  ].join('\n');
}

/** One decision a line, with the article before it. No cell is ever read as a formula. */
function writeCsv(reviews: readonly ArticleReview[], language: UiLanguage): string {
  const all = reviews.map((review) => ({ id: review.machine.id ?? '', ...changeLogOf(review, language) }));
  const head = ['id', ...(all[0]?.columns ?? [])];
  const lines = [head, ...all.flatMap(({ id, rows }) => rows.map((cells) => [id, ...cells]))];
  return stringify(lines, { quoted_string: true, escape_formulas: true, record_delimiter: 'windows' });
}

function writePage(reviews: readonly ArticleReview[], language: UiLanguage): string {
  const articles = logs(reviews, language);
  const sheets = articles.map(({ title, facts, columns, rows, none }) =>
    element(
      'article',
      { class: 'sheet changes' },
      element('h1', {}, title),
      ...facts.map((fact) => element('p', { class: 'facts' }, fact)),
      rows.length === 0
        ? element('p', { class: 'none' }, none)
        : element(
            'table',
            { class: 'list' },
            element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)))),
            element(
              'tbody',
              {},
              ...rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell)))),
            ),
          ),
    ),
  );
  return `${pageStart(articles[0]?.title ?? '', language, sayIn(language))}${sheets.map(writeHtml).join('\n')}\n${pageEnd()}`;
}
