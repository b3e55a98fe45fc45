/** Writes what ByteReader reads. */
export class ByteWriter {
  private readonly parts: Uint8Array[] = [];

  varint(value: number): this {
    const bytes: number[] = [];
    for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
    bytes.push(value);
    return this.bytes(Uint8Array.from(bytes));
  }

  float(value: number): this {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setFloat32(0, value, true);
    return this.bytes(bytes);
  }

  text(text: string): this {
    const bytes = new TextEncoder().encode(text);
    return this.varint(bytes.length).bytes(bytes);
  }

  texts(texts: readonly string[]): this {
    this.varint(texts.length);
    for (const text of texts) this.text(text);
    return this;
  }

  bytes(bytes: Uint8Array | Int8Array): this {
    this.parts.push(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
    return this;
  }

  /** Something that another writer has finished, with its length before it. */
  part(bytes: Uint8Array): this {
    return this.varint(bytes.length).bytes(bytes);
  }

  finish(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.parts));
  }
}
