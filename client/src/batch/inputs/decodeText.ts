import { decodeWindows1252 } from './decodeWindows1252.ts';

/** How much of a file without a NUL byte is looked at to tell a text from a binary file. */
const probe = 8192;

/**
 * The text of a file, or null for a binary file: UTF-16 by its byte order mark or its zeros, else UTF-8 where it is valid,
 * else Windows-1252, which is ISO-8859-1 with more quotation marks. A byte order mark is removed.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return decodeUtf16(bytes);
  const text = decodeUtf8(bytes);
  if (text !== null) return text;
  return controlCharacters(bytes.subarray(0, probe)) * 50 > Math.min(bytes.length, probe)
    ? null
    : decodeWindows1252(bytes);
}

/** As UTF-8, or null where it is not. A byte order mark is removed. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a byte order mark: nearly every other byte of European text is zero. Null where that is not so. */
function decodeUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, probe);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const most = head.length / 2;
  if (zeros[1]! > 0.8 * most && zeros[0]! < 0.01 * most) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros[0]! > 0.8 * most && zeros[1]! < 0.01 * most) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

/** Bytes that no text holds: control characters other than white space and escape. */
function controlCharacters(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0), 0);
}
