import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeHtml } from './decodeHtml.ts';
import { decodeText } from './decodeText.ts';
import { findFiles } from './findFiles.ts';
import type { FoundFile } from './findFiles.ts';
import type { UsedAnnotations } from '../findAnnotations.ts';
import type { UsedSpeakers } from '../findSpeakers.ts';
import { readJsonLine } from './readJsonLine.ts';
import { readLines } from './readLines.ts';
import { reasonOf } from '../problem.ts';
import type { Problem } from '../problem.ts';

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
  /** The input is no plain text: offsets count in this conversion of it, so the report brings it along. */
  readonly converted?: true;
  readonly speakers?: UsedSpeakers;
  readonly annotations?: UsedAnnotations;
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
    else yield await readArticle(file, maxChars);
  } catch (error) {
    yield { place, id, problem: { code: 'batch.unreadable', args: { reason: reasonOf(error) } } };
  }
}

/** No encoding takes more than four bytes for a UTF-16 unit: a larger file need not be read to know it is too long. */
const mostBytesAUnit = 4;

/** A page or a document holds more than its words; beyond this it is refused. */
const mostDocumentBytes = 32 * 1024 * 1024;

async function readArticle({ id, path }: FoundFile, maxChars: number): Promise<BatchInput> {
  const place = { name: id };
  const type = extname(path).toLowerCase();
  const convert = converters[type];
  const bytes = await readBytes(path, convert ? mostDocumentBytes : mostBytesAUnit * (maxChars + 1));
  const tooLong: BadInput = { place, id, problem: { code: 'batch.tooLong', args: { most: maxChars } } };
  if (bytes === null) return tooLong;
  const article = convert ? await convert(bytes) : plainText(bytes);
  if (article === null) return { place, id, problem: { code: 'batch.binary' } };
  return article.text.length > maxChars ? tooLong : { place, id, ...article };
}

type Content = Omit<ArticleInput, 'place' | 'id'> | null;

/** How files that are no plain text are read. What does it is loaded once it is needed: plain runs start as fast without. */
const converters: Readonly<Record<string, (bytes: Buffer) => Promise<Content>>> = {
  '.html': convertHtml,
  '.htm': convertHtml,
  '.docx': async (bytes) => ({
    ...(await (await import('./documents/readDocx.ts')).readDocx(bytes)),
    converted: true,
  }),
};

async function convertHtml(bytes: Buffer): Promise<Content> {
  const html = decodeHtml(bytes);
  return html === null ? null : { ...(await import('./documents/readHtml.ts')).readHtml(html), converted: true };
}

function plainText(bytes: Buffer): Content {
  const text = decodeText(bytes);
  return text === null ? null : { text };
}

/** A whole file, or null once it has turned out larger than `most`, however much it grows meanwhile. */
async function readBytes(path: string, most: number): Promise<Buffer | null> {
  if ((await stat(path)).size > most) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function* readJsonLines(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  maxChars: number,
): AsyncGenerator<BatchInput> {
  let line = 0;
  for await (const text of readLines(chunks)) yield readJsonLine(text, { name, line: ++line }, maxChars);
}
