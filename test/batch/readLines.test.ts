import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../client/src/batch/inputs/decodeText.ts';
import { readLines } from '../../client/src/batch/inputs/readLines.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}

async function linesOf(bytes: Uint8Array, size = 3): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of readLines(inChunks(bytes, size))) lines.push(line);
  return lines;
}

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('lines of a stream', () => {
  for (const [name, bytes, lines] of [
    ['nothing', Buffer.from(''), []],
    ['a last line without an end', Buffer.from('a\nb'), ['a', 'b']],
    ['a line feed at the end starts no line', Buffer.from('a\nb\n'), ['a', 'b']],
    ['empty lines count', Buffer.from('\n\na\n\n'), ['', '', 'a', '']],
    ['CR LF', Buffer.from('a\r\nb\r\n'), ['a', 'b']],
    ['a byte order mark', Buffer.from('\uFEFFæ\nø'), ['æ', 'ø']],
    ['UTF-16', utf16('æ\r\n😀\n'), ['æ', '😀']],
    ['UTF-16 with the high byte first', utf16('æ\nø').swap16(), ['æ', 'ø']],
    ['a Windows-1252 line spoils no other', Buffer.concat([latin('bl\u00e5\n'), Buffer.from('rød')]), ['blå', 'rød']],
  ] as const)
    it(name, async () => {
      for (const size of [1, 2, 3, 100]) assert.deepEqual(await linesOf(bytes, size), lines);
    });

  it('the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const bytes = Buffer.from(text.replaceAll('\uFEFF', ''));
        assert.deepEqual(await linesOf(bytes, size), await linesOf(bytes, bytes.length + 1));
      }),
    );
  });
});

describe('text of a file', () => {
  for (const [name, bytes, text] of [
    ['UTF-8', Buffer.from('blå 😀'), 'blå 😀'],
    ['a byte order mark is removed', Buffer.from('\uFEFFblå'), 'blå'],
    ['UTF-16', utf16('blå'), 'blå'],
    ['UTF-16 with the high byte first', utf16('blå').swap16(), 'blå'],
    ['Windows-1252', latin('\u0093bl\u00e5\u0094'), '“blå”'],
    ['line ends stay as they are', Buffer.from('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
    ['an empty file', Buffer.from(''), ''],
    ['NUL bytes are binary', Buffer.from('a\0b'), null],
    ['so are many control characters', Buffer.from([1, 2, 3, 0xff, 0xfe, 4, 5]), null],
  ] as const)
    it(name, () => {
      assert.equal(decodeText(bytes), text);
    });
});
