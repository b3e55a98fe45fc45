import { acts } from '../../../../server/src/exports/acts.ts';
import type { CommandLine } from '../parseCommandLine.ts';
import { UsageError } from '../problem.ts';
import { rowFormats } from './printRows.ts';
import type { RowFormat } from './printRows.ts';
import type { QueryFilter } from './QueryFilter.ts';

/** What can be asked of a run. */
export const questions = ['statements', 'disputes', 'quotations', 'unheard'] as const;

/** What `query` is asked to do. */
export interface QueryOptions {
  readonly command: 'query';
  readonly question: (typeof questions)[number];
  readonly runs: readonly string[];
  readonly texts: readonly string[];
  readonly filter: QueryFilter;
  /** Two parties at most. */
  readonly between: readonly string[];
  readonly format: RowFormat;
}

/** Reads what follows `query` on the command line; throws a UsageError on what makes no sense. */
export function readQueryOptions(line: CommandLine): QueryOptions {
  const [, named, ...runs] = line.positionals;
  const question = questions.find((each) => each === named);
  if (!question) throw new UsageError({ code: 'query.noQuestion', args: { questions: questions.join(', ') } });
  if (runs.length === 0) throw new UsageError({ code: 'query.noRun' });
  const between = line.texts('between');
  if (between.length > 2 || (between.length > 0 && question !== 'disputes'))
    throw new UsageError({ code: 'query.between' });
  const day = (name: 'from' | 'to'): string | null => {
    const given = line.text(name);
    if (given !== null && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(given))
      throw new UsageError({ code: 'query.notADay', args: { option: `--${name}` } });
    return given;
  };
  return {
    command: 'query',
    question,
    runs,
    texts: line.texts('texts'),
    between,
    filter: {
      speaker: line.text('speaker'),
      act: line.choice('act', acts),
      target: line.text('target'),
      topic: line.text('topic'),
      words: line.text('words'),
      from: day('from'),
      to: day('to'),
    },
    format: line.choice('format', rowFormats) ?? 'table',
  };
}
