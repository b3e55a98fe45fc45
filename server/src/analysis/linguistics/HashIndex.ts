import type { ByteReader } from './ByteReader.ts';

/**
 * Finds numbers in a list that is searched where it lies in the file: all that is made of it is where each bucket begins. The highest bits
 * of a number tell its bucket; the bytes below them are kept, those of one rank beside each other.
 */
export class HashIndex {
  readonly length: number;
  private readonly shift: number;
  private readonly starts: Int32Array;
  private readonly lowest: Uint8Array;
  private readonly others: readonly Uint8Array[];

  constructor(reader: ByteReader) {
    this.length = reader.varint();
    const width = reader.varint();
    this.shift = 8 * width;
    this.starts = startsOf(reader.bytes(2 ** reader.varint()));
    this.lowest = reader.bytes(this.length);
    this.others = Array.from({ length: width - 1 }, () => reader.bytes(this.length));
  }

  /** Where the number stands in the list, or -1. */
  find(hash: number): number {
    const { starts, lowest } = this;
    const bucket = hash >>> this.shift;
    const low = hash & 255;
    const end = starts[bucket + 1]!;
    for (let i = starts[bucket]!; i < end; i++) if (lowest[i] === low && this.hasOthers(i, hash)) return i;
    return -1;
  }

  private hasOthers(i: number, hash: number): boolean {
    const { others } = this;
    for (let k = 0; k < others.length; k++) if (others[k]![i] !== ((hash >>> (8 * k + 8)) & 255)) return false;
    return true;
  }
}

/** Where each bucket begins, from how many each holds; behind the last, where all end. */
function startsOf(counts: Uint8Array): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    sum += counts[i]!;
    starts[i + 1] = sum;
  }
  return starts;
}
