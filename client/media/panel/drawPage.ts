import { articleNames } from '../../../server/src/exports/page/articleNames.ts';
import { element } from '../../../server/src/exports/page/element.ts';
import type { ElementPart } from '../../../server/src/exports/page/element.ts';
import { cardsIn } from '../../../server/src/exports/page/names.ts';
import { network } from '../../../server/src/exports/page/network.ts';
import { stanceTable } from '../../../server/src/exports/page/stanceTable.ts';
import { timeline } from '../../../server/src/exports/page/timeline.ts';
import type { Comparison, ComparisonReport, StanceRow } from '../../../server/src/protocol/requests.ts';
import type { MessageFromPanel, PanelView, Progress } from '../../src/vscode/panel/panelMessages.ts';
import { button } from './controls.ts';
import { drawBar } from './drawBar.ts';
import type { Filter, Page } from './Page.ts';
import { panelLook } from './panelLook.ts';
import type { Words } from './words.ts';

/** The whole page for one view of one article. Whatever there is nothing to show of says what to do instead. */
export function drawPage(view: PanelView, progress: Progress, page: Page): readonly (ElementPart | null)[] {
  const title = page.words('panel.title', { file: page.subject.file });
  const isReading = progress === 'reading' || view.kind === 'loading';
  return [
    element('h1', { class: 'for-screen-readers' }, title),
    isReading ? element('vscode-progress-bar', { 'aria-label': page.words('panel.reading') }) : null,
    ...drawView(view, page),
  ];
}

function drawView(view: PanelView, page: Page): readonly (ElementPart | null)[] {
  const { words, subject, send } = page;
  const ask = (label: string, type: 'analyseAnyway' | 'retry' | 'showOutput' | 'reopen'): ElementPart =>
    action(label, () => {
      const message: MessageFromPanel = { type };
      send(message);
    });
  switch (view.kind) {
    case 'loading':
      return [element('p', { class: 'loading' }, words('panel.loading', { file: subject.file }))];
    case 'comparison':
      return drawComparison(view.comparison, page);
    case 'skipped':
      return [notice(words('panel.skipped'), view.reason, ask(words('panel.analyseAnyway'), 'analyseAnyway'))];
    case 'failed':
      return [
        notice(
          words('panel.failed'),
          `${words('panel.failedHint')} ${view.reason}`,
          ask(words('panel.retry'), 'retry'),
          ask(words('panel.showOutput'), 'showOutput'),
        ),
      ];
    case 'gone':
      return [
        notice(
          words('panel.gone'),
          words('panel.goneHint', { file: subject.file }),
          ask(words('panel.reopen'), 'reopen'),
        ),
      ];
  }
}

/** What a comparison amounts to in a few words: '3 topics · 1 unanswered'. */
export function summary({ rows }: Comparison, words: Words): string {
  const unanswered = rows.filter(({ state }) => state === 'unanswered').length;
  const topics = words(rows.length === 1 ? 'panel.topics.one' : 'panel.topics.many', { n: rows.length });
  if (unanswered === 0) return topics;
  const key = unanswered === 1 ? 'panel.unanswered.one' : 'panel.unanswered.many';
  return `${topics} · ${words(key, { n: unanswered })}`;
}

function drawComparison(comparison: ComparisonReport, page: Page): readonly (ElementPart | null)[] {
  const { words, choices } = page;
  const bar = drawBar(comparison, page);
  if (comparison.parties.length === 0) return [bar, notice(words('panel.noDispute'), words('panel.noDisputeHint'))];
  const rows = filterRows(comparison.rows, choices.filter);
  const picture = choices.network === 'shown' ? drawPicture(comparison, page) : null;
  const look = panelLook({ ...comparison, rows }, page);
  const table = stanceTable(comparison, rows, look);
  const times = timeline(cardsIn(rows), look);
  return [bar, drawSummary(comparison, page), picture, table, emptyNotice(comparison, rows, page), times];
}

/** In a narrow panel the picture is moved aside: with the keys, too. */
function drawPicture(comparison: Comparison, { words }: Page): ElementPart {
  return element(
    'div',
    { class: 'picture', role: 'group', tabindex: 0, 'aria-label': words('panel.network') },
    network(comparison, words),
  );
}

/** How much there is, from how many articles where there may be several. */
function drawSummary(comparison: ComparisonReport, { words, subject }: Page): ElementPart {
  const { articles } = comparison;
  const key = articles.length === 1 ? 'panel.articles.one' : 'panel.articles.many';
  const files = subject.scope === 'file' ? [] : [words(key, { n: articles.length })];
  return element(
    'p',
    { class: 'summary', title: [...articleNames(articles).values()].join(', ') },
    [...files, summary(comparison, words)].join(' · '),
  );
}

/** Rows that a filter leaves; 'confirmed' also leaves out what nobody has looked at within a row. */
function filterRows(rows: readonly StanceRow[], filter: Filter): readonly StanceRow[] {
  if (filter === 'all') return rows;
  if (filter === 'unanswered') return rows.filter(({ state }) => state === 'unanswered');
  const confirmed = (cards: StanceRow['cells'][number]): StanceRow['cells'][number] =>
    cards.filter(({ origin }) => origin !== 'machine');
  return rows
    .map((row) => ({
      ...row,
      cells: [confirmed(row.cells[0]), confirmed(row.cells[1]), confirmed(row.cells[2])] as const,
    }))
    .filter(({ cells }) => cells.some(({ length }) => length > 0));
}

function emptyNotice(
  { rows }: Comparison,
  shown: readonly StanceRow[],
  { words, choices, choose }: Page,
): ElementPart | null {
  if (rows.length === 0) return notice(words('panel.noPair'), words('panel.noPairHint'));
  if (shown.length > 0) return null;
  const showAll = action(words('panel.showAll'), () => {
    choose({ filter: 'all' });
  });
  if (choices.filter === 'confirmed')
    return notice(words('panel.noneConfirmed'), words('panel.noneConfirmedHint'), showAll);
  return notice(words('panel.allAnswered'), '', showAll);
}

function notice(title: string, hint: string, ...actions: readonly ElementPart[]): ElementPart {
  return element(
    'section',
    { class: 'notice' },
    element('h2', {}, title),
    hint === '' ? null : element('p', {}, hint),
    ...actions,
  );
}

function action(label: string, run: () => void): ElementPart {
  return button({ class: 'action' }, run, label);
}
