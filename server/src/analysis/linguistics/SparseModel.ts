import type { ByteReader } from './ByteReader.ts';
import { HashIndex } from './HashIndex.ts';

/**
 * A linear classifier over hashed features: each known feature holds a short list of classes and their weights (int8).
 * Unknown features weigh nothing.
 */
export class SparseModel {
  readonly classCount: number;
  private readonly rows: HashIndex;
  private readonly offsets: Int32Array;
  private readonly classes: Uint8Array;
  private readonly weights: Int8Array;

  constructor(reader: ByteReader) {
    this.classCount = reader.varint();
    const count = reader.varint();
    this.rows = new HashIndex(reader.ascending(count));
    const lengths = reader.unsignedBytes(count);
    this.offsets = new Int32Array(count + 1);
    for (let row = 0; row < count; row++) this.offsets[row + 1] = this.offsets[row]! + lengths[row]!;
    this.classes = reader.unsignedBytes(this.offsets[count]!);
    this.weights = reader.signedBytes(this.offsets[count]!);
  }

  /** Adds the weights of the first `count` features to `scores`, one score a class. */
  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const { rows, offsets, classes, weights } = this;
    for (let i = 0; i < count; i++) {
      const row = rows.find(features[i]!);
      if (row < 0) continue;
      const end = offsets[row + 1]!;
      for (let k = offsets[row]!; k < end; k++) {
        const c = classes[k]!;
        scores[c] = scores[c]! + weights[k]!;
      }
    }
  }
}
