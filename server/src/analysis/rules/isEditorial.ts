import type { Reading, Span, ZoneKind } from '../model.ts';

const notEditorial: readonly ZoneKind[] = ['boilerplate', 'teaser'];

/** Whether a place belongs to the article itself, not to page furniture or links to other articles. */
export function isEditorial(reading: Reading, { start }: Span): boolean {
  const kind = zoneAt(reading, start);
  return kind === null || !notEditorial.includes(kind);
}

/** The kind of the paragraph around an offset, or null between paragraphs. */
export function zoneAt({ paragraphs }: Reading, offset: number): ZoneKind | null {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const paragraph = paragraphs[middle]!;
    if (offset < paragraph.start) high = middle - 1;
    else if (offset >= paragraph.end) low = middle + 1;
    else return paragraph.kind;
  }
  return null;
}
