// The numeric heart of the parser. AssemblyScript: pointers into the module's memory. A table of m rows of k is m scales
// (floats), then m×k levels: bytes where rows are looked up, 16 bits where they are weights, for speed. What the weights
// are multiplied with is turned into 16 bits, too.
// Widths divide by eight, numbers of rows by four. Every product adds to what `out` holds.

import { multiplyTransposed, sigmoid4, tanh4 } from "./common";

export { multiplyTransposed };

const STEPS: f32 = 32767;

/** Row `row` of a table, as floats. */
export function lookUp(out: usize, table: usize, rows: i32, row: i32, width: i32): void {
  const scale = f32x4.splat(load<f32>(table + (<usize>row << 2)));
  let from = table + (<usize>rows << 2) + <usize>row * <usize>width;
  for (let c: usize = 0; c < <usize>width << 2; c += 16) {
    const levels = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(from)));
    v128.store(out + c, f32x4.mul(scale, f32x4.convert_i32x4_s(levels)));
    from += 4;
  }
}

/** out[n×m] += a[n×k] · transposed(weights[m×k]); `room` is for two rows in 16 bits. */
export function project(out: usize, a: usize, weights: usize, n: i32, m: i32, k: i32, room: usize): void {
  const width = <usize>k << 2;
  const size = <usize>m << 2;
  const second = room + (<usize>k << 1);
  let i = 0;
  for (; i + 1 < n; i += 2) {
    const scale0 = narrowWhole(room, a, k);
    const scale1 = narrowWhole(second, a + width, k);
    multiplyTwo(out, out + size, room, second, scale0, scale1, weights, m, k);
    a += width << 1;
    out += size << 1;
  }
  if (i < n) multiplyRow(out, room, narrowWhole(room, a, k), weights, m, k);
}

/** The row in 16 bits, in as small steps as it allows; returns their size. */
function narrowWhole(room: usize, a: usize, k: i32): f32 {
  const most = max(largest(a, k), <f32>1e-30);
  narrow(room, a, k, STEPS / most);
  return most / STEPS;
}

function largest(a: usize, k: i32): f32 {
  let most = f32x4.splat(0);
  for (let c: usize = 0; c < <usize>k << 2; c += 16) most = f32x4.pmax(most, f32x4.abs(v128.load(a + c)));
  return max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  );
}

/**
 * The row in 16 bits, `factor` steps to one. A float plus 1.5 · 2^23 holds its nearest whole number in its lowest bits, which costs less than
 * rounding and converting.
 */
// @ts-ignore: decorator
@inline
function narrow(room: usize, a: usize, k: i32, factor: f32): void {
  const steps = f32x4.splat(factor);
  const shift = f32x4.splat(12582912);
  for (let c: usize = 0; c < <usize>k << 2; c += 32) {
    const low = i32x4.sub(f32x4.add(shift, f32x4.mul(steps, v128.load(a + c))), shift);
    const high = i32x4.sub(f32x4.add(shift, f32x4.mul(steps, v128.load(a + c + 16))), shift);
    v128.store(room, i16x8.narrow_i32x4_s(low, high));
    room += 16;
  }
}

