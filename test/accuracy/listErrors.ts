import type { Pair, ScoredArticle, ScoredStatement } from '../../client/src/batch/evaluate/ScoredArticle.ts';
import { overlap } from '../../client/src/batch/evaluate/scoreSpans.ts';

/** The statements that were missed, invented or cut wrongly, largest first, with their text: for the person who works on them. */
export function listErrors(
  gold: ReadonlyMap<string, ScoredArticle>,
  predicted: ReadonlyMap<string, ScoredArticle>,
  most: number,
): string {
  const errors = [...gold.values()].flatMap((article) => {
    const found = predicted.get(article.id)?.statements ?? [];
    const near = (a: ScoredStatement, b: ScoredStatement): boolean =>
      a.content.some((x) => b.content.some((y) => overlap(x, y) > 0));
    const missed = article.statements.filter((statement) => !found.some((other) => near(statement, other)));
    const invented = found.filter((statement) => !article.statements.some((other) => near(statement, other)));
    const wrong = article.statements.flatMap((statement) => {
      const other = found.find((candidate) => near(statement, candidate));
      return other && !sameSpans(statement, other) ? [{ statement, other }] : [];
    });
    const size = ({ content }: ScoredStatement): number => content.reduce((sum, [start, end]) => sum + end - start, 0);
    return [
      ...missed.map((statement) => ({
        weight: size(statement),
        text: `missed    ${article.id} ${describe(article, statement)}`,
      })),
      ...invented.map((statement) => ({
        weight: size(statement),
        text: `invented  ${article.id} ${describe(article, statement)}`,
      })),
      ...wrong.map(({ statement, other }) => ({
        weight: Math.abs(size(statement) - size(other)),
        text: `cut wrong ${article.id} ${describe(article, statement)}\n          found     ${describe(article, other)}`,
      })),
    ];
  });
  return errors
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ text }) => text)
    .join('\n');
}

const sameSpans = (a: ScoredStatement, b: ScoredStatement): boolean =>
  (['content', 'cue', 'source'] as const).every((role) => String(a[role]) === String(b[role]));

function describe(article: ScoredArticle, { type, act, content, cue, source }: ScoredStatement): string {
  const words = (spans: readonly Pair[]): string =>
    spans.map(([start, end]) => article.text.slice(start, end).replaceAll(/\s+/g, ' ')).join(' … ');
  return `${type} ${act ?? ''} [${words(source)}] {${words(cue)}} ${words(content)}`;
}
