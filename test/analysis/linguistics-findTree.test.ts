import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findTree } from '../../server/src/analysis/linguistics/findTree.ts';

/** Scores from a table: row dependent, column head; row 0 is never read. */
const treeOf = (table: readonly (readonly number[])[]): number[] =>
  Array.from(findTree(Float32Array.from(table.flat()), 0, table.length).subarray(1));

describe('findTree', () => {
  it('takes the best heads where they make a tree', () => {
    assert.deepEqual(
      treeOf([
        [0, 0, 0],
        [1, 0, 5],
        [6, 2, 0],
      ]),
      [2, 0],
    );
  });

  it('opens a cycle where that costs least', () => {
    // 1 and 2 want each other; 3 hangs from the root and would rather govern 2 than 1.
    assert.deepEqual(
      treeOf([
        [0, 0, 0, 0],
        [0, 0, 9, 1],
        [0, 9, 0, 5],
        [9, 0, 0, 0],
      ]),
      [2, 3, 0],
    );
  });

  it('gives the root one dependent even if two want it', () => {
    const heads = treeOf([
      [0, 0, 0],
      [9, 0, 1],
      [8, 1, 0],
    ]);
    assert.deepEqual(heads, [0, 1]);
  });

  it('makes a tree with one root of any scores', () => {
    const problem = fc
      .integer({ min: 2, max: 12 })
      .chain((n) => fc.array(fc.float({ min: -50, max: 50, noNaN: true }), { minLength: n * n, maxLength: n * n }));
    fc.assert(
      fc.property(problem, (scores) => {
        const n = Math.sqrt(scores.length);
        const heads = findTree(Float32Array.from(scores), 0, n);
        assert.equal(Array.from(heads.subarray(1)).filter((head) => head === 0).length, 1);
        for (let token = 1; token < n; token++) {
          let above = token;
          for (let step = 0; step < n && above !== 0; step++) above = heads[above]!;
          assert.equal(above, 0, `token ${token} hangs in a cycle`);
        }
      }),
    );
  });
});
