import { lengthOf } from './wrapText.ts';

/** A line of a column: its words, which set its width, and how they look. */
export interface Line {
  readonly text: string;
  readonly look: (text: string) => string;
}

/** Two columns side by side, the left one filled up to `width`. */
export function joinColumns(left: readonly Line[], right: readonly Line[], width: number): readonly string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const a = left[row];
    const b = right[row];
    const gap = ' '.repeat(width - (a ? lengthOf(a.text) : 0));
    return `${a ? a.look(a.text) : ''}${gap} │ ${b ? b.look(b.text) : ''}`.trimEnd();
  });
}
