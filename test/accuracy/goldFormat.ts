import { readFileSync } from 'node:fs';
import type { ScoredArticle } from '../../client/src/batch/evaluate/ScoredArticle.ts';

export const readJsonLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

/** Gold articles by id; statements without content (PolNeAR has a few) are left out. */
export function readGold(path: string): Map<string, ScoredArticle> {
  const articles = readJsonLines<ScoredArticle>(path);
  return new Map(
    articles.map((article) => [
      article.id,
      { ...article, statements: article.statements.filter(({ content }) => content.length > 0) },
    ]),
  );
}
