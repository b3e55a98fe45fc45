import { createWriteStream, mkdirSync, openSync, statSync } from 'node:fs';
import { writeFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Export } from '../../../server/src/exports/Export.ts';
import type { UiLanguage } from '../../../server/src/protocol/messages/message.ts';
import type { ErrorReport } from '../../../server/src/protocol/report.ts';
import type { BatchResult, FailedInput } from './analyzeInput.ts';
import { describe, reasonOf, UsageError } from './problem.ts';
import type { Place } from './readInputs.ts';

/** Where results go. Each write resolves once the system has taken the result, so that a slow reader slows the run. */
export interface Output {
  write(result: BatchResult): Promise<void>;
  close(): Promise<void>;
}

/** Words in data are English; what people read is in their language. */
export interface OutputFormat {
  readonly form: Export;
  readonly language: UiLanguage;
}

/** True where results go to one file an article. */
export function isFolder(path: string): boolean {
  return /[/\\]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** Opens what `--output` names, or standard output for null; throws a UsageError where that cannot be written. */
export function openOutput(path: string | null, format: OutputFormat, stdout: Writable): Output {
  if (path === null) return streamOutput(stdout, format);
  try {
    if (isFolder(path)) {
      mkdirSync(path, { recursive: true });
      return folderOutput(path, format);
    }
    mkdirSync(dirname(path), { recursive: true });
    return streamOutput(createWriteStream(path, { fd: openSync(path, 'w') }), format);
  } catch (error) {
    throw new UsageError({ code: 'batch.cannotWrite', args: { path, reason: reasonOf(error) } });
  }
}

/** The words of a result in its format. */
function render(result: BatchResult, { form, language }: OutputFormat): string {
  return 'problem' in result ? form.failure(errorReport(result, language), language) : form.article(result, language);
}

/** An input without a result, as data. */
export function errorReport({ id, place, problem }: FailedInput, language: UiLanguage): ErrorReport {
  const error = typeof problem === 'string' ? problem : describe(problem, language);
  return { id, ...(place.line !== undefined && { line: place.line }), error };
}

/** Writes to a stream and waits until it is taken; throws what the stream fails with. */
export function writeTo(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

function streamOutput(stream: Writable, format: OutputFormat): Output {
  stream.on('error', () => undefined);
  return {
    write: (result) => writeTo(stream, render(result, format)),
    close: () => (stream === process.stdout ? Promise.resolve() : new Promise((resolve) => stream.end(resolve))),
  };
}

function folderOutput(folder: string, format: OutputFormat): Output {
  return {
    async write(result) {
      const rendered = render(result, format);
      if (rendered === '') return;
      const id = 'problem' in result ? result.id : result.report.id;
      const file = join(folder, fileName(result.place, id) + format.form.extension);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, rendered);
    },
    close: () => Promise.resolve(),
  };
}

/**
 * A file name of its own for each input, and none that leads out of the folder: an article in a file is named by its
 * path, one in JSON Lines by its line and as much of its id as any file system takes.
 */
function fileName({ name, line }: Place, id: string | null): string {
  const path = name
    .split('/')
    .map((part) => safeName(part.replace(/^\.+/, (dots) => '_'.repeat(dots.length))))
    .join('/');
  return line === undefined ? path : `${path}/${line}${id ? `-${safeName(id)}` : ''}`;
}

const longestName = 80;

function safeName(text: string): string {
  const plain = text.replace(/[^\p{L}\p{N}._-]/gu, '_').slice(0, longestName);
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `_${plain}` : plain;
}
