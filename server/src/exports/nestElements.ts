import type { Span } from '../analysis/model.ts';

/** An element that is to enclose a stretch of text; `open` writes its start tag for each of its pieces, counted from 0. */
export interface InlineElement extends Span {
  readonly name: string;
  readonly open: (piece: number) => string;
}

/**
 * A stretch of text with elements in it, properly nested: one that crosses another, or the edge of the stretch, is cut
 * into pieces. `pieces` counts those of each element over several stretches.
 */
export function nestElements(
  text: string,
  within: Span,
  elements: readonly InlineElement[],
  pieces: Map<InlineElement, number>,
  escape: (text: string) => string,
): string {
  const inside = elements
    .map((element) => ({
      element,
      start: Math.max(element.start, within.start),
      end: Math.min(element.end, within.end),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const edges = [...new Set([within.start, ...inside.flatMap(({ start, end }) => [start, end]), within.end])];
  const open: typeof inside = [];
  let written = '';
  const begin = (part: (typeof inside)[number]): void => {
    const piece = pieces.get(part.element) ?? 0;
    pieces.set(part.element, piece + 1);
    written += part.element.open(piece);
    open.push(part);
  };
  edges
    .sort((a, b) => a - b)
    .forEach((edge, index) => {
      const lowest = open.findIndex(({ end }) => end === edge);
      if (lowest >= 0) {
        const closed = open.splice(lowest);
        for (const { element } of closed.toReversed()) written += `</${element.name}>`;
        for (const part of closed) if (part.end > edge) begin(part);
      }
      for (const part of inside) if (part.start === edge) begin(part);
      written += escape(text.slice(edge, edges[index + 1] ?? edge));
    });
  return written;
}
