import { decodeText } from './decodeText.ts';
import { decodeWindows1252 } from './decodeWindows1252.ts';

/** Where a page has to say in what encoding it is written. */
const probe = 1024;

/** A page in the encoding that it names; where it names none, or one that is unknown, like any text. Null for a binary file. */
export function decodeHtml(bytes: Buffer): string | null {
  const head = bytes.subarray(0, probe).toString('latin1');
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  const byMark = /^(\xff\xfe|\xfe\xff|\xef\xbb\xbf)/.test(head);
  if (byMark || /^utf|^unicode/.test(label)) return decodeText(bytes);
  if (/^(iso-8859-1|latin1|windows-1252|us-ascii)$/.test(label)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return decodeText(bytes);
  }
}
