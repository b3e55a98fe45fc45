import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findBestPath } from '../../server/src/analysis/linguistics/findBestPath.ts';

const classes = 3;

/** The sum of a chain, as findBestPath counts it. */
function sumOf(path: readonly number[], scores: Int32Array, pairs: Int32Array): number {
  return path.reduce(
    (sum, c, i) => sum + scores[i * classes + c]! + (i > 0 ? pairs[path[i - 1]! * classes + c]! : 0),
    0,
  );
}

function allPaths(length: number): number[][] {
  return length === 0
    ? [[]]
    : allPaths(length - 1).flatMap((path) => Array.from({ length: classes }, (_, c) => [...path, c]));
}

describe('findBestPath', () => {
  it('finds no smaller sum than trying all chains', () => {
    const numbers = (length: number): fc.Arbitrary<number[]> =>
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: length, maxLength: length });
    const task = fc
      .integer({ min: 0, max: 5 })
      .chain((n) => fc.tuple(numbers(n * classes), numbers(classes * classes)));
    fc.assert(
      fc.property(task, ([scores, pairs]) => {
        const [own, between] = [Int32Array.from(scores), Int32Array.from(pairs)];
        const found = [...findBestPath(own, between, classes)];
        assert.equal(found.length, scores.length / classes);
        const best = Math.max(...allPaths(found.length).map((path) => sumOf(path, own, between)));
        assert.equal(sumOf(found, own, between), best);
      }),
    );
  });
});
