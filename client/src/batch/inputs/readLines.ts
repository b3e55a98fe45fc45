import { TextDecoder } from 'node:util';
import { decodeUtf8 } from './decodeText.ts';
import { decodeWindows1252 } from './decodeWindows1252.ts';

/** The longest line that is read, in bytes: more than any text within the limit takes up in JSON. */
export const longestLine = 64 * 1024 * 1024;

const newline = 0x0a;

/**
 * The lines of a stream of bytes, without their ends; null for a line that is too long. A line feed at the very end
 * starts no further line. Decodes like decodeText, but line by line, so that one stray byte spoils no other line.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const line = (): string | null => (length > longestLine ? null : decodeLine(Buffer.concat(parts)));
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= longestLine) parts.push(part);
    else parts = [];
  };
  for await (const chunk of asUtf8(chunks)) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end));
      yield line();
      parts = [];
      length = 0;
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

function decodeLine(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes) ?? decodeWindows1252(bytes);
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

/** Turns UTF-16 with a byte order mark into UTF-8; leaves everything else as it is. */
async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  let head: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (decoder === undefined) {
      head = bytes = Buffer.concat([head, chunk]);
      if (head.length < 2) continue;
      decoder = utf16Decoder(head);
    }
    yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes;
  }
  if (decoder === undefined && head.length > 0) yield head;
  if (decoder) yield Buffer.from(decoder.decode());
}

function utf16Decoder([first, second]: Uint8Array): TextDecoder | null {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return null;
}
