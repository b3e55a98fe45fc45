import search from 'approx-string-match';

/** How alike two short strings are: 1 equal, 0 nothing in common. Counts single characters (Levenshtein). */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}

export interface Likely {
  readonly start: number;
  readonly end: number;
  /** Share of the pattern that is as it was. */
  readonly similarity: number;
}

/** The places in a text that are most like the pattern and equally so, in order; none below the least similarity. */
export function mostLike(text: string, pattern: string, least: number): readonly Likely[] {
  // A hair more than the product, which may fall just short of a whole number.
  const allowed = Math.floor((1 - least) * pattern.length + 1e-9);
  return search(text, pattern, allowed).map(({ start, end, errors }) => ({
    start,
    end,
    similarity: 1 - errors / pattern.length,
  }));
}
