import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeText } from './decodeText.ts';
import { findFiles } from './findFiles.ts';
import type { FoundFile } from './findFiles.ts';
import { readJsonLine } from './readJsonLine.ts';
import { readLines } from './readLines.ts';
import { reasonOf } from './problem.ts';
import type { Problem } from './problem.ts';

/** Where an input comes from. `line` only in JSON Lines, counted from 1; `name` is a path's id, or 'stdin'. */
export interface Place {
  readonly name: string;
  readonly line?: number;
}

export interface ArticleInput {
  readonly place: Place;
  readonly id: string;
  readonly text: string;
  readonly language?: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
}

/** An input that is answered with an error line. */
interface BadInput {
  readonly place: Place;
  readonly id: string | null;
  readonly problem: Problem;
}

export type BatchInput = ArticleInput | BadInput;

export interface InputSource {
  /** Files, folders, globs, or '-'. */
  readonly arguments: readonly string[];
  readonly folder: string;
  /** The file or folder that is written to, absolute: never read. */
  readonly output: string | null;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly maxChars: number;
}

/** Every input in order, read only when it is asked for. */
export async function* readInputs(source: InputSource): AsyncGenerator<BatchInput> {
  for (const argument of source.arguments) {
    if (argument === '-') yield* readJsonLines('stdin', source.stdin, source.maxChars);
    else
      for await (const file of findFiles(argument, source.folder, source.output))
        yield* readFound(file, source.maxChars);
  }
}

async function* readFound(file: FoundFile, maxChars: number): AsyncGenerator<BatchInput> {
  const { id, path, problem } = file;
  const place = { name: id };
  try {
    if (problem) yield { place, id, problem };
    else if (extname(path).toLowerCase() === '.jsonl')
      yield* readJsonLines(id, createReadStream(path) as AsyncIterable<Uint8Array>, maxChars);
    else yield await readText(file, maxChars);
  } catch (error) {
    yield { place, id, problem: { code: 'batch.unreadable', args: { reason: reasonOf(error) } } };
  }
}

/** No encoding takes more than three bytes for a UTF-16 unit: a larger file need not be read to know it is too long. */
const mostBytesAUnit = 3;

async function readText({ id, path }: FoundFile, maxChars: number): Promise<BatchInput> {
  const place = { name: id };
  const tooLong: BadInput = { place, id, problem: { code: 'batch.tooLong', args: { most: String(maxChars) } } };
  if ((await stat(path)).size > mostBytesAUnit * (maxChars + 1)) return tooLong;
  const text = decodeText(await readFile(path));
  if (text === null) return { place, id, problem: { code: 'batch.binary' } };
  return text.length > maxChars ? tooLong : { place, id, text };
}

async function* readJsonLines(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  maxChars: number,
): AsyncGenerator<BatchInput> {
  let line = 0;
  for await (const text of readLines(chunks)) yield readJsonLine(text, { name, line: ++line }, maxChars);
}
