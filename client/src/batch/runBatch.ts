import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { exportFormats } from '../../../server/src/exports/exportFormats.ts';
import { AnalysisServer } from './AnalysisServer.ts';
import { analyzeInput } from './analyzeInput.ts';
import type { BatchResult, FailedInput } from './analyzeInput.ts';
import { exitCodes } from './exitCodes.ts';
import { findFiles } from './findFiles.ts';
import { mapInOrder } from './mapInOrder.ts';
import { errorReport, isFolder, openOutput } from './Output.ts';
import type { Output } from './Output.ts';
import { UsageError } from './problem.ts';
import { Progress } from './Progress.ts';
import { reaches } from './readArguments.ts';
import type { BatchOptions } from './readArguments.ts';
import { readInputs } from './readInputs.ts';
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
  const form = exportFormats[options.format];
  await checkOutput(options, world.folder);
  const language = options.format === 'jsonl' ? 'en' : options.uiLanguage;
  return analyzeAll(options, world, openOutput(options.output, { form, language }, world.stdout));
}

/** The run itself, whatever becomes of the results. */
export async function analyzeAll(options: BatchOptions, world: BatchWorld, output: Output): Promise<number> {
  const { serverPath, stderr, interrupt } = world;
  const log = options.quiet ? 'hidden' : 'shown';
  const pool = new ServerPool(options.jobs, () => AnalysisServer.start({ path: serverPath, log }));
  interrupt.addEventListener('abort', () => {
    pool.end();
  });
  const progress = options.quiet ? null : new Progress(stderr, options.uiLanguage);
  if (progress && stderr.isTTY) progress.total = await countInputs(options, world.folder);
  let failed = 0;
  let found = 0;
  try {
    const inputs = readInputs({
      arguments: options.inputs,
      folder: world.folder,
      output: options.output === null ? null : resolve(world.folder, options.output),
      stdin: world.stdin,
      maxChars: options.maxChars,
    });
    const results = mapInOrder(inputs, options.jobs * lead, (input) => analyzeInput(input, pool, options.timeLimitMs));
    for await (const result of results) {
      if ('problem' in result) failed++;
      else if (hasFindings(result, options)) found++;
      if (progress && 'problem' in result) stderr.write(`${tell(result, options)}\n`);
      progress?.count(result);
      await output.write(result);
    }
  } finally {
    pool.end();
    await output.close();
    progress?.finish();
  }
  if (failed > 0 && !options.errorsOk) return exitCodes.someFailed;
  return found > 0 ? exitCodes.findings : exitCodes.done;
}

function hasFindings(result: BatchResult, { failOn }: BatchOptions): boolean {
  return (
    failOn !== null && 'report' in result && result.report.findings.some(({ severity }) => reaches(severity, failOn))
  );
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
  if (exportFormats[format].several === 'in one file' || (output !== null && isFolder(output))) return;
  let count = 0;
  for (const argument of inputs) {
    if (argument === '-') throw new UsageError({ code: 'batch.needsFolder' });
    for await (const found of findFiles(argument, folder, path))
      if (++count > 1 || found.path.endsWith('.jsonl')) throw new UsageError({ code: 'batch.needsFolder' });
  }
}
