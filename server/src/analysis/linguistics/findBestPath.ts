/**
 * The chain of classes with the highest sum (Viterbi 1967). `scores` holds `classCount` numbers a token; `pairs` what class
 * `c` before class `next` adds, at `c * classCount + next`. Of equal chains, the one with the lower classes.
 */
export function findBestPath(scores: Int32Array, pairs: Int32Array, classCount: number): Int32Array {
  const length = scores.length / classCount;
  const sums = Int32Array.from(scores);
  const before = new Int32Array(scores.length);
  for (let i = 1; i < length; i++) {
    const previous = (i - 1) * classCount;
    for (let c = 0; c < classCount; c++) {
      let best = 0;
      let most = -Infinity;
      for (let p = 0; p < classCount; p++) {
        const sum = sums[previous + p]! + pairs[p * classCount + c]!;
        if (sum > most) [best, most] = [p, sum];
      }
      sums[i * classCount + c] = sums[i * classCount + c]! + most;
      before[i * classCount + c] = best;
    }
  }
  const path = new Int32Array(length);
  if (length === 0) return path;
  const ends = sums.subarray((length - 1) * classCount);
  path[length - 1] = ends.indexOf(ends.reduce((a, b) => Math.max(a, b)));
  for (let i = length - 1; i > 0; i--) path[i - 1] = before[i * classCount + path[i]!]!;
  return path;
}
