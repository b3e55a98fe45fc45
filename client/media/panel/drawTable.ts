import type { Comparison, StanceCard, StanceRow } from '../../../server/src/protocol/requests.ts';
import { drawCard } from './drawCard.ts';
import { button, element } from './element.ts';
import { gapIcon, swapIcon } from './icons.ts';
import type { Page } from './Page.ts';
import type { WordKey } from './words.ts';

type Act = StanceCard['act'];

const ACCUSING: readonly Act[] = ['accuse', 'criticise'];
const ANSWERING: readonly Act[] = ['deny', 'counter', 'admit', 'decline'];

/** The comparison: a heading for each topic, and under it what either side says, face to face. */
export function drawTable(comparison: Comparison, rows: readonly StanceRow[], page: Page): HTMLElement {
  const [a, b] = comparison.positions.map((name) => name ?? page.words('panel.unknownSpeaker'));
  const { words, subject, choices } = page;
  const hasOthers = comparison.rows.some(({ cells }) => cells[2].length > 0);
  return element(
    'table',
    { class: hasOthers ? `others-${choices.others}` : 'no-others' },
    element(
      'caption',
      { class: 'for-screen-readers' },
      words('panel.caption', { a: a ?? '', b: b ?? '', file: subject.file }),
    ),
    drawHead(comparison, page),
    ...rows.map((row) => drawTopic(row, b ?? '', hasOthers ? 3 : 2, page)),
  );
}

function drawHead(comparison: Comparison, page: Page): HTMLElement {
  const { words, choices } = page;
  const others = comparison.rows.reduce((sum, { cells }) => sum + cells[2].length, 0);
  const shown = choices.others === 'shown';
  const toggle = button(
    {
      class: 'quiet toggle',
      title: words(shown ? 'panel.hideOthers' : 'panel.showOthers'),
      'aria-expanded': shown ? 'true' : 'false',
    },
    () => {
      page.choose({ others: shown ? 'hidden' : 'shown' });
    },
    `${words('panel.others')} (${others})`,
  );
  return element(
    'thead',
    {},
    element(
      'tr',
      {},
      element('th', { scope: 'col' }, picker(0, comparison, page)),
      element('th', { scope: 'col' }, swap(comparison, page), picker(1, comparison, page)),
      element('th', { scope: 'col', class: 'others' }, toggle),
    ),
  );
}

/** The name at the head of a column is what one changes to see another position. */
function picker(column: 0 | 1, { positions, parties, rows }: Comparison, { words, send }: Page): HTMLElement {
  const chosen = positions[column];
  const names = chosen === null || parties.includes(chosen) ? parties : [chosen, ...parties];
  const select = element(
    'select',
    { id: `position-${column}` },
    chosen === null ? element('option', { value: '', selected: true }, words('panel.unknownSpeaker')) : null,
    ...names.map((name) => element('option', { value: name, selected: name === chosen }, name)),
  );
  select.addEventListener('change', () => {
    const other = positions[1 - column] ?? '';
    // Choosing the name that stands opposite means to swap: nobody is compared with themselves.
    const opposite = select.value === other ? (chosen ?? '') : other;
    send({ type: 'choose', positions: column === 0 ? [select.value, opposite] : [opposite, select.value] });
  });
  return element('div', { class: 'position' }, element('label', { for: select.id }, words(role(column, rows))), select);
}

/** What a side does here, from its cards: either may accuse, also after a swap. */
function role(column: 0 | 1, rows: readonly StanceRow[]): WordKey {
  const does = (side: 0 | 1, acts: readonly Act[]): boolean =>
    rows.some(({ cells }) => cells[side].some(({ act }) => acts.includes(act)));
  const accuses = does(column, ACCUSING);
  const answers = does(column, ANSWERING);
  if (accuses && answers) return 'panel.role.both';
  if (accuses) return 'panel.role.accuses';
  if (answers) return 'panel.role.answers';
  return does(column === 0 ? 1 : 0, ACCUSING) ? 'panel.role.accused' : 'panel.role.speaks';
}

function swap({ positions: [a, b] }: Comparison, { words, send }: Page): HTMLElement {
  const title = words('panel.swap');
  return button(
    { class: 'quiet swap', title, 'aria-label': title, disabled: a === null || b === null },
    () => {
      send({ type: 'choose', positions: [b ?? '', a ?? ''] });
    },
    swapIcon(),
  );
}

function drawTopic(row: StanceRow, accused: string, columns: number, page: Page): HTMLElement {
  const { words } = page;
  const [ours, theirs, others] = row.cells;
  return element(
    'tbody',
    { class: row.state },
    element(
      'tr',
      { class: 'topic' },
      element(
        'th',
        { scope: 'rowgroup', colspan: columns },
        element('span', { class: 'name' }, row.topic === '' ? words('panel.untitledTopic') : row.topic),
        element('span', { class: 'state' }, row.state === 'unanswered' ? gapIcon() : null, words(`state.${row.state}`)),
      ),
    ),
    element(
      'tr',
      {},
      cell(ours, page) ?? element('td', {}, nothing(page)),
      cell(theirs, page) ?? element('td', {}, row.state === 'unanswered' ? gap(row, accused, page) : nothing(page)),
      otherCell(others, page),
    ),
  );
}

function cell(cards: readonly StanceCard[], page: Page): HTMLElement | undefined {
  return cards.length === 0 ? undefined : element('td', {}, ...cards.map((card) => drawCard(card, page)));
}

function otherCell(cards: readonly StanceCard[], page: Page): HTMLElement {
  const { choices, choose, words } = page;
  if (choices.others === 'shown' || cards.length === 0)
    return element('td', { class: 'others' }, ...cards.map((card) => drawCard(card, page)));
  const title = `${words('panel.showOthers')}: ${[...new Set(cards.map(({ speaker }) => speaker))].join(', ')}`;
  const open = button(
    { class: 'quiet', title, 'aria-label': title },
    () => {
      choose({ others: 'shown' });
    },
    `+${cards.length}`,
  );
  return element('td', { class: 'others' }, open);
}

/** Nobody answers: the cell one has come to see. Enter leads to the first accusation. */
function gap({ cells: [[accusation]] }: StanceRow, party: string, { words, send }: Page): HTMLElement {
  const drawn = element(
    'article',
    { class: 'no-reply', tabindex: -1, 'data-stop': true, 'data-key': accusation && `no-reply ${accusation.key}` },
    element('p', { class: 'title' }, gapIcon(), words('panel.noReply')),
    element('p', {}, words('panel.noReplyHint', { party })),
  );
  if (accusation)
    drawn.addEventListener('click', () => {
      send({ type: 'reveal', key: accusation.key, then: 'panel' });
    });
  return drawn;
}

function nothing({ words }: Page): HTMLElement {
  return element('p', { class: 'nothing' }, words('panel.noAccusation'));
}
