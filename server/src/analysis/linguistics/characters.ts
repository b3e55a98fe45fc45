/** What a UTF-16 unit is to the tokeniser. Units inside a word that show nothing (soft hyphen, joiners) count as letters. */
export const charClass = {
  space: 1,
  letter: 2,
  digit: 3,
  mark: 4,
  dash: 5,
  punctuation: 6,
  symbol: 7,
  surrogate: 8,
} as const;

const marks = '"\'“”„‟‘’‚‛«»‹›`´＂';
/** Unicode calls these punctuation, but no clause ends with them: Toft & Kjær, 40 %, and/or. */
const symbols = '&%@#*§/\\';
const dashes = '-‐‑‒–—―−';

/** Classes found so far, by unit; 0 is not yet known. */
const table = new Uint8Array(0x10000);

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (marks.includes(character)) return charClass.mark;
  if (dashes.includes(character)) return charClass.dash;
  if (/[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]/u.test(character)) return charClass.letter;
  if (/\p{N}/u.test(character)) return charClass.digit;
  if (/\s/.test(character)) return charClass.space;
  if (unit >= 0xd800 && unit <= 0xdfff) return charClass.surrogate;
  if (symbols.includes(character)) return charClass.symbol;
  if (/\p{P}/u.test(character)) return charClass.punctuation;
  return charClass.symbol;
}

/** Class of the unit at an offset; outside the text there is space. */
export function classAt(text: string, offset: number): number {
  if (offset < 0 || offset >= text.length) return charClass.space;
  const unit = text.charCodeAt(offset);
  const found = table[unit]!;
  if (found !== 0) return found;
  const made = classify(unit);
  table[unit] = made;
  return made;
}

/** Letter or digit: what words are made of. */
export function isWordAt(text: string, offset: number): boolean {
  const found = classAt(text, offset);
  return (
    found === charClass.letter ||
    found === charClass.digit ||
    (found === charClass.surrogate && isLetterPair(text, offset))
  );
}

/** Whether a surrogate at the offset is half of a letter beyond the basic plane (𝐀, 𠀀). */
export function isLetterPair(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  const start = unit >= 0xdc00 ? offset - 1 : offset;
  const point = text.codePointAt(start);
  return point !== undefined && point > 0xffff && /\p{L}/u.test(String.fromCodePoint(point));
}

/** Whether the unit at the offset is a capital letter. */
export function isUpperAt(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  return character !== character.toLowerCase();
}

/** Whether the unit at the offset is a small letter. */
export function isLowerAt(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  return character !== character.toUpperCase();
}
