import type { ByteReader } from './ByteReader.ts';
import { CodeTable } from './CodeTable.ts';
import { hashText } from './hash.ts';

/** One way to read a word form: an ending put on the stem of an entry. */
export interface Reading {
  readonly stem: string;
  /** Number of the entry's class: entries inflected alike share one. */
  readonly stemClass: number;
  /** Number of the form that the ending makes; 0 is the stem itself. */
  readonly form: number;
}

interface Ending {
  /** What the stem has where the form has the ending: 'y' for 'ies'. */
  readonly strip: string;
  /** The last letter of the stem is doubled before the ending. */
  readonly doubled: boolean;
  readonly form: number;
  /** Which classes take this ending. */
  readonly classes: Uint32Array;
}

const LONGEST_ENDING = 8;
const SHORTEST_TAIL = 4;

/** Key of a stem: letters as written, so that names stay apart from words. */
export function hashStem(stem: string): number {
  return hashText(stem, 30);
}

/**
 * A spelling dictionary for reading, not for spelling: stems by hash, and the endings that each class of stems takes.
 * Compounds are read by their last part.
 */
export class Dictionary {
  private readonly stems: CodeTable;
  private readonly endings = new Map<string, Ending[]>();

  constructor(reader: ByteReader) {
    this.stems = new CodeTable(reader);
    const count = reader.varint();
    for (let i = 0; i < count; i++) {
      const add = reader.text();
      const strip = reader.text();
      const doubled = reader.varint() === 1;
      const form = reader.varint();
      const classes = reader.varints(reader.varint());
      const same = this.endings.get(add);
      const ending = { strip, doubled, form, classes };
      if (same) same.push(ending);
      else this.endings.set(add, [ending]);
    }
  }

  /** All readings of a word form; a capitalised word is also read in lower case, an unknown one as a compound. */
  readingsOf(word: string): Reading[] {
    const readings = this.readSimple(word);
    const lower = word.toLowerCase();
    if (lower !== word) readings.push(...this.readSimple(lower));
    return readings.length > 0 ? readings : this.readCompound(lower);
  }

  /** One number for the set of readings that a word has, or 0. */
  profileOf(word: string): number {
    const keys = this.readingsOf(word).map(({ stemClass, form }) => `${stemClass}:${form}`);
    return keys.length === 0 ? 0 : hashText([...new Set(keys)].sort().join(' '), 31);
  }

  /** Bits: the word is known as written 1, in lower case 2, as a compound 4. */
  knownAs(word: string): number {
    const lower = word.toLowerCase();
    const simple = (this.readSimple(word).length > 0 ? 1 : 0) + (this.readSimple(lower).length > 0 ? 2 : 0);
    return simple > 0 ? simple : this.readCompound(lower).length > 0 ? 4 : 0;
  }

  private readCompound(word: string): Reading[] {
    for (let start = 2; start <= word.length - SHORTEST_TAIL; start++) {
      const readings = this.readSimple(word.slice(start));
      if (readings.length > 0) {
        return readings.map((reading) => ({ ...reading, stem: word.slice(0, start) + reading.stem }));
      }
    }
    return [];
  }

  private readSimple(word: string): Reading[] {
    const readings: Reading[] = [];
    const whole = this.stems.codeOf(hashStem(word));
    if (whole > 0) readings.push({ stem: word, stemClass: whole, form: 0 });
    for (let size = 0; size <= Math.min(LONGEST_ENDING, word.length - 1); size++) {
      const base = word.slice(0, word.length - size);
      for (const { strip, doubled, form, classes } of this.endings.get(word.slice(word.length - size)) ?? []) {
        if (doubled && !/(.)\1$/u.test(base)) continue;
        const stem = doubled ? base.slice(0, -1) : base + strip;
        const stemClass = this.stems.codeOf(hashStem(stem));
        if (classes.includes(stemClass)) readings.push({ stem, stemClass, form });
      }
    }
    return readings;
  }
}
