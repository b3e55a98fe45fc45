import { element } from '../page/element.ts';
import { articleNames } from '../page/articleNames.ts';
import { pageEnd, pageStart } from '../page/htmlPage.ts';
import { cardsIn, ledeOf } from '../page/names.ts';
import { network } from '../page/network.ts';
import { paperLook } from '../page/paperLook.ts';
import { sayIn } from '../page/sayIn.ts';
import { stanceTable } from '../page/stanceTable.ts';
import { timeline } from '../page/timeline.ts';
import { writeHtml } from '../page/writeHtml.ts';
import type { ComparisonExport } from './ComparisonExport.ts';
import { provenance } from './provenance.ts';

/** The panel as a page that stands alone: no script, nothing loaded, prints on A4. */
export const comparisonHtml: ComparisonExport = {
  extension: '.html',
  write(comparison, { language, date, labels }) {
    const say = sayIn(language);
    const { articles, rows } = comparison;
    const languages = new Map(articles.map((article) => [article.uri, article.language]));
    const names = articleNames(articles);
    const look = paperLook(say, {
      languageOf: (uri) => languages.get(uri) ?? 'und',
      names,
      labels,
    });
    const sheet = element(
      'article',
      { class: 'sheet' },
      element('p', { class: 'slug' }, [...names.values()].join(' · ')),
      stanceTable(comparison, rows, look),
      timeline(cardsIn(rows), look),
      network(comparison, say),
      element('footer', {}, ...provenance(comparison, date, say).map((line) => element('p', {}, line))),
    );
    return `${pageStart(ledeOf(comparison, say), language, say)}${writeHtml(sheet)}\n${pageEnd()}`;
  },
};
