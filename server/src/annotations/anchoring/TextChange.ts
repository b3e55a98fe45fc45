import type { Span } from '../../analysis/model.ts';
import type { PlainText } from './PlainText.ts';

/** What lies between two versions of a text as it reads: everything outside one stretch is as it was, but for typography. */
export class TextChange {
  /** What is new or has moved within it: offsets into the plain form of the new text. */
  readonly changed: Span;
  readonly #before: PlainText;
  readonly #after: PlainText;
  readonly #start: number;
  readonly #end: number;

  constructor(before: PlainText, after: PlainText) {
    this.#before = before;
    this.#after = after;
    const [a, b] = [before.text, after.text];
    const shorter = Math.min(a.length, b.length);
    let start = 0;
    while (start < shorter && a[start] === b[start]) start++;
    let same = 0;
    while (same < shorter - start && a[a.length - 1 - same] === b[b.length - 1 - same]) same++;
    this.#start = start;
    this.#end = a.length - same;
    this.changed = { start, end: b.length - same };
  }

  /** How often words in their plain form stood where the text has changed. */
  countBefore(words: string): number {
    const reach = words.length - 1;
    const old = this.#before.text.slice(Math.max(0, this.#start - reach), this.#end + reach);
    return old.split(words).length - 1;
  }

  /** Where a span of the old text stands in the new one, in offsets of the texts themselves; null where the change has touched it. */
  follow(span: Span): Span | null {
    const start = this.#before.at(span.start);
    const end = this.#before.at(span.end);
    if (start >= end) return null;
    const shift = this.changed.end - this.#end;
    if (end <= this.#start) return this.#after.original(start, end);
    return start >= this.#end ? this.#after.original(start + shift, end + shift) : null;
  }
}
