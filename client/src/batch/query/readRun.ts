import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { hashText } from '../../../../server/src/protocol/hashText.ts';
import type { ArticleReport } from '../../../../server/src/protocol/report.ts';
import { reasonOf, UsageError } from '../problem.ts';
import { readInputs } from '../inputs/readInputs.ts';
import type { BatchInput } from '../inputs/readInputs.ts';
import { readLines } from '../inputs/readLines.ts';

/** Which runs are read, and where their words are. */
export interface RunSource {
  /** Files of JSON Lines that `analyze` wrote. */
  readonly runs: readonly string[];
  /** The inputs of the runs, in their order. Not needed where these are files that still lie where they lay. */
  readonly texts: readonly string[];
  readonly folder: string;
}

/** An article of a finished run. */
export interface RunArticle {
  readonly report: ArticleReport;
  /** Null where the words cannot be found, or are no longer those that were analysed. */
  readonly text: string | null;
}

/** The articles of some runs, in order. Lines that tell of an error are passed over. */
export async function* readRun(source: RunSource): AsyncGenerator<RunArticle> {
  const inputs = source.texts.length > 0 ? inputsOf(source.texts, source.folder) : null;
  for (const run of source.runs)
    for await (const report of reportsOf(resolve(source.folder, run))) {
      const input = inputs ? (await inputs.next()).value : undefined;
      if (!('statements' in report)) continue;
      yield {
        report,
        text: report.text ?? textOf(report, input) ?? (inputs ? null : await findText(report, source.folder)),
      };
    }
}

async function* reportsOf(path: string): AsyncGenerator<ArticleReport | { readonly error: unknown }> {
  let line = 0;
  try {
    for await (const words of readLines(createReadStream(path) as AsyncIterable<Uint8Array>)) {
      line++;
      const value: unknown = JSON.parse(words ?? '');
      if (typeof value !== 'object' || value === null || !('statements' in value || 'error' in value))
        throw new Error('no report');
      yield value as ArticleReport;
    }
  } catch (error) {
    if (line === 0) throw new UsageError({ code: 'batch.cannotRead', args: { path, reason: reasonOf(error) } });
    throw new UsageError({ code: 'query.notARun', args: { path, line: String(line), reason: reasonOf(error) } });
  }
}

function inputsOf(texts: readonly string[], folder: string): AsyncGenerator<BatchInput, undefined> {
  return readInputs({
    arguments: texts,
    folder,
    output: null,
    stdin: process.stdin,
    maxChars: Infinity,
  }) as AsyncGenerator<BatchInput, undefined>;
}

/** An article in a file has the file's path as its id. */
async function findText(report: ArticleReport, folder: string): Promise<string | null> {
  if (report.id === null || /[*?[{]/.test(report.id) || report.id.endsWith('.jsonl')) return null;
  const { value } = await inputsOf([report.id], folder).next();
  return textOf(report, value);
}

/** The text of an input, if it is the one that was analysed. */
function textOf({ textHash, length }: ArticleReport, input: BatchInput | undefined): string | null {
  if (!input || 'problem' in input) return null;
  const { text } = input;
  return text.length === length && hashText(text) === textHash ? text : null;
}