/** out[m] += scale · row · transposed(weights), eight rows of the weights at a time, then four. */
function multiplyRow(out: usize, row: usize, scale: f32, weights: usize, m: i32, k: i32): void {
  const width = <usize>k << 1;
  let scales = weights;
  let rows = weights + (<usize>m << 2);
  let j = 0;
  for (; j + 7 < m; j += 8) {
    const row1 = rows + width;
    const row2 = row1 + width;
    const row3 = row2 + width;
    const row4 = row3 + width;
    const row5 = row4 + width;
    const row6 = row5 + width;
    const row7 = row6 + width;
    let s0 = i32x4.splat(0);
    let s1 = i32x4.splat(0);
    let s2 = i32x4.splat(0);
    let s3 = i32x4.splat(0);
    let s4 = i32x4.splat(0);
    let s5 = i32x4.splat(0);
    let s6 = i32x4.splat(0);
    let s7 = i32x4.splat(0);
    for (let c: usize = 0; c < width; c += 16) {
      const x = v128.load(row + c);
      s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load(rows + c)));
      s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load(row1 + c)));
      s2 = i32x4.add(s2, i32x4.dot_i16x8_s(x, v128.load(row2 + c)));
      s3 = i32x4.add(s3, i32x4.dot_i16x8_s(x, v128.load(row3 + c)));
      s4 = i32x4.add(s4, i32x4.dot_i16x8_s(x, v128.load(row4 + c)));
      s5 = i32x4.add(s5, i32x4.dot_i16x8_s(x, v128.load(row5 + c)));
      s6 = i32x4.add(s6, i32x4.dot_i16x8_s(x, v128.load(row6 + c)));
      s7 = i32x4.add(s7, i32x4.dot_i16x8_s(x, v128.load(row7 + c)));
    }
    addSums(out, s0, s1, s2, s3, scale, scales);
    addSums(out + 16, s4, s5, s6, s7, scale, scales + 16);
    out += 32;
    scales += 32;
    rows = row7 + width;
  }
  for (; j < m; j += 4) {
    const row1 = rows + width;
    const row2 = row1 + width;
    const row3 = row2 + width;
    let s0 = i32x4.splat(0);
    let s1 = i32x4.splat(0);
    let s2 = i32x4.splat(0);
    let s3 = i32x4.splat(0);
    for (let c: usize = 0; c < width; c += 16) {
      const x = v128.load(row + c);
      s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load(rows + c)));
      s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load(row1 + c)));
      s2 = i32x4.add(s2, i32x4.dot_i16x8_s(x, v128.load(row2 + c)));
      s3 = i32x4.add(s3, i32x4.dot_i16x8_s(x, v128.load(row3 + c)));
    }
    addSums(out, s0, s1, s2, s3, scale, scales);
    out += 16;
    scales += 16;
    rows = row3 + width;
  }
}

/** Like multiplyRow for two rows at once: each weight is loaded once for both. */
function multiplyTwo(
  out0: usize, out1: usize, row0: usize, row1: usize, scale0: f32, scale1: f32, weights: usize, m: i32, k: i32,
): void {
  const width = <usize>k << 1;
  let scales = weights;
  let rows = weights + (<usize>m << 2);
  for (let j = 0; j < m; j += 4) {
    const weights1 = rows + width;
    const weights2 = weights1 + width;
    const weights3 = weights2 + width;
    let s0 = i32x4.splat(0);
    let s1 = i32x4.splat(0);
    let s2 = i32x4.splat(0);
    let s3 = i32x4.splat(0);
    let t0 = i32x4.splat(0);
    let t1 = i32x4.splat(0);
    let t2 = i32x4.splat(0);
    let t3 = i32x4.splat(0);
    for (let c: usize = 0; c < width; c += 16) {
      const x = v128.load(row0 + c);
      const y = v128.load(row1 + c);
      const w0 = v128.load(rows + c);
      s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, w0));
      t0 = i32x4.add(t0, i32x4.dot_i16x8_s(y, w0));
      const w1 = v128.load(weights1 + c);
      s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, w1));
      t1 = i32x4.add(t1, i32x4.dot_i16x8_s(y, w1));
      const w2 = v128.load(weights2 + c);
      s2 = i32x4.add(s2, i32x4.dot_i16x8_s(x, w2));
      t2 = i32x4.add(t2, i32x4.dot_i16x8_s(y, w2));
      const w3 = v128.load(weights3 + c);
      s3 = i32x4.add(s3, i32x4.dot_i16x8_s(x, w3));
      t3 = i32x4.add(t3, i32x4.dot_i16x8_s(y, w3));
    }
    addSums(out0, s0, s1, s2, s3, scale0, scales);
    addSums(out1, t0, t1, t2, t3, scale1, scales);
    out0 += 16;
    out1 += 16;
    scales += 16;
    rows = weights3 + width;
  }
}

