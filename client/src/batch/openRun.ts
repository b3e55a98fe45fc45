import { resolve } from 'node:path';
import { version } from '../../../package.json';
import { exportFormats } from '../../../server/src/exports/exportFormats.ts';
import { FolderOutput } from './outputs/FolderOutput.ts';
import { isFolder, isPlainFile, makeFolder, openFile } from './inputs/openFile.ts';
import { Tally } from './Outcome.ts';
import type { Output } from './outputs/Output.ts';
import { ParquetOutput } from './outputs/ParquetOutput.ts';
import { describe, UsageError } from './problem.ts';
import type { BatchOptions } from './readArguments.ts';
import type { BatchInput } from './inputs/readInputs.ts';
import type { OutputFormat } from './outputs/renderResult.ts';
import type { BatchWorld } from './runBatch.ts';
import { hashOf, RunState } from './RunState.ts';
import { StreamOutput } from './outputs/StreamOutput.ts';

/** A run that is about to go on: what is left to read, where results go, and what an earlier run came to. */
export interface Run {
  readonly inputs: AsyncIterable<BatchInput>;
  readonly output: Output;
  readonly tally: Tally;
}

/** Opens what `--output` names, or standard output; throws a UsageError where that cannot be written or resumed. */
export async function openRun(
  options: BatchOptions,
  world: BatchWorld,
  inputs: AsyncIterable<BatchInput>,
): Promise<Run> {
  const { output, format, resume, state } = options;
  const path = output === null ? null : resolve(world.folder, output);
  const begin = (opened: Output): Run => ({ inputs, output: opened, tally: new Tally() });
  const toFolder = path !== null && isFolder(output!);
  if ((resume || state !== null) && (path === null || toFolder || format === 'parquet' || !isPlainFile(path)))
    throw new UsageError({ code: 'batch.resumeNeedsFile' });
  if (format === 'parquet') {
    if (toFolder) throw new UsageError({ code: 'batch.parquetNeedsFile' });
    return begin(new ParquetOutput(path === null ? world.stdout : openFile(path, 'w')));
  }
  const form = exportFormats[format];
  const generated = options.generated ?? undefined;
  const written: OutputFormat = { form, language: form.readers === 'people' ? options.uiLanguage : 'en', generated };
  if (path === null) return begin(new StreamOutput(world.stdout, written));
  if (toFolder) {
    makeFolder(path);
    return begin(new FolderOutput(path, written));
  }
  if (!isPlainFile(path)) return begin(new StreamOutput(openFile(path, 'w'), written));

  if (!options.quiet)
    world.interrupt.addEventListener('abort', () => {
      world.stderr.write(`${describe({ code: 'batch.goesOn' }, options.uiLanguage)}\n`);
    });
  const statePath = state === null ? `${path}.state` : resolve(world.folder, state);
  const run = hashOf({ version, format, language: written.language, generated, maxChars: options.maxChars });
  if (!resume) {
    const stream = openFile(path, 'w');
    return begin(new StreamOutput(stream, written, { state: await RunState.begin(statePath, run) }));
  }
  const { state: resumed, bytes, ...left } = await RunState.resume(statePath, run, path, inputs);
  return { ...left, output: new StreamOutput(openFile(path, 'a'), written, { state: resumed, bytes }) };
}
