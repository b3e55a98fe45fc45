import type { ByteReader } from './ByteReader.ts';
import { CodeTable } from './CodeTable.ts';
import { hashEnd, hashOn } from './hash.ts';

/** An ending that forms of a dictionary have. */
export interface Ending {
  /** What the stem has where the form has the ending: 'y' for 'ies'. */
  readonly strip: string;
  /** The last letter of the stem is doubled before the ending. */
  readonly doubled: boolean;
  readonly form: number;
  /** A bit for every class of stems, set for those that take this ending. */
  readonly classes: Uint8Array;
}

const SEED = 32;

/** Key of an ending: its letters from the last to the first. */
export function hashEnding(letters: string): number {
  let state = SEED;
  for (let i = letters.length - 1; i >= 0; i--) state = hashOn(state, letters.charCodeAt(i));
  return hashEnd(state);
}

/** All endings by their letters; those of the same letters are read when a word with them first comes. */
export class Endings {
  private readonly longest: number;
  private readonly groups: CodeTable;
  private readonly parts: readonly ByteReader[];
  private readonly sets: readonly Uint8Array[];
  private readonly known: (readonly Ending[] | undefined)[] = [];

  constructor(reader: ByteReader) {
    this.longest = reader.varint();
    this.groups = new CodeTable(reader);
    this.parts = Array.from({ length: reader.varint() }, () => reader.part());
    const width = reader.varint();
    this.sets = Array.from({ length: reader.varint() }, () => reader.bytes(width));
  }

  /** The endings that a word may have, by their length. */
  of(word: string): readonly (readonly Ending[])[] {
    const found: (readonly Ending[])[] = [];
    let state = SEED;
    for (let size = 0; size <= this.longest && size < word.length; size++) {
      if (size > 0) state = hashOn(state, word.charCodeAt(word.length - size));
      const group = this.groups.codeOf(hashEnd(state));
      found.push(group === 0 ? [] : (this.known[group] ??= this.read(this.parts[group - 1]!)));
    }
    return found;
  }

  private read(reader: ByteReader): readonly Ending[] {
    return Array.from({ length: reader.varint() }, () => ({
      strip: reader.text(),
      doubled: reader.varint() === 1,
      form: reader.varint(),
      classes: this.sets[reader.varint()]!,
    }));
  }
}
