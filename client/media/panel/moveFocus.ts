/** One stop at a time is in the Tab order; the arrows move on from it. */
const STOP = '[data-stop]';

/** Puts one card into the Tab order and takes the others out: the given one, or the first. */
export function makeTabStop(root: HTMLElement, stop: HTMLElement | null): void {
  const chosen = stop ?? root.querySelector<HTMLElement>(STOP);
  for (const card of root.querySelectorAll<HTMLElement>(STOP)) {
    card.tabIndex = card === chosen ? 0 : -1;
    for (const inner of card.querySelectorAll<HTMLElement>('button')) inner.tabIndex = card.tabIndex;
  }
}

/** Where a key leads from a card: down and up its column, across to the card at the same height, or to the ends of the column. */
export function nextStop(root: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const columns = stopsByColumn(root);
  const column = columns.findIndex((stops) => stops.includes(from));
  const stops = columns[column] ?? [];
  const index = stops.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return stops[index + 1];
    case 'ArrowUp':
      return stops[index - 1];
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    case 'ArrowLeft':
      return nearest(columns[column - 1] ?? [], from);
    case 'ArrowRight':
      return nearest(columns[column + 1] ?? [], from);
    default:
      return undefined;
  }
}

function stopsByColumn(root: HTMLElement): readonly (readonly HTMLElement[])[] {
  const columns: HTMLElement[][] = [[], [], []];
  for (const stop of root.querySelectorAll<HTMLElement>(STOP)) columns[stop.closest('td')?.cellIndex ?? 0]?.push(stop);
  return columns.filter(({ length }) => length > 0);
}

function nearest(stops: readonly HTMLElement[], from: HTMLElement): HTMLElement | undefined {
  const top = (stop: HTMLElement): number => stop.getBoundingClientRect().top;
  const distance = (stop: HTMLElement): number => Math.abs(top(stop) - top(from));
  return stops.toSorted((a, b) => distance(a) - distance(b))[0];
}
