import { KERNEL_BYTES } from './kernelBytes.ts';

/** Address of numbers in the memory of the kernels, in bytes. */
export type Address = number;

/** What server/training/kernels/inference.as compiles to. */
export interface KernelFunctions {
  /** Copies a row of a table. */
  lookUp(out: Address, table: Address, rows: number, row: number, width: number): void;
  /** out[n×m] += a[n×k] · transposed(b[m×k]), both of floats */
  multiplyTransposed(out: Address, a: Address, b: Address, n: number, m: number, k: number): void;
  /** out[n×m] += a[n×k] · transposed(weights[m×k]); `room` holds k floats */
  project(out: Address, a: Address, weights: Address, n: number, m: number, k: number, room: Address): void;
  /** Tells for rows of so many classes each where they begin: see `addRows`. */
  placeRows(places: Address, sizes: Address, count: number): void;
  /** Sums of the rows of a sparse table: `places` tells of each row where its classes and weights are, or its full row of `width` weights. */
  addRows(
    sums: Address,
    width: number,
    rows: Address,
    count: number,
    places: Address,
    classes: Address,
    weights: Address,
    full: Address,
  ): void;
  /** One direction of a recurrent layer over n tokens, `stride` bytes between the states of neighbours. */
  recur(
    gates: Address,
    weights: Address,
    cells: Address,
    states: Address,
    stride: number,
    n: number,
    hidden: number,
    backward: number,
    room: Address,
  ): void;
}

/** The part of WebAssembly that is used here: it is no part of ECMAScript, but of node and of every browser. */
interface WebAssemblyApi {
  readonly Memory: new (options: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

const PAGE = 65536;

const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyApi };

/** Compiled code of kernels: several models may run it, each in a memory of its own. */
export function compileKernels(code: Uint8Array): object {
  return new WebAssembly.Module(code);
}

let inference: object | undefined;
const inferenceModule = (): object => (inference ??= compileKernels(readBase64(KERNEL_BYTES)));

/** Compiled kernels and the memory they work on, handed out from the bottom up. */
export class Kernels<Functions extends KernelFunctions = KernelFunctions> {
  readonly functions: Functions;
  readonly floats: Float32Array;
  /** The same memory in bytes, and in 16 bits. */
  readonly bytes: Int8Array;
  readonly shorts: Int16Array;
  private top = PAGE;

  /** `size` is the number of floats that will be taken at most. */
  constructor(size: number, module: object = inferenceModule()) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((size * 4) / PAGE) + 2 });
    const abort = (): never => {
      throw new Error('a kernel failed');
    };
    const instance = new WebAssembly.Instance(module, { env: { memory, abort } });
    this.functions = instance.exports as Functions;
    this.floats = new Float32Array(memory.buffer);
    this.bytes = new Int8Array(memory.buffer);
    this.shorts = new Int16Array(memory.buffer);
  }

  /** Room for `count` floats, holding whatever was there before. */
  take(count: number): Address {
    const address = this.top;
    this.top += Math.ceil(count / 4) * 16;
    if (this.top > this.floats.length * 4) throw new RangeError('the kernels have no more memory');
    return address;
  }

  /** The bytes, copied. */
  put(bytes: Uint8Array): Address {
    const address = this.take(bytes.length / 4);
    this.bytes.set(bytes, address);
    return address;
  }

  /** Room for `count` zeros. */
  takeZeros(count: number): Address {
    const address = this.take(count);
    this.floats.fill(0, address >> 2, (address >> 2) + count);
    return address;
  }

  /** How much is taken; `giveBack` frees all that is taken after this. */
  mark(): number {
    return this.top;
  }

  giveBack(mark: number): void {
    this.top = mark;
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function readBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/u, '').length * 3) / 4));
  let bits = 0;
  let held = 0;
  let count = 0;
  for (const digit of text) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) break;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[count++] = (bits >> held) & 255;
    }
  }
  return bytes;
}
