import { element } from '../../../server/src/exports/page/element.ts';
import type { ElementPart } from '../../../server/src/exports/page/element.ts';
import type { ComparisonReport } from '../../../server/src/protocol/requests.ts';
import type { Scope } from '../../src/vscode/panel/panelMessages.ts';
import { button, choice, iconButton } from './controls.ts';
import type { Filter, Page } from './Page.ts';

const filters: readonly Filter[] = ['all', 'unanswered', 'confirmed'];
const scopes: readonly Scope[] = ['file', 'files', 'workspace'];

/** What stands over the table: what of it to show, from which files, in which language, and ways to take it along. */
export function drawBar({ relations }: ComparisonReport, page: Page): ElementPart {
  const { words, language, subject, choices, choose, send, copy } = page;
  const shown = choices.network === 'shown';
  return element(
    'div',
    { class: 'bar', role: 'toolbar', 'aria-label': words('panel.toolbar') },
    element(
      'div',
      { class: 'filters', role: 'group', 'aria-label': words('panel.filter') },
      ...filters.map((filter) =>
        button(
          { id: `filter-${filter}`, 'aria-pressed': choices.filter === filter ? 'true' : 'false' },
          () => {
            choose({ filter });
          },
          words(`panel.filter.${filter}`),
        ),
      ),
    ),
    choice(
      'scope',
      words('panel.scope'),
      subject.scope,
      scopes.map((scope) => [scope, words(`panel.scope.${scope}`)]),
      (scope) => {
        send({ type: 'scope', scope: scope as Scope });
      },
    ),
    choice(
      'language',
      words('panel.language'),
      language,
      [
        ['da', 'Dansk'],
        ['en', 'English'],
      ],
      (wanted) => {
        send({ type: 'language', language: wanted === 'da' ? 'da' : 'en' });
      },
    ),
    element(
      'span',
      { class: 'tools' },
      iconButton('add', words('panel.add'), { id: 'add' }, () => {
        send({ type: 'add' });
      }),
      iconButton('discard', words('panel.undo'), { id: 'undo' }, () => {
        send({ type: 'undo' });
      }),
      iconButton('redo', words('panel.redo'), { id: 'redo' }, () => {
        send({ type: 'redo' });
      }),
      iconButton(
        'type-hierarchy',
        words(shown ? 'panel.hideNetwork' : 'panel.showNetwork'),
        { id: 'network', 'aria-pressed': shown ? 'true' : 'false', disabled: relations.length === 0 },
        () => {
          choose({ network: shown ? 'hidden' : 'shown' });
        },
      ),
      iconButton('copy', words('panel.copy'), { id: 'copy' }, copy),
      iconButton('export', words('panel.export'), { id: 'export' }, () => {
        send({ type: 'export' });
      }),
    ),
  );
}
