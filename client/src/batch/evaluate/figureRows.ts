import type { Row } from '../query/Row.ts';
import type { Figures } from './figures.ts';

/** Where each row of the table stands among the figures. */
const places: readonly (readonly [name: string, ...path: string[]])[] = [
  ['statement', 'stmt', '0.3'],
  ['statement, source and cue', 'whole', '0.3'],
  ['statement, nearly exact', 'stmt', '0.8'],
  ['content, exact', 'span', 'content exact'],
  ['speaker', 'speaker'],
  ['act', 'act'],
  ['accusation or criticism', 'act', 'attack'],
  ['reply', 'act', 'reply'],
  ['reply linked to accusation', 'link'],
  ['unanswered accusation', 'unanswered'],
];

/** Figures as a table: precision, recall and F where things are found, `right` where things found are named. All in per cent; `of` so many. */
export function figureRows(figures: Figures): readonly Row[] {
  return places.flatMap(([figure, ...path]) => {
    const value = path.reduce<Figures[string] | undefined>(
      (at, step) => (isFigures(at) ? at[step] : undefined),
      figures,
    );
    const row = rowOf(value);
    // Of nothing there is no share.
    return row && row.of !== 0 ? [{ figure, ...row }] : [];
  });
}

function rowOf(value: Figures[string] | undefined): Row | null {
  const none = { precision: null, recall: null, F: null, right: null, of: null };
  if (Array.isArray(value)) return { ...none, right: number(value[0]), of: number(value[1]) };
  if (!isFigures(value)) return null;
  if ('accuracy' in value) return { ...none, right: number(value.accuracy), of: number(value.n) };
  return { ...none, precision: number(value.P), recall: number(value.R), F: number(value.F), of: number(value.n) };
}

function isFigures(value: Figures[string] | undefined): value is Figures {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
