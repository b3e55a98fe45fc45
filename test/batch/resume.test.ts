import assert from 'node:assert/strict';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfMissing } from '../support/serverProcess.ts';
import { jsonLines, resultOf, runCli, startCli } from './runCli.ts';
import type { CliResult } from './runCli.ts';

const articles = Array.from({ length: 12 }, (_, n) => ({
  id: `a${n}`,
  text: `»Det er løgn«, siger ${['Mette Hansen', 'Ole Berg', 'Ida Holm'][n % 3]!} om sag ${n}.`,
}));

describe('analyze --resume', function () {
  this.timeout(60_000);
  let folder: string;
  before(buildIfMissing);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'statement-lens-resume-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const path = (name: string): string => join(folder, name);
  const read = (name: string): string => readFileSync(path(name), 'utf8');
  const put = (values: readonly unknown[]): void => {
    writeFileSync(path('in.jsonl'), `${jsonLines(values)}no json\n`);
  };
  const analyze = (...args: string[]): Promise<CliResult> =>
    runCli(['analyze', 'in.jsonl', '--quiet', '--jobs', '1', ...args], { folder });

  for (const format of ['jsonl', 'csv', 'sarif', 'markdown'])
    it(`goes on wherever the output was cut off (${format})`, async () => {
      put(articles);
      const run = ['--format', format, '--resume', '--output'];
      const undisturbed = await analyze(...run, 'whole');
      assert.equal(undisturbed.code, 3);
      const whole = readFileSync(path('whole'));
      for (const share of [0, 0.001, 0.4, 0.77, 1]) {
        writeFileSync(path('cut'), whole.subarray(0, Math.floor(whole.length * share)));
        writeFileSync(path('cut.state'), read('whole.state'));
        const { code, stderr } = await analyze(...run, 'cut');
        assert.deepEqual([code, stderr], [3, '']);
        assert.equal(read('cut'), whole.toString(), `${share}`);
        assert.equal(read('cut.state'), read('whole.state'));
      }
    });

  it('takes a state that ends in the middle of a line', async () => {
    put(articles);
    await analyze('--resume', '--output', 'out', '--state', 'progress');
    const [whole, state] = [read('out'), read('progress')];
    for (const missing of [1, 5, state.length - 60]) {
      writeFileSync(path('progress'), state);
      truncateSync(path('progress'), state.length - missing);
      assert.equal((await analyze('--resume', '--output', 'out', '--state', 'progress')).code, 3);
      assert.equal(read('out'), whole);
      assert.equal(read('progress'), state);
    }
  });

  it('goes back to the first input that is another one, and takes those that have come', async () => {
    put(articles);
    await analyze('--resume', '--output', 'out');
    const changed = articles.map((article, n) => (n === 7 ? { ...article, text: 'Han siger ja.' } : article));
    put([...changed, { id: 'new', text: 'Hun siger nej.' }]);
    await analyze('--resume', '--output', 'out');
    await analyze('--output', 'fresh');
    assert.equal(read('out'), read('fresh'));
  });

  it('tells how to go on when it is interrupted', async () => {
    const child = startCli(['analyze', '-', '--output', 'out'], folder);
    const result = resultOf(child);
    child.stdin.write('no json\n');
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    const { code, stderr } = await result;
    assert.equal(code, 130);
    assert.match(stderr, /Interrupted\.\nThe same command with --resume goes on from here\.\n$/);
  });

  it('keeps what stands when it does not know the run', async () => {
    put(articles);
    await analyze('--output', 'out');
    const whole = read('out');
    for (const args of [
      ['--state', 'elsewhere'],
      ['--max-chars', '5000'],
      ['--format', 'csv'],
    ]) {
      const { code, stderr } = await analyze('--resume', '--output', 'out', ...args);
      assert.equal(code, 2);
      assert.match(stderr, /without --resume/);
    }
    assert.equal(read('out'), whole);
    appendFileSync(path('out'), 'x');
    assert.equal((await analyze('--resume', '--output', 'out')).code, 3);
    assert.equal(read('out'), whole);
  });

  it('needs a file that it can go back in', async () => {
    put(articles);
    for (const args of [['--resume'], ['--resume', '--output', 'folder/'], ['--state', 's']])
      assert.equal((await analyze(...args)).code, 2, args.join(' '));
    assert.equal((await analyze('--resume', '--output', 'x', '--format', 'parquet')).code, 2);
  });

  it('ends as the whole run would have', async () => {
    writeFileSync(
      path('in.jsonl'),
      jsonLines([{ id: 'q', text: 'Rubrik\n\n"Det er ikke sandt, siger Mette Hansen.\n' }, ...articles]),
    );
    const args = ['--fail-on', 'warning', '--resume', '--output', 'out'];
    assert.equal((await analyze(...args)).code, 1);
    truncateSync(path('out'), read('out').length - 20);
    assert.equal((await analyze(...args)).code, 1);
  });
});
