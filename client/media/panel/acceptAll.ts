import type { ElementPart } from '../../../server/src/exports/page/element.ts';
import { icon } from '../../../server/src/exports/page/icons.ts';
import type { StanceRow } from '../../../server/src/protocol/requests.ts';
import { button } from './controls.ts';
import type { Page } from './Page.ts';

/**
 * Accepts what nobody has reviewed yet of one position, all at once. It stays when nothing is left, so that the keyboard is not lost; null
 * where the position says nothing.
 */
export function acceptAll(
  column: 0 | 1,
  name: string,
  rows: readonly StanceRow[],
  { words, send }: Page,
): ElementPart | null {
  const cards = new Map(rows.flatMap(({ cells }) => cells[column]).map((card) => [card.key, card]));
  if (cards.size === 0) return null;
  const open = [...cards.values()].filter(({ origin }) => origin === 'machine').map(({ key }) => key);
  const number = open.length === 1 ? 'one' : 'many';
  const n = String(open.length);
  const isDone = open.length === 0;
  return button(
    {
      id: `accept-all-${column}`,
      class: 'quiet accept-all',
      'data-accept': String(column),
      'aria-keyshortcuts': 'Shift+A',
      ...(isDone ? { 'aria-disabled': 'true' } : { title: words(`panel.acceptAllOf.${number}`, { n, name }) }),
    },
    () => {
      if (!isDone) send({ type: 'acceptAll', keys: open });
    },
    icon('check'),
    isDone ? words('panel.allReviewed') : words(`panel.acceptAll.${number}`, { n }),
  );
}
