import type { ByteReader } from './ByteReader.ts';

/** Small numbers for words, by the hash of the word: a lexicon that does not spell its words out. */
export class CodeTable {
  private readonly mask: number;
  private readonly hashes: Int32Array;
  /** 0 marks a free place. */
  private readonly codes: Uint16Array;

  constructor(reader: ByteReader) {
    const length = reader.varint();
    const hashes = reader.ascending(length);
    const codes = reader.varints(length);
    let size = 16;
    while (size < length * 2) size *= 2;
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    this.codes = new Uint16Array(size);
    for (let i = 0; i < length; i++) {
      const place = this.placeOf(hashes[i]!);
      this.hashes[place] = hashes[i]!;
      this.codes[place] = codes[i]!;
    }
  }

  /** The code of a word's hash, or 0 where the word is unknown. */
  codeOf(hash: number): number {
    return this.codes[this.placeOf(hash)]!;
  }

  private placeOf(hash: number): number {
    let place = (hash ^ (hash >>> 15)) & this.mask;
    while (this.codes[place] !== 0 && this.hashes[place] !== hash) place = (place + 1) & this.mask;
    return place;
  }
}
