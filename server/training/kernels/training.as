// The numeric heart of the parser's training: what ./inference.as does, with weights as floats, and the way back.
// AssemblyScript: pointers into the module's memory, 32-bit floats, sizes that
// divide by four. Every product adds to what `out` holds.
// Compiled to training.wasm as inference.as is to the bytes in src/analysis/linguistics/kernelBytes.ts.

import { dot4, multiplyTransposed, sigmoid4, tanh4 } from "./common";

export { multiplyTransposed };

/** Row `row` of a table of floats. */
export function lookUp(out: usize, table: usize, rows: i32, row: i32, width: i32): void {
  const size = <usize>width << 2;
  memory.copy(out, table + <usize>row * size, size);
}

/** out[n×m] += a[n×k] · transposed(weights[m×k]) */
export function project(out: usize, a: usize, weights: usize, n: i32, m: i32, k: i32): void {
  multiplyTransposed(out, a, weights, n, m, k);
}

/** out[n×m] += a[n×k] · b[k×m] */
export function multiply(out: usize, a: usize, b: usize, n: i32, m: i32, k: i32): void {
  const width: usize = <usize>m << 2;
  for (let i = 0; i < n; i++) {
    let row = b;
    let j = 0;
    for (; j + 3 < k; j += 4) {
      axpy4(out, a + (<usize>j << 2), row, width);
      row += width << 2;
    }
    for (; j < k; j++) {
      axpy(out, f32x4.splat(load<f32>(a + (<usize>j << 2))), row, width);
      row += width;
    }
    a += <usize>k << 2;
    out += width;
  }
}

/** out[k×m] += transposed(a[n×k]) · b[n×m] */
export function multiplyLeft(out: usize, a: usize, b: usize, n: i32, k: i32, m: i32): void {
  const width: usize = <usize>m << 2;
  const height: usize = <usize>k << 2;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    let target = out;
    for (let j: usize = 0; j < height; j += 4) {
      const x0 = f32x4.splat(load<f32>(a + j));
      const x1 = f32x4.splat(load<f32>(a + height + j));
      const x2 = f32x4.splat(load<f32>(a + 2 * height + j));
      const x3 = f32x4.splat(load<f32>(a + 3 * height + j));
      for (let c: usize = 0; c < width; c += 16) {
        let sum = v128.load(target + c);
        sum = f32x4.add(sum, f32x4.mul(x0, v128.load(b + c)));
        sum = f32x4.add(sum, f32x4.mul(x1, v128.load(b + width + c)));
        sum = f32x4.add(sum, f32x4.mul(x2, v128.load(b + 2 * width + c)));
        sum = f32x4.add(sum, f32x4.mul(x3, v128.load(b + 3 * width + c)));
        v128.store(target + c, sum);
      }
      target += width;
    }
    a += height << 2;
    b += width << 2;
  }
  for (; i < n; i++) {
    let target = out;
    for (let j: usize = 0; j < height; j += 4) {
      axpy(target, f32x4.splat(load<f32>(a + j)), b, width);
      target += width;
    }
    a += height;
    b += width;
  }
}

function axpy(out: usize, factor: v128, row: usize, width: usize): void {
  for (let c: usize = 0; c < width; c += 16) {
    v128.store(out + c, f32x4.add(v128.load(out + c), f32x4.mul(factor, v128.load(row + c))));
  }
}

function axpy4(out: usize, factors: usize, rows: usize, width: usize): void {
  const x0 = v128.load32_splat(factors);
  const x1 = v128.load32_splat(factors + 4);
  const x2 = v128.load32_splat(factors + 8);
  const x3 = v128.load32_splat(factors + 12);
  const row1 = rows + width;
  const row2 = row1 + width;
  const row3 = row2 + width;
  for (let c: usize = 0; c < width; c += 16) {
    let sum = v128.load(out + c);
    sum = f32x4.add(sum, f32x4.mul(x0, v128.load(rows + c)));
    sum = f32x4.add(sum, f32x4.mul(x1, v128.load(row1 + c)));
    sum = f32x4.add(sum, f32x4.mul(x2, v128.load(row2 + c)));
    sum = f32x4.add(sum, f32x4.mul(x3, v128.load(row3 + c)));
    v128.store(out + c, sum);
  }
}

/**
 * A recurrent layer in one direction: long short-term memory whose input gate is what the forget gate leaves. `gates`
 * holds for each of n tokens 3×h numbers (forget, output, fresh) from the input, and afterwards their activations;
 * `weights` is 3h×h. The state of each token goes to `states`, `stride` bytes between tokens.
 */
