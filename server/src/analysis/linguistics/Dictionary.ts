import type { ByteReader } from './ByteReader.ts';
import { CodeTable } from './CodeTable.ts';
import { Endings, type Ending } from './Endings.ts';
import { hashEnd, hashOn, hashText } from './hash.ts';

/** One way to read a word form: an ending put on the stem of an entry. */
export interface Reading {
  readonly stem: string;
  /** Number of the entry's class: entries inflected alike share one. */
  readonly stemClass: number;
  /** Number of the form that the ending makes; 0 is the stem itself. */
  readonly form: number;
}

/** A spelling dictionary's view of a word. */
export interface WordProfile {
  /** One number for the set of readings that the word has, or 0. */
  readonly readings: number;
  /** Bits: the word is known as written 1, in lower case 2, as a compound 4. */
  readonly known: number;
}

const SHORTEST_TAIL = 4;
/** Nothing longer is looked up: no dictionary has such a word, and an endless line is not to be read over and over. */
const LONGEST_TAIL = 60;
const STEM_SEED = 30;

/** Key of a stem: letters as written, so that names stay apart from words. */
export function hashStem(stem: string): number {
  return hashText(stem, STEM_SEED);
}

/**
 * A spelling dictionary for reading, not for spelling: stems by hash, and the endings that each class of stems takes.
 * Compounds are read by their last part.
 */
export class Dictionary {
  private readonly stems: CodeTable;
  private readonly endings: Endings;
  /** States of the hash behind each letter of the word that is being read. */
  private readonly states = new Int32Array(LONGEST_TAIL + 1);

  constructor(reader: ByteReader) {
    this.stems = new CodeTable(reader);
    this.endings = new Endings(reader);
  }

  /** All readings of a word form; a capitalised word is also read in lower case, an unknown one as a compound. */
  readingsOf(word: string): readonly Reading[] {
    const readings = this.readWhole(word);
    const lower = word.toLowerCase();
    if (lower !== word) readings.push(...this.readWhole(lower));
    return readings.length > 0 ? readings : this.readCompound(lower);
  }

  /** What the word table keeps of a word. */
  profileOf(word: string): WordProfile {
    const written = this.readWhole(word);
    const lower = word.toLowerCase();
    const small = lower === word ? written : this.readWhole(lower);
    const simple = lower === word ? written : [...written, ...small];
    const readings = simple.length > 0 ? simple : this.readCompound(lower);
    const keys = readings.map(({ stemClass, form }) => `${stemClass}:${form}`);
    return {
      readings: keys.length === 0 ? 0 : hashText([...new Set(keys)].sort().join(' '), 31),
      known:
        simple.length === 0 ? (readings.length > 0 ? 4 : 0) : (written.length > 0 ? 1 : 0) + (small.length > 0 ? 2 : 0),
    };
  }

  private readWhole(word: string): Reading[] {
    return this.read(word, 0, this.endings.of(word));
  }

  private readCompound(word: string): readonly Reading[] {
    const endings = this.endings.of(word);
    for (let start = Math.max(2, word.length - LONGEST_TAIL); start <= word.length - SHORTEST_TAIL; start++) {
      const readings = this.read(word, start, endings);
      if (readings.length > 0) {
        return readings.map((reading) => ({ ...reading, stem: word.slice(0, start) + reading.stem }));
      }
    }
    return [];
  }

  /** Readings of what stands from `from` on in a word with these endings. */
  private read(word: string, from: number, endings: readonly (readonly Ending[])[]): Reading[] {
    const length = word.length - from;
    if (length > LONGEST_TAIL) return [];
    const { states, stems } = this;
    states[0] = STEM_SEED;
    for (let i = 0; i < length; i++) states[i + 1] = hashOn(states[i]!, word.charCodeAt(from + i));
    const readings: Reading[] = [];
    const whole = stems.codeOf(hashEnd(states[length]!));
    if (whole > 0) readings.push({ stem: word.slice(from), stemClass: whole, form: 0 });
    for (let size = 0; size < endings.length && size < length; size++) {
      for (const { strip, doubled, form, classes } of endings[size]!) {
        const kept = length - size;
        if (doubled && !(kept > 1 && word.charCodeAt(from + kept - 1) === word.charCodeAt(from + kept - 2))) continue;
        const cut = doubled ? kept - 1 : kept;
        let state = states[cut]!;
        const added = doubled ? '' : strip;
        for (let i = 0; i < added.length; i++) state = hashOn(state, added.charCodeAt(i));
        const stemClass = stems.codeOf(hashEnd(state));
        if (stemClass > 0 && hasBit(classes, stemClass)) {
          readings.push({ stem: word.slice(from, from + cut) + added, stemClass, form });
        }
      }
    }
    return readings;
  }
}

const hasBit = (bits: Uint8Array, at: number): boolean => ((bits[at >> 3]! >> (at & 7)) & 1) === 1;
