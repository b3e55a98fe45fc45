import type { Span } from '../../model.ts';

/** The words of a span, blanks made one. */
export function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