export function recur(
  gates: usize, weights: usize, cells: usize, states: usize, stride: usize, n: i32, h: i32, backward: i32,
): void {
  const size: usize = <usize>h << 2;
  const one = f32x4.splat(1);
  for (let step = 0; step < n; step++) {
    const t: usize = backward ? <usize>(n - 1 - step) : <usize>step;
    const g = gates + t * size * 3;
    const c = cells + t * size;
    const out = states + t * stride;
    if (step > 0) multiplyTransposed(g, backward ? out + stride : out - stride, weights, 1, 3 * h, h);
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

/**
 * The way back through `recur`: from the gradient of the states (`dStates`, like `states` with `stride` between tokens)
 * to that of the gates before their activation. `carry` is room for 2×h.
 */
export function recurBack(
  dStates: usize, stride: usize, gates: usize, cells: usize, weights: usize,
  dGates: usize, carry: usize, n: i32, h: i32, backward: i32,
): void {
  const size: usize = <usize>h << 2;
  const dh = carry;
  const dc = carry + size;
  memory.fill(carry, 0, size << 1);
  const one = f32x4.splat(1);
  for (let step = n - 1; step >= 0; step--) {
    const t: usize = backward ? <usize>(n - 1 - step) : <usize>step;
    const g = gates + t * size * 3;
    const dg = dGates + t * size * 3;
    const c = cells + t * size;
    const before = backward ? c + size : c - size;
    const dOut = dStates + t * stride;
    for (let j: usize = 0; j < size; j += 16) {
      const forget = v128.load(g + j);
      const output = v128.load(g + size + j);
      const fresh = v128.load(g + 2 * size + j);
      const cell = tanh4(v128.load(c + j));
      const previous = step > 0 ? v128.load(before + j) : f32x4.splat(0);
      const dState = f32x4.add(v128.load(dOut + j), v128.load(dh + j));
      const dCell = f32x4.add(
        v128.load(dc + j),
        f32x4.mul(f32x4.mul(dState, output), f32x4.sub(one, f32x4.mul(cell, cell))),
      );
      const dOutput = f32x4.mul(f32x4.mul(dState, cell), f32x4.mul(output, f32x4.sub(one, output)));
      const dForget = f32x4.mul(
        f32x4.mul(dCell, f32x4.sub(previous, fresh)),
        f32x4.mul(forget, f32x4.sub(one, forget)),
      );
      const dFresh = f32x4.mul(
        f32x4.mul(dCell, f32x4.sub(one, forget)),
        f32x4.sub(one, f32x4.mul(fresh, fresh)),
      );
      v128.store(dg + j, dForget);
      v128.store(dg + size + j, dOutput);
      v128.store(dg + 2 * size + j, dFresh);
      v128.store(dc + j, f32x4.mul(dCell, forget));
      v128.store(dh + j, f32x4.splat(0));
    }
    if (step > 0) multiply(dh, dg, weights, 1, h, 3 * h);
  }
}

/** One step of Adam; the gradient is cleared. `rate` holds the corrections for the first steps. */
export function adam(
  values: usize, gradient: usize, mean: usize, square: usize, count: i32,
  rate: f32, beta1: f32, beta2: f32, scale: f32,
): void {
  const b1 = f32x4.splat(beta1);
  const c1 = f32x4.splat(1 - beta1);
  const b2 = f32x4.splat(beta2);
  const c2 = f32x4.splat(1 - beta2);
  const step = f32x4.splat(rate);
  const factor = f32x4.splat(scale);
  const tiny = f32x4.splat(1e-8);
  const zero = f32x4.splat(0);
  const end = <usize>count << 2;
  for (let i: usize = 0; i < end; i += 16) {
    const g = f32x4.mul(factor, v128.load(gradient + i));
    const m = f32x4.add(f32x4.mul(b1, v128.load(mean + i)), f32x4.mul(c1, g));
    const v = f32x4.add(f32x4.mul(b2, v128.load(square + i)), f32x4.mul(c2, f32x4.mul(g, g)));
    v128.store(mean + i, m);
    v128.store(square + i, v);
    v128.store(gradient + i, zero);
    const change = f32x4.div(f32x4.mul(step, m), f32x4.add(f32x4.sqrt(v), tiny));
    v128.store(values + i, f32x4.sub(v128.load(values + i), change));
  }
}

/** average += share · (values − average) */
export function follow(average: usize, values: usize, count: i32, share: f32): void {
  const s = f32x4.splat(share);
  const end = <usize>count << 2;
  for (let i: usize = 0; i < end; i += 16) {
    const a = v128.load(average + i);
    v128.store(average + i, f32x4.add(a, f32x4.mul(s, f32x4.sub(v128.load(values + i), a))));
  }
}
