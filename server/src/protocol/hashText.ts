import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of a text in UTF-8, lower-case hexadecimal. Half of a surrogate pair counts as U+FFFD, as everywhere in UTF-8. */
export function hashText(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
