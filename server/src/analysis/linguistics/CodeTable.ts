import type { ByteReader } from './ByteReader.ts';
import { HashIndex } from './HashIndex.ts';

/** Small numbers for words, by the hash of the word: a lexicon that does not spell its words out. */
export class CodeTable {
  private readonly index: HashIndex;
  private readonly codes: Uint32Array;

  constructor(reader: ByteReader) {
    const length = reader.varint();
    this.index = new HashIndex(reader.ascending(length));
    this.codes = reader.varints(length);
  }

  /** The code of a word's hash, or 0 where the word is unknown. */
  codeOf(hash: number): number {
    const place = this.index.find(hash);
    return place < 0 ? 0 : this.codes[place]!;
  }
}
