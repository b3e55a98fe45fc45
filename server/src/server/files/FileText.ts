import type { LineChange } from '../../annotations/LineChange.ts';

const newline = 10;

/**
 * The text of a file, kept as the file's own bytes: where a few of its lines change, the others stay as they are, and need be neither decoded
 * nor encoded, which takes longer than to write them.
 */
export class FileText {
  #parts: readonly Uint8Array[];

  private constructor(parts: readonly Uint8Array[]) {
    this.#parts = parts;
  }

  static of(text: string): FileText {
    return new FileText([new TextEncoder().encode(text)]);
  }

  static ofBytes(bytes: Uint8Array): FileText {
    return new FileText([bytes]);
  }

  /** One behind the other. */
  get parts(): readonly Uint8Array[] {
    return this.#parts;
  }

  /** This text itself where the file still holds it, else what it holds now. */
  reread(bytes: Uint8Array, isSame: (parts: readonly Uint8Array[]) => boolean): FileText {
    if (!isSame(this.#parts)) return FileText.ofBytes(bytes);
    // In one piece they are quicker to change.
    this.#parts = [bytes];
    return this;
  }

  get text(): string {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return this.#parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
  }

  get length(): number {
    return this.#parts.reduce((sum, { length }) => sum + length, 0);
  }

  /** With some of its lines changed; all of them end in a line feed. */
  withLines(changes: readonly LineChange[]): FileText {
    if (changes.length === 0) return this;
    const bytes = this.#whole();
    const parts: Uint8Array[] = [];
    let copied = 0;
    let line = 0;
    let at = 0;
    const goTo = (wanted: number): number => {
      for (; line < wanted; line++) at = bytes.indexOf(newline, at) + 1;
      return at;
    };
    for (const { from, to, lines } of changes) {
      parts.push(bytes.subarray(copied, goTo(from)), new TextEncoder().encode(lines.map((one) => `${one}\n`).join('')));
      copied = goTo(to);
    }
    return new FileText([...parts, bytes.subarray(copied)]);
  }

  #whole(): Uint8Array {
    const [first] = this.#parts;
    if (first && this.#parts.length === 1) return first;
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}
