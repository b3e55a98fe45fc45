/** Converts between UTF-16 offsets, which we count, and Unicode code points, which W3C selectors count. */
export class CodePoints {
  /** Offsets of the second halves of surrogate pairs, ascending. */
  readonly #second: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    this.#second = Array.from(text.matchAll(pair), ({ index }) => index + 1);
    this.#length = text.length;
  }

  /** How many code points begin before a UTF-16 offset. */
  at(offset: number): number {
    return offset - this.#halvesBelow(offset, 0);
  }

  /** The UTF-16 offset before which so many code points begin; clamped to the text. */
  toOffset(codePoint: number): number {
    const wanted = Math.min(Math.max(0, codePoint), this.#length - this.#second.length);
    return wanted + this.#halvesBelow(wanted, 1);
  }

  /** How many second halves lie below an offset; `step` 1 where the offset is in code points, so that each half found moves it on. */
  #halvesBelow(offset: number, step: 0 | 1): number {
    let low = 0;
    let high = this.#second.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#second[middle]! < offset + step * (middle + 1)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
