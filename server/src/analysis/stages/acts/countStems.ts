import type { Reading } from '../../model.ts';

const stemLength = 6;

/** How often each word beginning occurs in the article: a rough, language-free count of what it is about. */
export function countStems(reading: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of reading.sentences) {
    for (const { kind, lower } of tokens) {
      if (kind !== 'word' || lower.length < stemLength) continue;
      const stem = lower.slice(0, stemLength);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return counts;
}
