import type { Reading, Span } from '../model.ts';

/** Index of the sentence around an offset, or of the last one before it; -1 before the first. */
export function sentenceAt({ sentences }: Pick<Reading, 'sentences'>, offset: number): number {
  return lastFrom(sentences, offset);
}

/** Index of the paragraph around an offset, or of the last one before it; -1 before the first. */
export function paragraphAt({ paragraphs }: Reading, offset: number): number {
  return lastFrom(paragraphs, offset);
}

/** From the first to the last of some spans; null where there are none. */
export function around(spans: readonly Span[]): Span | null {
  const [first] = spans;
  if (!first) return null;
  return { start: first.start, end: Math.max(...spans.map(({ end }) => end)) };
}

export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Index of the last of ascending spans that begins at an offset or before it. */
function lastFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
