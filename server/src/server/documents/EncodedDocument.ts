import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { UnitCount } from './unitsOf.ts';

/** Where a text counts differently: behind `offset`, the client is `ahead` units further than UTF-16. */
interface Difference {
  readonly offset: number;
  readonly ahead: number;
}

/** A document whose positions count UTF-8 or UTF-32 units; its offsets stay UTF-16, as everywhere here. */
export class EncodedDocument implements TextDocument {
  readonly #inner: TextDocument;
  readonly #count: UnitCount;
  /** Ascending; made when first needed after a change. */
  #differences: readonly Difference[] | null = null;

  constructor(inner: TextDocument, count: UnitCount) {
    this.#inner = inner;
    this.#count = count;
  }

  get uri(): string {
    return this.#inner.uri;
  }

  get languageId(): string {
    return this.#inner.languageId;
  }

  get version(): number {
    return this.#inner.version;
  }

  get lineCount(): number {
    return this.#inner.lineCount;
  }

  getText(range?: Range): string {
    return range
      ? this.#inner.getText().slice(this.offsetAt(range.start), this.offsetAt(range.end))
      : this.#inner.getText();
  }

  getLineRange(line: number): Range {
    const { start, end } = this.#inner.getLineRange(line);
    return { start, end: this.positionAt(this.#inner.offsetAt(end)) };
  }

  getEOLCharacters(line: number): string {
    return this.#inner.getEOLCharacters(line);
  }

  positionAt(offset: number): Position {
    const { line, character } = this.#inner.positionAt(offset);
    const start = this.#inner.offsetAt({ line, character: 0 });
    return { line, character: this.#unitsAt(start + character) - this.#unitsAt(start) };
  }

  /** A position beyond its line is the line's end; one inside a character is its beginning. */
  offsetAt({ line, character }: Position): number {
    const start = this.#inner.offsetAt({ line, character: 0 });
    const wanted = this.#unitsAt(start) + character;
    let low = start;
    let high = this.#inner.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#unitsAt(middle) <= wanted) low = middle;
      else high = middle - 1;
    }
    return isInsidePair(this.#inner.getText(), low) ? low - 1 : low;
  }

  apply(change: TextDocumentContentChangeEvent, version: number): void {
    const inUtf16 = (position: Position): Position => this.#inner.positionAt(this.offsetAt(position));
    const { text } = change;
    const own =
      'range' in change
        ? { text, range: { start: inUtf16(change.range.start), end: inUtf16(change.range.end) } }
        : { text };
    TextDocument.update(this.#inner, [own], version);
    this.#differences = null;
  }

  /** How many of the client's units lie before an offset. */
  #unitsAt(offset: number): number {
    this.#differences ??= differencesOf(this.#inner.getText(), this.#count);
    let low = 0;
    let high = this.#differences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#differences[middle]!.offset <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (this.#differences[low - 1]?.ahead ?? 0);
  }
}

function differencesOf(text: string, count: UnitCount): readonly Difference[] {
  const differences: Difference[] = [];
  let ahead = 0;
  for (let at = 0; at < text.length; at++) {
    const units = count(text.charCodeAt(at), isInsidePair(text, at));
    if (units === 1) continue;
    ahead += units - 1;
    differences.push({ offset: at + 1, ahead });
  }
  return differences;
}

function isInsidePair(text: string, offset: number): boolean {
  return isBetween(text.charCodeAt(offset), 0xdc00) && isBetween(text.charCodeAt(offset - 1), 0xd800);
}

/** Whether a code is one of the 1024 from `first`. */
function isBetween(code: number, first: number): boolean {
  return code >= first && code < first + 0x400;
}
