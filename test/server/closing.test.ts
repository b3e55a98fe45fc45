import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { textOfWords } from '../bench/benchTexts.ts';
import { connectInProcess } from '../support/connectInProcess.ts';
import type { InProcessClient } from '../support/connectInProcess.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that are still in use once everything that nobody needs is gone. */
async function bytesInUse(): Promise<number> {
  for (let turn = 0; turn < 4; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
  }
  return process.memoryUsage().heapUsed;
}

describe('closing an article', () => {
  // All of the same sentences, for what is remembered of those is kept beyond the article, up to a limit.
  const articleOf = (index: number): string => `Article ${index}\n\n${textOfWords(1500)}`;
  let client: InProcessClient;
  before(async () => {
    client = await connectInProcess();
  });
  after(() => {
    client.dispose();
  });

  const uriOf = (index: number): string => `file:///desk/${index}.press.txt`;
  const open = async (index: number): Promise<void> => {
    const textDocument = { uri: uriOf(index) };
    await client.open(uriOf(index), articleOf(index));
    for (const method of ['semanticTokens/full', 'codeLens', 'documentSymbol'])
      await client.connection.sendRequest(`textDocument/${method}`, { textDocument });
  };
  const close = async (index: number): Promise<void> => {
    await client.close(uriOf(index));
    await client.connection.sendRequest('statementLens/overview', {});
  };

  it('gives back most of the memory that it took', async () => {
    // The first ones bring along what is made once for all.
    const first = [0, 1, 2, 11, 12, 13, 14, 15];
    const others = [3, 4, 5, 6, 7, 8, 9, 10];
    for (const index of first) await open(index);
    for (const index of first) await close(index);
    const before = await bytesInUse();
    for (const index of others) await open(index);
    const taken = (await bytesInUse()) - before;
    for (const index of others) await close(index);
    const kept = (await bytesInUse()) - before;
    assert.ok(taken > 1e6, `took ${taken} bytes`);
    assert.ok(kept < taken / 2, `took ${taken} bytes, kept ${kept}`);
  });

  it('makes the server forget it', async () => {
    await open(0);
    await close(0);
    const textDocument = { uri: uriOf(0) };
    assert.deepEqual(await client.connection.sendRequest('textDocument/codeLens', { textDocument }), []);
    const { speakers } = await client.connection.sendRequest<{ speakers: unknown[] }>('statementLens/overview', {});
    assert.deepEqual(speakers, []);
  });
});
