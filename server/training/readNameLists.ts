import { readFileSync } from 'node:fs';
import { hashWord } from '../src/analysis/linguistics/WordTable.ts';

/** Bits of a listed word. */
const FIRST_NAME = 1;
const CITY = 2;
const COUNTRY = 4;

/**
 * Codes of words in name lists by their hash: first names and cities from ./lists, countries from the regions that
 * Unicode names in the language and in English.
 */
export function readNameLists(language: string): Map<number, number> {
  const codes = new Map<number, number>();
  const add = (name: string, bit: number): void => {
    for (const word of name.split(/[\s-]+/u)) {
      if (word.length < 3 || !/^\p{Lu}/u.test(word)) continue;
      codes.set(hashWord(word), (codes.get(hashWord(word)) ?? 0) | bit);
    }
  };
  for (const name of readList('firstNames')) add(name, FIRST_NAME);
  for (const name of readList('cities')) add(name, CITY);
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
