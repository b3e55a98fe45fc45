/** From 32-bit numbers to numbers of 0 and more: open addressing, for millions of features. */
export class IntMap {
  size = 0;
  private mask = (1 << 16) - 1;
  private keys = new Int32Array(1 << 16);
  private values = new Int32Array(1 << 16).fill(-1);

  /** The value, or -1. */
  get(key: number): number {
    return this.values[this.placeOf(key)]!;
  }

  set(key: number, value: number): void {
    const place = this.placeOf(key);
    if (this.values[place]! < 0 && (this.size + 1) * 2 > this.mask) {
      this.grow();
      this.set(key, value);
      return;
    }
    if (this.values[place]! < 0) this.size++;
    this.keys[place] = key;
    this.values[place] = value;
  }

  /** Counts one more of `key`. */
  count(key: number): void {
    const known = this.get(key);
    this.set(key, known < 0 ? 1 : known + 1);
  }

  *entries(): Generator<readonly [key: number, value: number]> {
    for (let place = 0; place <= this.mask; place++) {
      if (this.values[place]! >= 0) yield [this.keys[place]!, this.values[place]!];
    }
  }

  private placeOf(key: number): number {
    let place = (key ^ (key >>> 11)) & this.mask;
    while (this.values[place]! >= 0 && this.keys[place] !== key) place = (place + 1) & this.mask;
    return place;
  }

  private grow(): void {
    const old = [...this.entries()];
    const size = (this.mask + 1) * 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size).fill(-1);
    this.size = 0;
    for (const [key, value] of old) this.set(key, value);
  }
}
