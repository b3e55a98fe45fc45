import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { exportFormats } from '../../../server/src/exports/exportFormats.ts';
import { AnalysisServer } from './AnalysisServer.ts';
import { analyzeInput } from './analyzeInput.ts';
import type { FailedInput } from './analyzeInput.ts';
import { exitCodes } from './exitCodes.ts';
import { findAnnotations } from './findAnnotations.ts';
import { findFiles } from './inputs/findFiles.ts';
import { findSpeakers } from './findSpeakers.ts';
import { mapInOrder } from './mapInOrder.ts';
import { holdAgainstOthers } from './holdAgainstOthers.ts';
import { isFolder } from './inputs/openFile.ts';
import { openRun } from './openRun.ts';
import type { Run } from './openRun.ts';
import { isAtLeast, outcomeOf } from './Outcome.ts';
import { UsageError } from './problem.ts';
import { Progress } from './Progress.ts';
import type { BatchOptions } from './readArguments.ts';
import { readInputs } from './inputs/readInputs.ts';
import type { BatchInput } from './inputs/readInputs.ts';
import { errorReport } from './outputs/renderResult.ts';
import { ServerPool } from './ServerPool.ts';

/** What the command touches outside itself. */
export interface BatchWorld {
  readonly folder: string;
  readonly serverPath: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: NodeJS.WriteStream;
  /** Ends the servers at once when it aborts. */
  readonly interrupt: AbortSignal;
}

/** How many inputs each server may be ahead of the oldest one that is not finished. */
const lead = 8;

/** Analyses every input and writes every result; gives the exit code. */
export async function runBatch(options: BatchOptions, world: BatchWorld): Promise<number> {
  await checkOutput(options, world.folder);
  const code = await analyzeAll(options, world, await openRun(options, world, inputsOf(options, world)));
  if (options.findings === null) return code;
  const found = await holdAgainstOthers(options, world);
  const isReached = options.failOn !== null && [...found].some((severity) => isAtLeast(severity, options.failOn!));
  return code === exitCodes.done && isReached ? exitCodes.findings : code;
}

/** Every input that the command line names, in order. */
export function inputsOf(options: BatchOptions, { folder, stdin }: BatchWorld): AsyncIterable<BatchInput> {
  const inputs = readInputs({
    arguments: options.inputs,
    folder,
    output: options.output === null ? null : resolve(folder, options.output),
    stdin,
    maxChars: options.maxChars,
  });
  return findAnnotations(findSpeakers(inputs, options, folder), options, folder);
}

/** The run itself, whatever becomes of the results. */
export async function analyzeAll(options: BatchOptions, world: BatchWorld, run: Run): Promise<number> {
  const { serverPath, stderr, interrupt } = world;
  const { inputs, output, tally } = run;
  const log = options.quiet ? 'hidden' : 'shown';
  const pool = new ServerPool(options.jobs, () => AnalysisServer.start({ path: serverPath, log }));
  interrupt.addEventListener('abort', () => {
    pool.end();
  });
  const progress = options.quiet ? null : new Progress(tally, stderr, options.uiLanguage);
  if (progress && stderr.isTTY) progress.total = await countInputs(options, world.folder);
  try {
    const results = mapInOrder(inputs, options.jobs * lead, async (input) => ({
      input,
      result: await analyzeInput(input, pool, options.timeLimitMs),
    }));
    for await (const { input, result } of results) {
      tally.add(outcomeOf(result));
      if (progress && 'problem' in result) stderr.write(`${tell(result, options)}\n`);
      await output.write(result, input);
    }
    await output.finish();
  } finally {
    pool.end();
    await output.close();
    progress?.finish();
  }
  if (tally.failed > 0 && !options.errorsOk) return exitCodes.someFailed;
  return options.failOn !== null && tally.reaches(options.failOn) ? exitCodes.findings : exitCodes.done;
}

/** A failed input as a line of the log: where it stands, and what is wrong. */
function tell(result: FailedInput, { uiLanguage }: BatchOptions): string {
  const { name, line } = result.place;
  return `${name}${line === undefined ? '' : `:${line}`}: ${errorReport(result, uiLanguage).error}`;
}

/** Files and folders can be counted beforehand; what JSON Lines hold cannot. */
async function countInputs({ inputs }: BatchOptions, folder: string): Promise<number | null> {
  let count = 0;
  for (const argument of inputs) {
    if (argument === '-') return null;
    for await (const { path } of findFiles(argument, folder, null)) {
      if (path.endsWith('.jsonl')) return null;
      count++;
    }
  }
  return count;
}

/** A format of one file an article cannot hold several; and nothing may be written over an input. */
async function checkOutput({ inputs, output, format }: BatchOptions, folder: string): Promise<void> {
  const path = output === null ? null : resolve(folder, output);
  if (path !== null && inputs.some((input) => resolve(folder, input) === path && !isFolder(path)))
    throw new UsageError({ code: 'batch.outputIsInput', args: { path: output ?? '' } });
  if (format === 'parquet' || exportFormats[format].several === 'in one file' || (output !== null && isFolder(output)))
    return;
  let count = 0;
  for (const argument of inputs) {
    if (argument === '-') throw new UsageError({ code: 'batch.needsFolder', args: { format } });
    for await (const found of findFiles(argument, folder, path))
      if (++count > 1 || found.path.endsWith('.jsonl'))
        throw new UsageError({ code: 'batch.needsFolder', args: { format } });
  }
}