/** Adds up four vectors across, and adds the four sums to `out`, scaled. */
// @ts-ignore: decorator
@inline
function addSums(out: usize, s0: v128, s1: v128, s2: v128, s3: v128, scale: f32, scales: usize): void {
  const a = i32x4.add(v128.shuffle<i32>(s0, s1, 0, 4, 1, 5), v128.shuffle<i32>(s0, s1, 2, 6, 3, 7));
  const b = i32x4.add(v128.shuffle<i32>(s2, s3, 0, 4, 1, 5), v128.shuffle<i32>(s2, s3, 2, 6, 3, 7));
  const sums = i32x4.add(v128.shuffle<i32>(a, b, 0, 1, 4, 5), v128.shuffle<i32>(a, b, 2, 3, 6, 7));
  const factors = f32x4.mul(f32x4.splat(scale), v128.load(scales));
  v128.store(out, f32x4.add(v128.load(out), f32x4.mul(factors, f32x4.convert_i32x4_s(sums))));
}

/**
 * A recurrent layer in one direction: long short-term memory whose input gate is what the forget gate leaves. `gates`
 * holds for each of n tokens 3×h numbers (forget, output, fresh) from the input, and afterwards their activations;
 * `weights` is 3h×h; states lie between -1 and 1. The state of each token goes to `states`, `stride` bytes between tokens.
 */
export function recur(
  gates: usize, weights: usize, cells: usize, states: usize, stride: usize, n: i32, h: i32, backward: i32, room: usize,
): void {
  const size: usize = <usize>h << 2;
  const one = f32x4.splat(1);
  for (let step = 0; step < n; step++) {
    const t: usize = backward ? <usize>(n - 1 - step) : <usize>step;
    const g = gates + t * size * 3;
    const c = cells + t * size;
    const out = states + t * stride;
    if (step > 0) {
      narrow(room, backward ? out + stride : out - stride, h, STEPS);
      multiplyRow(g, room, 1 / STEPS, weights, 3 * h, h);
    }
    const before = backward ? c + size : c - size;
    for (let j: usize = 0; j < size; j += 16) {
      const forget = sigmoid4(v128.load(g + j));
      const output = sigmoid4(v128.load(g + size + j));
      const fresh = tanh4(v128.load(g + 2 * size + j));
      const previous = step > 0 ? v128.load(before + j) : f32x4.splat(0);
      const cell = f32x4.add(f32x4.mul(forget, previous), f32x4.mul(f32x4.sub(one, forget), fresh));
      v128.store(g + j, forget);
      v128.store(g + size + j, output);
      v128.store(g + 2 * size + j, fresh);
      v128.store(c + j, cell);
      v128.store(out + j, f32x4.mul(output, tanh4(cell)));
    }
  }
}

/** Place of each row: where it begins among the cells of all rows, times 16, plus how many cells it has; or its number among the full rows, times 16, plus 15. */
export function placeRows(places: usize, sizes: usize, count: i32): void {
  let cells = 0;
  let full = 0;
  for (let row = 0; row < count; row++) {
    const size = <i32>load<u8>(sizes + <usize>row);
    store<i32>(places + (<usize>row << 2), size == 15 ? (full++ << 4) | 15 : (cells << 4) | size);
    if (size < 15) cells += size;
  }
}

/**
 * Sums, in 16 bits, of what `count` rows weigh: a row has a few cells, each a class and its weight, or a weight for every class. `width` divides
 * by sixteen.
 */
export function addRows(
  sums: usize, width: i32, rows: usize, count: i32, places: usize, classes: usize, weights: usize, full: usize,
): void {
  memory.fill(sums, 0, <usize>width << 1);
  for (let i = 0; i < count; i++) {
    const place = load<i32>(places + (<usize>load<i32>(rows + (<usize>i << 2)) << 2));
    const size = place & 15;
    const start = <usize>(place >> 4);
    if (size == 15) {
      let at = sums;
      const row = full + start * <usize>width;
      for (let c: usize = 0; c < <usize>width; c += 16) {
        const levels = v128.load(row + c);
        v128.store(at, i16x8.add(v128.load(at), i16x8.extend_low_i8x16_s(levels)));
        v128.store(at + 16, i16x8.add(v128.load(at + 16), i16x8.extend_high_i8x16_s(levels)));
        at += 32;
      }
    } else {
      for (let k = start; k < start + <usize>size; k++) {
        const at = sums + (<usize>load<u8>(classes + k) << 1);
        store<i16>(at, <i16>(load<i16>(at) + <i16>load<i8>(weights + k)));
      }
    }
  }
}
