import type { ByteReader } from './ByteReader.ts';

/**
 * A linear classifier over hashed features: each known feature holds a short list of classes and their weights (int8).
 * Unknown features weigh nothing.
 */
export class SparseModel {
  readonly classCount: number;
  private readonly mask: number;
  /** Open addressing: `slots` holds the row of `keys`, or -1. */
  private readonly keys: Int32Array;
  private readonly slots: Int32Array;
  private readonly offsets: Int32Array;
  private readonly classes: Uint8Array;
  private readonly weights: Int8Array;

  constructor(reader: ByteReader) {
    this.classCount = reader.varint();
    const rows = reader.varint();
    const features = reader.ascending(rows);
    const lengths = reader.unsignedBytes(rows);
    this.offsets = new Int32Array(rows + 1);
    for (let row = 0; row < rows; row++) this.offsets[row + 1] = this.offsets[row]! + lengths[row]!;
    this.classes = reader.unsignedBytes(this.offsets[rows]!);
    this.weights = reader.signedBytes(this.offsets[rows]!);
    let size = 16;
    while (size < rows * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.slots = new Int32Array(size).fill(-1);
    for (let row = 0; row < rows; row++) {
      const feature = features[row]!;
      let place = (feature ^ (feature >>> 11)) & this.mask;
      while (this.slots[place]! >= 0) place = (place + 1) & this.mask;
      this.keys[place] = feature;
      this.slots[place] = row;
    }
  }

  /** Adds the weights of the first `count` features to `scores`, one score a class. */
  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const { keys, slots, mask, offsets, classes, weights } = this;
    for (let i = 0; i < count; i++) {
      const feature = features[i]!;
      let place = (feature ^ (feature >>> 11)) & mask;
      for (;;) {
        const row = slots[place]!;
        if (row < 0) break;
        if (keys[place] === feature) {
          const end = offsets[row + 1]!;
          for (let k = offsets[row]!; k < end; k++) {
            const c = classes[k]!;
            scores[c] = scores[c]! + weights[k]!;
          }
          break;
        }
        place = (place + 1) & mask;
      }
    }
  }
}
