import { statementRows } from '../../../../server/src/exports/StatementRow.ts';
import type { StatementRow } from '../../../../server/src/exports/StatementRow.ts';
import { matches } from './QueryFilter.ts';
import type { QueryFilter } from './QueryFilter.ts';
import type { RunArticle } from './readRun.ts';
import type { Row } from './Row.ts';

/** Who says what: the statements that are asked for, in the order of the run. */
export async function* findStatements(articles: AsyncIterable<RunArticle>, filter: QueryFilter): AsyncGenerator<Row> {
  for await (const article of articles)
    for (const row of rowsOf(article)) {
      if (!matches(row, filter)) continue;
      const { article: id, date, line, speaker, speaksFor, act, target, topic, words } = row;
      yield { date, article: id, line, speaker, speaksFor, act, target, topic, words };
    }
}

/** The statements of an article; without its text they have no words and no lines. */
export function rowsOf({ report, text }: RunArticle): readonly StatementRow[] {
  const rows = statementRows({ report, text: text ?? '' });
  return text === null ? rows.map((row) => ({ ...row, line: null, words: null, cue: null, source: null })) : rows;
}
