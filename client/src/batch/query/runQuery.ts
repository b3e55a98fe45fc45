import type { UiLanguage } from '../../../../server/src/protocol/messages/message.ts';
import { exitCodes } from '../exitCodes.ts';
import { describe } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { BatchWorld } from '../runBatch.ts';
import { findDisputes } from './disputes.ts';
import { printRows } from './printRows.ts';
import type { QueryOptions } from './QueryOptions.ts';
import { findQuotations } from './quotations.ts';
import { readRun } from './readRun.ts';
import type { RunArticle } from './readRun.ts';
import type { Row } from './Row.ts';
import { findStatements } from './statements.ts';
import { findUnheard } from './unheard.ts';

/** Answers a question about a finished run; gives the exit code. */
export async function runQuery(options: QueryOptions, world: BatchWorld, language: UiLanguage): Promise<number> {
  const { runs, texts, format } = options;
  let silent = 0;
  async function* counted(): AsyncGenerator<RunArticle> {
    for await (const article of readRun({ runs, texts, folder: world.folder })) {
      if (article.text === null && article.report.statements.length > 0) silent++;
      yield article;
    }
  }
  const say = (problem: Problem): unknown => world.stderr.write(`${describe(problem, language)}\n`);
  const rows = await printRows(await answer(options, counted()), format, world.stdout);
  // Who was never heard is known without anybody's words.
  if (silent > 0 && options.question !== 'unheard') say({ code: 'query.noWords', args: { n: silent } });
  if (rows === 0 && format === 'table') say({ code: 'query.nothing' });
  return exitCodes.done;
}

function answer(
  { question, filter, between }: QueryOptions,
  articles: AsyncIterable<RunArticle>,
): AsyncIterable<Row> | Promise<readonly Row[]> {
  switch (question) {
    case 'statements':
      return findStatements(articles, filter);
    case 'disputes':
      return findDisputes(articles, between, filter);
    case 'quotations':
      return findQuotations(articles, filter);
    case 'unheard':
      return findUnheard(articles, filter);
  }
}
