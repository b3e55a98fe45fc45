/** Figures as score.py prints them: nested, percentages with one decimal. */
export interface Figures {
  readonly [name: string]: Figures | Figure;
}

export type Figure = number | null | readonly (number | null)[];

/** One decimal, ties to even, as Python rounds. */
export function round1(value: number): number {
  const tie = Number.isInteger(value * 4) && !Number.isInteger(value * 2);
  if (!tie) return Number(value.toFixed(1));
  const tenths = Math.floor(value * 10);
  return (tenths % 2 === 0 ? tenths : tenths + 1) / 10;
}

/** Share in per cent, or null of nothing. */
export const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : round1((100 * part) / whole);

/** Precision, recall and F1 in per cent. */
export function prf(tp: number, fp: number, fn: number): { P: number; R: number; F: number } {
  const p = tp + fp > 0 ? tp / (tp + fp) : 0;
  const r = tp + fn > 0 ? tp / (tp + fn) : 0;
  return { P: round1(100 * p), R: round1(100 * r), F: p + r > 0 ? round1((200 * p * r) / (p + r)) : 0 };
}
