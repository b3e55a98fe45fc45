// What parsing and training share. AssemblyScript: pointers into the module's memory, 32-bit floats, sizes that divide by
// four. Every product adds to what `out` holds.

/** out[n×m] += a[n×k] · transposed(b[m×k]) */
export function multiplyTransposed(out: usize, a: usize, b: usize, n: i32, m: i32, k: i32): void {
  const width: usize = <usize>k << 2;
  for (let i = 0; i < n; i++) {
    let row = b;
    let j = 0;
    for (; j + 3 < m; j += 4) {
      const place = out + (<usize>j << 2);
      v128.store(place, f32x4.add(v128.load(place), dot4(a, row, width)));
      row += width << 2;
    }
    for (; j < m; j++) {
      const place = out + (<usize>j << 2);
      store<f32>(place, load<f32>(place) + dot(a, row, width));
      row += width;
    }
    a += width;
    out += <usize>m << 2;
  }
}

/** The products of `a` with four rows that follow each other. */
// @ts-ignore: decorator
@inline
export function dot4(a: usize, rows: usize, width: usize): v128 {
  let s0 = f32x4.splat(0);
  let s1 = f32x4.splat(0);
  let s2 = f32x4.splat(0);
  let s3 = f32x4.splat(0);
  const row1 = rows + width;
  const row2 = row1 + width;
  const row3 = row2 + width;
  for (let c: usize = 0; c < width; c += 16) {
    const x = v128.load(a + c);
    s0 = f32x4.add(s0, f32x4.mul(x, v128.load(rows + c)));
    s1 = f32x4.add(s1, f32x4.mul(x, v128.load(row1 + c)));
    s2 = f32x4.add(s2, f32x4.mul(x, v128.load(row2 + c)));
    s3 = f32x4.add(s3, f32x4.mul(x, v128.load(row3 + c)));
  }
  // Four sums across, by transposing.
  const a0 = v128.shuffle<f32>(s0, s1, 0, 4, 1, 5);
  const a1 = v128.shuffle<f32>(s0, s1, 2, 6, 3, 7);
  const b0 = v128.shuffle<f32>(s2, s3, 0, 4, 1, 5);
  const b1 = v128.shuffle<f32>(s2, s3, 2, 6, 3, 7);
  const low = f32x4.add(a0, a1);
  const high = f32x4.add(b0, b1);
  return f32x4.add(v128.shuffle<f32>(low, high, 0, 1, 4, 5), v128.shuffle<f32>(low, high, 2, 3, 6, 7));
}

function dot(a: usize, row: usize, width: usize): f32 {
  let sum = f32x4.splat(0);
  for (let c: usize = 0; c < width; c += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(a + c), v128.load(row + c)));
  return f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3);
}

/** A rational approximation, right to four digits. */
// @ts-ignore: decorator
@inline
export function tanh4(value: v128): v128 {
  const x = f32x4.pmax(f32x4.pmin(value, f32x4.splat(4.9)), f32x4.splat(-4.9));
  const q = f32x4.mul(x, x);
  const top = f32x4.mul(x, f32x4.add(f32x4.splat(135135), f32x4.mul(q, f32x4.add(f32x4.splat(17325), f32x4.mul(q, f32x4.add(f32x4.splat(378), q))))));
  const bottom = f32x4.add(f32x4.splat(135135), f32x4.mul(q, f32x4.add(f32x4.splat(62370), f32x4.mul(q, f32x4.add(f32x4.splat(3150), f32x4.mul(q, f32x4.splat(28)))))));
  return f32x4.div(top, bottom);
}

// @ts-ignore: decorator
@inline
export function sigmoid4(value: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, value))));
}

