/** Reads what training wrote: varints, UTF-8 texts, byte arrays and parts of such, one after the other. */
export class ByteReader {
  private position = 0;
  private readonly data: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.data = bytes;
  }

  /** An unsigned number, seven bits a byte, lowest first. */
  varint(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.data[this.position++];
      if (byte === undefined) throw new RangeError('the data end too early');
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  }

  /** A text with its length before it. */
  text(): string {
    return decodeUtf8(this.bytes(this.varint()));
  }

  texts(): string[] {
    return Array.from({ length: this.varint() }, () => this.text());
  }

  signedBytes(length: number): Int8Array {
    const view = this.bytes(length);
    return new Int8Array(view.buffer, view.byteOffset, length);
  }

  bytes(length: number): Uint8Array {
    if (this.position + length > this.data.length) throw new RangeError('the data end too early');
    const view = this.data.subarray(this.position, this.position + length);
    this.position += length;
    return view;
  }

  /** A reader of the next part, which has its length before it. */
  part(): ByteReader {
    return new ByteReader(this.bytes(this.varint()));
  }
}

/** TextDecoder is no part of ECMAScript, and the labels and suffixes stored here are few and short. */
function decodeUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i++]!;
    const extra = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = extra === 0 ? first : first & (0x3f >> extra);
    for (let k = 0; k < extra; k++) code = (code << 6) | (bytes[i++]! & 0x3f);
    text += String.fromCodePoint(code);
  }
  return text;
}
