import type { Span } from '../analysis/model.ts';

/** The words of some spans on one line, parts joined by ' … '. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ');
}
