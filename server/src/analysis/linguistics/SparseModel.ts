import type { ByteReader } from './ByteReader.ts';
import { HashIndex } from './HashIndex.ts';
import { Kernels, type Address } from './Kernels.ts';
import { MAX_FEATURES } from './tagFeatures.ts';

/** In place of the number of its classes: a row that holds a weight for every class. */
export const FULL = 15;

/**
 * A linear classifier over hashed features: each known feature holds a row of weights (int8), for a few classes or for all of them.
 * Unknown features weigh nothing.
 */
export class SparseModel {
  readonly classCount: number;
  private readonly index: HashIndex;
  private readonly kernels: Kernels;
  private readonly tables: { readonly places: Address; readonly classes: Address; readonly weights: Address };
  private readonly full: Address;
  private readonly width: number;
  private readonly rows: Int32Array;
  private readonly sums: Int16Array;

  constructor(reader: ByteReader) {
    this.classCount = reader.varint();
    this.width = widthOf(this.classCount);
    this.index = new HashIndex(reader);
    const { length } = this.index;
    const sizes = reader.bytes(length);
    const [classes, weights] = [reader.bytes(reader.varint()), reader.bytes(reader.varint())];
    const full = reader.bytes(reader.varint() * this.width);
    this.kernels = new Kernels(1.25 * length + (classes.length + weights.length + full.length) / 4 + 1024);
    const put = (bytes: Uint8Array): Address => this.kernels.put(bytes);
    this.full = put(full);
    this.tables = { places: this.kernels.take(length), classes: put(classes), weights: put(weights) };
    this.kernels.functions.placeRows(this.tables.places, put(sizes), length);
    this.rows = new Int32Array(this.kernels.floats.buffer, this.kernels.take(MAX_FEATURES), MAX_FEATURES);
    this.sums = new Int16Array(this.kernels.floats.buffer, this.kernels.take(this.width / 2), this.classCount);
  }

  /** What the first `count` features weigh together, a sum a class: to be read before the next call. */
  weigh(features: Int32Array, count: number): Int16Array {
    const { index, rows, tables, sums } = this;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const row = index.find(features[i]!);
      if (row >= 0) rows[found++] = row;
    }
    const { places, classes, weights } = tables;
    const { functions } = this.kernels;
    functions.addRows(sums.byteOffset, this.width, rows.byteOffset, found, places, classes, weights, this.full);
    return sums;
  }
}

/** Full rows are so long: sixteen weights are added at a time. */
export const widthOf = (classCount: number): number => Math.ceil(classCount / 16) * 16;
