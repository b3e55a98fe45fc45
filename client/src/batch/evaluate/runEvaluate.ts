import { batchMessages } from '../../../../server/src/protocol/messages/batch.ts';
import { fill } from '../../../../server/src/protocol/messages/message.ts';
import type { ArticleReport } from '../../../../server/src/protocol/report.ts';
import { exitCodes } from '../exitCodes.ts';
import { printRows } from '../query/printRows.ts';
import type { RowFormat } from '../query/printRows.ts';
import { readReviews } from '../readReviews.ts';
import type { BatchOptions } from '../readArguments.ts';
import type { BatchWorld } from '../runBatch.ts';
import { figureRows } from './figureRows.ts';
import { score } from './score.ts';
import { fromReport } from './ScoredArticle.ts';
import type { ScoredArticle } from './ScoredArticle.ts';

/** What `evaluate` is asked to do. */
export interface EvaluateOptions {
  readonly command: 'evaluate';
  readonly reading: BatchOptions;
  readonly format: RowFormat;
}

/**
 * Holds what the machine finds alone against the articles that a desk has declared reviewed, and prints how right it is. What nobody has
 * touched in such an article counts as right.
 */
export async function runEvaluate({ reading, format }: EvaluateOptions, world: BatchWorld): Promise<number> {
  const gold = new Map<string, ScoredArticle>();
  const found = new Map<string, ScoredArticle>();
  const tally = { articles: 0, failed: 0 };
  let annotated = 0;
  for await (const { input, review } of readReviews(reading, world, tally)) {
    annotated++;
    if (!review.reviewed.some(({ current }) => current)) continue;
    gold.set(input.id, scored(review.corrected, input.text));
    found.set(input.id, scored(review.machine, input.text));
  }
  const statements = [...gold.values()].reduce((sum, article) => sum + article.statements.length, 0);
  const args = {
    reviewed: String(gold.size),
    annotated: String(annotated),
    articles: String(tally.articles),
    statements: String(statements),
  };
  if (!reading.quiet) {
    const message = gold.size === 0 ? 'evaluate.nothing' : 'evaluate.counts';
    world.stderr.write(`${fill(batchMessages[message], reading.uiLanguage, args)}\n`);
  }
  if (gold.size > 0) await printRows(figureRows(score(gold, found)), format, world.stdout);
  return tally.failed > 0 && !reading.errorsOk ? exitCodes.someFailed : exitCodes.done;
}

/** Editors do not say which claims can be checked: nothing is known of how right those are. */
function scored(report: ArticleReport, text: string): ScoredArticle {
  const { id, statements, disputes = [] } = fromReport(report, text);
  return { id, text, statements, disputes };
}
