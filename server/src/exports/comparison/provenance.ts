import type { ComparisonReport } from '../../protocol/requests.ts';
import { originOf } from '../ArticleSheet.ts';
import { articleNames } from '../page/articleNames.ts';
import { cardsIn } from '../page/names.ts';
import type { Say } from '../page/sayIn.ts';

/** What an export says of itself: whose work it is, by what tool, on what day, and from which texts. */
export function provenance(comparison: ComparisonReport, date: string, say: Say): readonly string[] {
  const { tool, articles, rows } = comparison;
  const names = articleNames(articles);
  return [
    originOf(cardsIn(rows), say),
    say('export.made', { version: tool.version, date }),
    ...articles.map(({ uri, textHash }) => say('export.text', { file: names.get(uri) ?? uri, hash: textHash })),
  ];
}
