import { hashStem } from '../src/analysis/linguistics/Dictionary.ts';
import { hashEnding } from '../src/analysis/linguistics/Endings.ts';
import { ByteWriter } from './ByteWriter.ts';
import type { DictionaryData, EndingData } from './readDictionary.ts';
import { writeCodes } from './writeCodes.ts';

/** Bytes of a Dictionary. */
export function writeDictionary({ stems, endings }: DictionaryData): Uint8Array {
  const codes = new Map([...stems].map(([stem, stemClass]) => [hashStem(stem), stemClass]));
  return new ByteWriter().bytes(writeCodes(codes)).bytes(writeEndings(endings)).finish();
}

/** Bytes of Endings. */
function writeEndings(endings: readonly EndingData[]): Uint8Array {
  const groups = new Map<string, EndingData[]>();
  for (const ending of endings) groups.set(ending.add, [...(groups.get(ending.add) ?? []), ending]);
  const keyOf = (classes: readonly number[]): string => classes.join(' ');
  const sets = new Map(endings.map(({ classes }) => [keyOf(classes), classes]));
  const numbers = new Map([...sets.keys()].map((key, index) => [key, index]));
  const width = (Math.max(0, ...endings.flatMap(({ classes }) => classes)) >> 3) + 1;
  const writer = new ByteWriter()
    .varint(Math.max(0, ...endings.map(({ add }) => add.length)))
    .bytes(writeCodes(new Map([...groups.keys()].map((add, index) => [hashEnding(add), index + 1]))))
    .varint(groups.size);
  for (const group of groups.values()) {
    const part = new ByteWriter().varint(group.length);
    for (const { strip, doubled, form, classes } of group) {
      part
        .text(strip)
        .varint(Number(doubled))
        .varint(form)
        .varint(numbers.get(keyOf(classes))!);
    }
    writer.part(part.finish());
  }
  writer.varint(width).varint(sets.size);
  for (const classes of sets.values()) writer.bytes(bitsOf(classes, width));
  return writer.finish();
}

function bitsOf(classes: readonly number[], width: number): Uint8Array {
  const bits = new Uint8Array(width);
  for (const stemClass of classes) bits[stemClass >> 3] = bits[stemClass >> 3]! | (1 << (stemClass & 7));
  return bits;
}
