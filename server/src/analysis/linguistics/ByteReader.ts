/** Reads what training wrote: little-endian numbers, varints, UTF-8 texts, byte arrays and parts of such, one after the other. */
export class ByteReader {
  private position = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** An unsigned number, seven bits a byte, lowest first. */
  varint(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.bytes[this.position++];
      if (byte === undefined) throw new RangeError('the data end too early');
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  }

  floats(length: number): Float32Array {
    const bytes = this.take(4 * length);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return Float32Array.from({ length }, (_, i) => view.getFloat32(4 * i, true));
  }

  /** A text with its length before it. */
  text(): string {
    return decodeUtf8(this.take(this.varint()));
  }

  texts(): string[] {
    return Array.from({ length: this.varint() }, () => this.text());
  }

  unsignedBytes(length: number): Uint8Array {
    return this.take(length);
  }

  signedBytes(length: number): Int8Array {
    const view = this.take(length);
    return new Int8Array(view.buffer, view.byteOffset, length);
  }

  /** Many varints below 2³². In one loop, for the large tables. */
  varints(length: number): Uint32Array {
    const { bytes } = this;
    const values = new Uint32Array(length);
    let position = this.position;
    for (let i = 0; i < length; i++) {
      let byte = bytes[position++]!;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[position++]!;
        value |= (byte & 127) << shift;
      }
      values[i] = value;
    }
    if (position > bytes.length) throw new RangeError('the data end too early');
    this.position = position;
    return values;
  }

  /** Ascending 32-bit numbers, stored as the differences between neighbours. */
  ascending(length: number): Int32Array {
    const values = new Int32Array(this.varints(length).buffer);
    for (let i = 1; i < length; i++) values[i] = (values[i]! + values[i - 1]!) | 0;
    return values;
  }

  /** A reader of the next part, which has its length before it. */
  part(): ByteReader {
    return new ByteReader(this.take(this.varint()));
  }

  private take(length: number): Uint8Array {
    if (this.position + length > this.bytes.length) throw new RangeError('the data end too early');
    const view = this.bytes.subarray(this.position, this.position + length);
    this.position += length;
    return view;
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
