import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ByteReader } from '../../server/src/analysis/linguistics/ByteReader.ts';
import { CodeTable } from '../../server/src/analysis/linguistics/CodeTable.ts';
import { SparseModel } from '../../server/src/analysis/linguistics/SparseModel.ts';
import { IntMap } from '../../server/training/IntMap.ts';
import { writeCodes } from '../../server/training/writeCodes.ts';
import { writeSparse } from '../../server/training/writeSparse.ts';

const anyHash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('CodeTable', () => {
  const load = (codes: ReadonlyMap<number, number>): CodeTable => new CodeTable(new ByteReader(writeCodes(codes)));

  it('gives the codes it was made of, and 0 for all else', () => {
    const codes = fc.array(fc.tuple(anyHash, fc.integer({ min: 1, max: 60_000 })), { maxLength: 200 });
    fc.assert(
      fc.property(codes, fc.array(anyHash), (entries, others) => {
        const map = new Map(entries);
        const table = load(map);
        for (const hash of [...map.keys(), ...others]) assert.equal(table.codeOf(hash), map.get(hash) ?? 0);
      }),
    );
  });

  for (const [size, step] of [
    [20_000, 0x9e3779b1],
    [20_000, 811],
    [3000, 0x9e3779b1],
  ] as const) {
    it(`holds ${size} hashes, each ${step} from the last`, () => {
      const hashes = Array.from({ length: size }, (_, i) => Math.imul(i + 1, step));
      const table = load(new Map(hashes.map((hash, i) => [hash, 1 + (i % 250)])));
      const known = new Set(hashes);
      hashes.forEach((hash, i) => {
        assert.equal(table.codeOf(hash), 1 + (i % 250));
        if (!known.has(hash ^ 1)) assert.equal(table.codeOf(hash ^ 1), 0);
      });
    });
  }
});

describe('SparseModel', () => {
  const classCount = 20;
  const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: classCount, maxLength: classCount });
  const sparse = fc.tuple(row, fc.integer({ min: 0, max: classCount })).map(([own, kept]) => own.fill(0, kept));

  it('adds up the rows of the features it knows, few cells or full', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyHash, { minLength: 1, maxLength: 40 }),
        fc.infiniteStream(sparse),
        (features, stream) => {
          const rowOf = new IntMap();
          const rows = features.map((feature, at) => {
            rowOf.set(feature, at);
            return [...stream.take(1)][0]!;
          });
          rows[0]![0] = 127;
          const bytes = writeSparse(rowOf, Float32Array.from(rows.flat()), classCount, { prune: 0, clip: 0 });
          const model = new SparseModel(new ByteReader(bytes));
          const asked = features.slice(0, 30);
          const expected = Array.from({ length: classCount }, (_, c) =>
            rows.slice(0, 30).reduce((sum, own) => sum + own[c]!, 0),
          );
          assert.deepEqual([...model.weigh(Int32Array.from(asked), asked.length)], expected);
          assert.deepEqual([...model.weigh(Int32Array.from(asked), 0)], new Array(classCount).fill(0));
        },
      ),
    );
  });
});
