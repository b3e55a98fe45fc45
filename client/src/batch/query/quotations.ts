import { rowsOf } from './statements.ts';
import { matches } from './QueryFilter.ts';
import type { QueryFilter } from './QueryFilter.ts';
import type { RunArticle } from './readRun.ts';
import type { Row } from './Row.ts';

/** Shorter quotations are the same by chance. */
const fewestWords = 4;

/** The same quoted words in several articles, from the first time on: where they went, and with whom as their speaker. */
export async function findQuotations(
  articles: AsyncIterable<RunArticle>,
  filter: QueryFilter,
): Promise<readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for await (const article of articles)
    for (const row of rowsOf(article)) {
      if (row.form === 'indirect' || row.words === null || !matches(row, filter)) continue;
      const key = bareWords(row.words);
      if (key.split(' ').length < fewestWords) continue;
      const { date, article: id, line, speaker, words } = row;
      const place = { date, article: id, line, speaker, words };
      const group = groups.get(key);
      if (group) group.push(place);
      else groups.set(key, [place]);
    }
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ article }) => article)).size > 1)
    .map((group) => group.sort((a, b) => compare(a.date, b.date)))
    .sort((a, b) => b.length - a.length || compare(a[0]!.words, b[0]!.words))
    .flatMap((group, index) => group.map((row) => ({ quotation: index + 1, ...row })));
}

/** Letters and numbers only: other quotation marks, another dash or another comma make no other quotation. */
function bareWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What has no date comes last. */
function compare(a: Row[string] | undefined, b: Row[string] | undefined): number {
  const [x, y] = [String(a ?? '\uFFFF'), String(b ?? '\uFFFF')];
  return x < y ? -1 : x > y ? 1 : 0;
}
