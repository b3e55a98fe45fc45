import type { Comparison, StanceRow } from '../../../server/src/protocol/requests.ts';
import type { PanelView } from '../../src/vscode/panel/panelMessages.ts';
import { drawTable } from './drawTable.ts';
import { button, element } from './element.ts';
import type { Filter, Page } from './Page.ts';
import type { Words } from './words.ts';

/** The whole page for one view of one article. Whatever there is nothing to show of says what to do instead. */
export function drawPage(view: PanelView, page: Page): readonly HTMLElement[] {
  const { words, subject, send } = page;
  switch (view.kind) {
    case 'loading':
      return [element('p', { class: 'loading' }, words('panel.loading', { file: subject.file }))];
    case 'comparison':
      return drawComparison(view.comparison, page);
    case 'skipped':
      return [
        notice(
          words('panel.skipped'),
          view.reason,
          action(words('panel.analyseAnyway'), () => {
            send({ type: 'analyseAnyway' });
          }),
        ),
      ];
    case 'failed':
      return [
        notice(
          words('panel.failed'),
          view.reason,
          action(words('panel.retry'), () => {
            send({ type: 'retry' });
          }),
          action(words('panel.showOutput'), () => {
            send({ type: 'showOutput' });
          }),
        ),
      ];
    case 'gone':
      return [
        notice(
          words('panel.gone'),
          words('panel.goneHint', { file: subject.file }),
          action(words('panel.reopen'), () => {
            send({ type: 'reopen' });
          }),
        ),
      ];
  }
}

/** What a comparison amounts to in a few words: '3 topics · 1 unanswered'. */
export function summary({ rows }: Comparison, words: Words): string {
  const unanswered = rows.filter(isUnanswered).length;
  const topics = words(rows.length === 1 ? 'panel.topics.one' : 'panel.topics.many', { n: String(rows.length) });
  if (unanswered === 0) return topics;
  const key = unanswered === 1 ? 'panel.unanswered.one' : 'panel.unanswered.many';
  return `${topics} · ${words(key, { n: String(unanswered) })}`;
}

function drawComparison(comparison: Comparison, page: Page): readonly HTMLElement[] {
  const { words, choices } = page;
  if (comparison.parties.length === 0) return [notice(words('panel.noDispute'), words('panel.noDisputeHint'))];
  const shown = comparison.rows.filter((row) => choices.filter === 'all' || isUnanswered(row));
  const table = drawTable(comparison, shown, page);
  const bar = element(
    'div',
    { class: 'bar' },
    element('p', { class: 'summary' }, summary(comparison, words)),
    filters(page),
  );
  if (comparison.rows.length === 0) return [bar, table, notice(words('panel.noPair'), words('panel.noPairHint'))];
  if (shown.length > 0) return [bar, table];
  const showAll = action(words('panel.showAll'), () => {
    page.choose({ filter: 'all' });
  });
  return [bar, table, notice(words('panel.allAnswered'), '', showAll)];
}

function filters({ words, choices, choose }: Page): HTMLElement {
  const choice = (filter: Filter): HTMLElement =>
    button(
      { id: `filter-${filter}`, 'aria-pressed': choices.filter === filter ? 'true' : 'false' },
      () => {
        choose({ filter });
      },
      words(`panel.filter.${filter}`),
    );
  return element(
    'div',
    { class: 'filters', role: 'group', 'aria-label': words('panel.filter') },
    choice('all'),
    choice('unanswered'),
  );
}

function isUnanswered({ state }: StanceRow): boolean {
  return state === 'unanswered';
}

function notice(title: string, hint: string, ...actions: readonly HTMLElement[]): HTMLElement {
  return element(
    'section',
    { class: 'notice' },
    element('h2', {}, title),
    hint === '' ? null : element('p', {}, hint),
    ...actions,
  );
}

function action(label: string, run: () => void): HTMLElement {
  return button({ class: 'action' }, run, label);
}
