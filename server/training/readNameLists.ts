import { readFileSync } from 'node:fs';
import { hashWord } from '../src/analysis/linguistics/WordTable.ts';

/** The lists in ./lists, and the bit that each sets in the code of a word. */
const LISTS = {
  firstNames: 1,
  lastNames: 2,
  cities: 4,
  regions: 8,
  organisations: 16,
  peoples: 32,
  people: 64,
  danishFirstNames: 1,
  danishLastNames: 2,
} as const;
const COUNTRY = 8;

/** A file in ./lists: one name a line. */
export type NameList = keyof typeof LISTS;

/** Codes of words in name lists by their hash; countries are the regions that Unicode names in the language and in English. */
export function readNameLists(language: string, lists: readonly NameList[]): Map<number, number> {
  const codes = new Map<number, number>();
  const add = (name: string, bit: number): void => {
    for (const word of name.split(/[\s-]+/u)) {
      if (word.length < 3 || !/^\p{Lu}/u.test(word)) continue;
      codes.set(hashWord(word), (codes.get(hashWord(word)) ?? 0) | bit);
    }
  };
  for (const list of lists) for (const name of readList(list)) add(name, LISTS[list]);
  for (const code of [language, 'en']) {
    const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
    for (const region of regionCodes()) add(names.of(region) ?? '', COUNTRY);
  }
  return codes;
}

function readList(name: string): string[] {
  return readFileSync(new URL(`./lists/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
}

/** AA to ZZ: most name no region. */
function regionCodes(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) => letters.map((second) => first + second));
}
