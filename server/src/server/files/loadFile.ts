import { open } from 'node:fs/promises';
import { FileText } from './FileText.ts';

/** What a file on the disk holds; `known` itself where it holds that still. In one call, where `readFile` makes one for each half a megabyte. */
export async function loadFile(
  path: string,
  known: FileText | null,
  fs: { readonly open: typeof open } = { open },
): Promise<FileText> {
  const handle = await fs.open(path, 'r');
  try {
    const { size } = await handle.stat();
    const bytes = Buffer.allocUnsafeSlow(size);
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read)
      read = (await handle.read(bytes, length, size - length, length)).bytesRead;
    const found = bytes.subarray(0, length);
    return known ? known.reread(found, (parts) => isMadeOf(found, parts)) : FileText.ofBytes(found);
  } finally {
    await handle.close();
  }
}

function isMadeOf(bytes: Buffer, parts: readonly Uint8Array[]): boolean {
  let at = 0;
  return parts.every((part) => bytes.subarray(at, (at += part.length)).equals(part)) && at === bytes.length;
}
