import type { Rule } from './Rule.ts';

/** An editor's annotation whose words are no longer in the text; shown on the line where they stood. */
export const orphanedNotes: Rule = {
  id: 'note/orphan',
  level: 'warning',
  settledBy: ['reanchor', 'delete'],
  find: ({ review, reading: { text } }) =>
    (review?.orphans ?? []).map(({ start, annotation, words }) => {
      const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
      const lineEnd = text.indexOf('\n', start);
      const end = lineEnd < 0 ? text.length : lineEnd;
      return { start: Math.min(lineStart, end), end, args: { annotation, words: shorten(words) }, related: [] };
    }),
};

const longest = 60;

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
