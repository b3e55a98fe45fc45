import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AnalysisServer, ServerLost, TimeLimitExceeded } from '../../client/src/batch/AnalysisServer.ts';
import { EngineFailure } from '../../client/src/batch/problem.ts';
import { analyzeTextRequest } from '../../server/src/protocol/requests.ts';
import { ServerPool } from '../../client/src/batch/ServerPool.ts';

const patient = 60_000;
const fake = fileURLToPath(new URL('./fakeServer.mjs', import.meta.url));
const start = (path: string) => () => AnalysisServer.start({ path, log: 'hidden' });

describe('server pool', function () {
  this.timeout(60_000);
  let pool: ServerPool;
  let folder: string;
  beforeEach(() => {
    pool = new ServerPool(1, start(fake));
    folder = mkdtempSync(join(tmpdir(), 'statement-lens-pool-'));
  });
  afterEach(() => {
    pool.end();
    rmSync(folder, { recursive: true });
  });

  const ask = (text: string, limit = patient): Promise<unknown> =>
    pool.ask(analyzeTextRequest, { id: 'a', text }, limit);
  const processOf = async (text: string): Promise<unknown> => ((await ask(text)) as { process: unknown }).process;

  it('keeps a healthy server', async () => {
    assert.equal(await processOf('x'), await processOf('y'));
  });
  it('asks a fresh server again where the first one dies', async () => {
    const before = await processOf('x');
    assert.notEqual(await processOf(`die-once ${join(folder, 'died')}`), before);
  });
  it('gives up on a text that ends two servers, and goes on with the next', async () => {
    await assert.rejects(ask('die'), ServerLost);
    await processOf('x');
  });
  it('starts another server where one is killed before it is up', async () => {
    let starts = 0;
    const unlucky = new ServerPool(1, () =>
      ++starts < 5 ? Promise.reject(new ServerLost('ended with SIGKILL', 'others')) : start(fake)(),
    );
    assert.ok(await unlucky.ask(analyzeTextRequest, { id: 'a', text: 'x' }, patient));
    unlucky.end();
  });
  it('fails as a whole where every server is killed before it is up', async () => {
    const none = new ServerPool(1, () => Promise.reject(new ServerLost('ended with SIGKILL', 'others')));
    await assert.rejects(none.ask(analyzeTextRequest, { id: 'a', text: 'x' }, patient), EngineFailure);
  });
  it('ends a server that does not answer in time, and goes on with the next', async () => {
    await ask('x');
    await assert.rejects(ask('hang', 200), TimeLimitExceeded);
    await processOf('x');
  });
  it('hands a refusal on and keeps the server', async () => {
    const before = await processOf('x');
    await assert.rejects(ask('refuse'), /not today/);
    assert.equal(await processOf('x'), before);
  });
  it('fails as a whole where no server starts', async () => {
    const none = new ServerPool(1, start(join(folder, 'missing.cjs')));
    await assert.rejects(none.ask(analyzeTextRequest, { id: 'a', text: 'x' }, patient), EngineFailure);
  });
  if (process.platform !== 'win32') {
    it('does not hold a text to blame for servers that somebody kills', async () => {
      assert.ok(await ask(`be-killed ${join(folder, 'killed')} 3`));
    });
    it('gives up on a text whose servers are killed every time', async () => {
      await assert.rejects(ask(`be-killed ${join(folder, 'killed')} 1000`), ServerLost);
      await processOf('x');
    });
  }
  if (process.platform === 'linux')
    it('replaces a server that has swollen', async () => {
      const before = await processOf('swell');
      assert.notEqual(await processOf('x'), before);
    });
});
