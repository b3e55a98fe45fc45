import { ByteWriter } from './ByteWriter.ts';

/** A list as long as this is worth 65,536 buckets; a shorter one has 256. */
const LONG = 8192;

/** Bytes of a HashIndex of numbers that the caller has sorted as unsigned ones. */
export function writeIndex(hashes: readonly number[]): Uint8Array {
  const largest = (hashes.at(-1) ?? 0) >>> 0;
  const bits = hashes.length >= LONG ? 16 : 8;
  const width = ((largest < 2 ** 24 ? 24 : 32) - bits) / 8;
  const counts = new Uint8Array(2 ** bits);
  for (const hash of hashes) {
    const bucket = hash >>> (8 * width);
    if (counts[bucket] === 255) throw new RangeError('too many numbers in one bucket');
    counts[bucket] = counts[bucket]! + 1;
  }
  const writer = new ByteWriter().varint(hashes.length).varint(width).varint(bits).bytes(counts);
  for (let byte = 0; byte < width; byte++) writer.bytes(Uint8Array.from(hashes, (hash) => hash >>> (8 * byte)));
  return writer.finish();
}
