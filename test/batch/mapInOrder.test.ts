import assert from 'node:assert/strict';
import { mapInOrder } from '../../client/src/batch/mapInOrder.ts';

/** A promise that the test settles. */
function later<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  return { promise: new Promise<T>((settle) => (resolve = settle)), resolve };
}

async function* count(to: number, read: number[] = []): AsyncGenerator<number> {
  for (let n = 1; n <= to; n++) {
    read.push(n);
    yield await Promise.resolve(n);
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('results in the order of the inputs', () => {
  it('gives every result once, in order, whoever is done first', async () => {
    const given: number[] = [];
    const work = async (n: number): Promise<number> => {
      for (let wait = 0; wait < (n * 7) % 5; wait++) await turn();
      return n;
    };
    for await (const n of mapInOrder(count(40), 4, work)) given.push(n);
    assert.deepEqual(
      given,
      Array.from({ length: 40 }, (_, index) => index + 1),
    );
  });
  it('reads no further than its width', async () => {
    const read: number[] = [];
    const first = later<number>();
    const results = mapInOrder(count(100, read), 3, (n) => (n === 1 ? first.promise : Promise.resolve(n)));
    const next = results.next();
    for (let turns = 0; turns < 20; turns++) await turn();
    assert.ok(read.length <= 4, `${read.length} read`);
    first.resolve(1);
    assert.equal((await next).value, 1);
    await results.return(undefined);
  });
  it('gives a result out while the next input is still awaited', async () => {
    const second = later<null>();
    async function* slow(): AsyncGenerator<string> {
      yield 'a';
      await second.promise;
      yield 'b';
    }
    const results = mapInOrder(slow(), 8, (text) => Promise.resolve(text));
    assert.equal((await results.next()).value, 'a');
    second.resolve(null);
    assert.equal((await results.next()).value, 'b');
    assert.equal((await results.next()).done, true);
  });
  it('throws what the work throws, in its turn', async () => {
    const results = mapInOrder(count(3), 3, (n) => (n === 2 ? Promise.reject(new Error('two')) : Promise.resolve(n)));
    assert.equal((await results.next()).value, 1);
    await assert.rejects(results.next(), /two/);
  });
});
