/** Finds numbers in an ascending (unsigned) list by their highest bits: nothing to build but where each bucket begins. */
export class HashIndex {
  private readonly hashes: Int32Array;
  private readonly shift: number;
  private readonly starts: Int32Array;

  constructor(hashes: Int32Array) {
    this.hashes = hashes;
    const bits = Math.max(1, Math.ceil(Math.log2(hashes.length + 1)));
    this.shift = 32 - bits;
    this.starts = new Int32Array((1 << bits) + 1);
    let bucket = 0;
    for (let i = 0; i < hashes.length; i++) {
      const own = hashes[i]! >>> this.shift;
      while (bucket < own) this.starts[++bucket] = i;
    }
    this.starts.fill(hashes.length, bucket + 1);
  }

  /** Where the number stands in the list, or -1. */
  find(hash: number): number {
    const bucket = hash >>> this.shift;
    const end = this.starts[bucket + 1]!;
    for (let i = this.starts[bucket]!; i < end; i++) if (this.hashes[i] === hash) return i;
    return -1;
  }
}
