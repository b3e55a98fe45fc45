import { ByteWriter } from './ByteWriter.ts';
import { writeIndex } from './writeIndex.ts';

/** Bytes of a CodeTable. */
export function writeCodes(codes: ReadonlyMap<number, number>): Uint8Array {
  const entries = [...codes].sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  const width = entries.some(([, code]) => code > 255) ? 2 : 1;
  const writer = new ByteWriter().bytes(writeIndex(entries.map(([hash]) => hash))).varint(width);
  for (let byte = 0; byte < width; byte++) {
    writer.bytes(Uint8Array.from(entries, ([, code]) => code >>> (8 * byte)));
  }
  return writer.finish();
}
