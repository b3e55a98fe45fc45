import type { ByteReader } from './ByteReader.ts';
import { HashIndex } from './HashIndex.ts';

/** Small numbers for words, by the hash of the word: a lexicon that does not spell its words out. */
export class CodeTable {
  private readonly index: HashIndex;
  /** Bytes of the codes, the lowest first. */
  private readonly columns: readonly Uint8Array[];

  constructor(reader: ByteReader) {
    this.index = new HashIndex(reader);
    this.columns = Array.from({ length: reader.varint() }, () => reader.bytes(this.index.length));
  }

  /** The code of a word's hash, or 0 where the word is unknown. */
  codeOf(hash: number): number {
    const place = this.index.find(hash);
    return place < 0 ? 0 : this.columns.reduceRight((code, column) => code * 256 + column[place]!, 0);
  }
}
