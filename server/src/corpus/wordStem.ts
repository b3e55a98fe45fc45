/** Long enough to tell words apart, short enough to leave their endings off. */
const length = 5;

/** The beginning by which a word, lower-case, is looked up in the table of translations. */
export function wordStem(word: string): string {
  return word.slice(0, length);
}
