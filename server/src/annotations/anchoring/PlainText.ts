const mark = /["'`´“”„‟«»‹›‘’‚‛〝〞＂]/;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const blank = /\s/;

/**
 * A text as it reads, whatever its typography: every quotation mark is the same one, every run of white space is one space, what cannot
 * be seen is gone. Offsets lead back to the text itself.
 */
export class PlainText {
  readonly text: string;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  constructor(original: string) {
    const starts = new Uint32Array(original.length);
    const ends = new Uint32Array(original.length);
    const plain: string[] = [];
    for (let at = 0; at < original.length; at++) {
      const character = original[at]!;
      const read = readAs(character);
      if (read === '') continue;
      if (read === ' ' && plain.at(-1) === ' ') {
        ends[plain.length - 1] = at + 1;
        continue;
      }
      starts[plain.length] = at;
      ends[plain.length] = at + 1;
      plain.push(read);
    }
    this.text = plain.join('');
    this.#starts = starts;
    this.#ends = ends;
  }

  /** How much of the plain text stands before an offset of the original. */
  at(offset: number): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where a stretch of the plain text stands in the original; it must not be empty. */
  original(start: number, end: number): { readonly start: number; readonly end: number } {
    return { start: this.#starts[start]!, end: this.#ends[end - 1]! };
  }
}

/** A quoted text in the same plain form, without white space at its edges. */
export function plainQuote(text: string): string {
  return new PlainText(text).text.trim();
}

function readAs(character: string): string {
  if (character > '!' && character < '\u007F' && character !== '"' && character !== "'" && character !== '`')
    return character;
  if (mark.test(character)) return '"';
  if (blank.test(character)) return ' ';
  return invisible.test(character) ? '' : character;
}
