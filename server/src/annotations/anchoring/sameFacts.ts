import type { LanguagePacks } from '../../analysis/languages/LanguagePack.ts';

/**
 * Whether two wordings name the same names and numbers, in the same order: capitalised words, words with digits and written numbers. An
 * annotation must not move to words that say it of somebody else, or of another amount.
 */
export function sameFacts(a: string, b: string, packs: LanguagePacks): boolean {
  const numbers = writtenNumbers(packs);
  return factsOf(a, numbers) === factsOf(b, numbers);
}

function factsOf(text: string, numbers: ReadonlySet<string>): string {
  const words = text.match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*%?/gu) ?? [];
  return words.filter((word) => /^\p{Lu}|\p{N}/u.test(word) || numbers.has(word.toLowerCase())).join(' ');
}

const known = new WeakMap<LanguagePacks, ReadonlySet<string>>();

function writtenNumbers(packs: LanguagePacks): ReadonlySet<string> {
  const found = known.get(packs) ?? new Set([...packs.values()].flatMap(({ claims }) => claims.numberWords.split(' ')));
  known.set(packs, found);
  return found;
}
