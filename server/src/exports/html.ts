import type { StanceCard } from '../analysis/compare/comparison.ts';
import type { UiLanguage } from '../protocol/messages/message.ts';
import { articleSheet } from './ArticleSheet.ts';
import type { ArticleSheet } from './ArticleSheet.ts';
import type { Export, ExportedArticle } from './Export.ts';
import { element } from './page/element.ts';
import type { ElementPart } from './page/element.ts';
import { pageEnd, pageStart } from './page/htmlPage.ts';
import { cardsIn, speakerOf } from './page/names.ts';
import { network } from './page/network.ts';
import { paperLook } from './page/paperLook.ts';
import { sayIn } from './page/sayIn.ts';
import type { Say } from './page/sayIn.ts';
import { stanceTable } from './page/stanceTable.ts';
import { timeline } from './page/timeline.ts';
import { writeHtml } from './page/writeHtml.ts';

/** The side-by-side view as a page that stands alone: no script, nothing loaded, prints on A4. */
export const html: Export = {
  extension: '.html',
  several: 'one file each',
  readers: 'people',
  article(article, language) {
    const say = sayIn(language);
    return (
      pageStart(articleSheet(article, language).headline, language, say) + htmlArticle(article, language) + pageEnd()
    );
  },
  failure: () => '',
};

/** One article: its tables, one a pair of parties, then everything that was said. */
export function htmlArticle(article: ExportedArticle, language: UiLanguage): string {
  const say = sayIn(language);
  const sheet = articleSheet(article, language);
  const textLanguage = article.report.language;
  const look = paperLook(say, { languageOf: () => textLanguage, names: new Map() });
  const tables = sheet.disputes.map((comparison) => stanceTable(comparison, comparison.rows, look));
  return writeHtml(
    element(
      'article',
      { class: 'sheet' },
      head(sheet, textLanguage),
      ...(tables.length > 0 ? tables : [element('p', { class: 'none' }, say('export.noDispute'))]),
      timeline(
        sheet.disputes.flatMap(({ rows }) => cardsIn(rows)),
        look,
      ),
      network(sheet.whole, say),
      statementList(sheet.statements, textLanguage, say),
      element('footer', {}, element('p', {}, sheet.origin), element('p', {}, sheet.provenance)),
    ),
  ).concat('\n');
}

function head({ id, headline, facts }: ArticleSheet, textLanguage: string): ElementPart {
  return element(
    'header',
    {},
    element('p', { class: 'slug' }, id),
    element('h1', { lang: textLanguage, dir: 'auto' }, headline),
    element('p', { class: 'facts' }, facts.join(' · ')),
  );
}

function statementList(cards: readonly StanceCard[], textLanguage: string, say: Say): ElementPart | null {
  if (cards.length === 0) return null;
  const columns = ['line', 'speaker', 'act', 'words'] as const;
  return element(
    'table',
    { class: 'list' },
    element('caption', {}, say('export.allStatements')),
    element(
      'thead',
      {},
      element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, say(`export.column.${column}`)))),
    ),
    element(
      'tbody',
      {},
      ...cards.map((card) =>
        element(
          'tr',
          { class: `${card.act} ${card.form}` },
          element('td', {}, String(card.line)),
          element('td', {}, speakerOf(card, say)),
          element('td', {}, say(`act.${card.act}`)),
          element('td', { lang: textLanguage, dir: 'auto' }, card.text),
        ),
      ),
    ),
  );
}
