import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfMissing, root } from '../support/serverProcess.ts';
import { jsonLines, parseLines, resultOf, runCli, startCli } from './runCli.ts';

const articles = Array.from({ length: 30 }, (_, n) => ({
  id: `a${n}`,
  text: '»Det er løgn«, siger Mette Hansen. '.repeat((n * 13) % 7),
}));

/** Process ids of the servers of a running command (Linux). */
function serversOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
}

describe('analyze - as a filter', function () {
  this.timeout(60_000);
  before(buildIfMissing);

  it('gives one line for each line, in order, ids echoed, bad lines answered in their place', async () => {
    const input = [
      '{"id":"a","text":"\\"Nej,\\" siger Mette Hansen."}',
      '',
      'no json',
      '[1]',
      '{"text":"nobody"}',
      '{"id":"b"}',
      '{"id":"c","text":5}',
      '{"id":7,"text":""}',
      '{"id":"\\ud83d\\ude00","text":"\\u0000 \\ud800 \\ufeff","title":"T","date":"2025-01-02","url":"https://example.org"}\r',
      '{"id":"e","text":"x","title":1}',
      '{"id":"last","text":"Han siger ja."}',
    ].join('\n');
    const { code, stdout } = await runCli(['analyze', '-', '--quiet'], { input });
    const lines = parseLines(stdout);
    assert.deepEqual(
      lines.map(({ id, line, error }) => [id, line, error]),
      [
        ['a', undefined, undefined],
        [null, 2, 'The line is empty.'],
        [null, 3, 'The line is not JSON.'],
        [null, 4, 'The line is not a JSON object.'],
        [null, 5, 'The line has no "id".'],
        ['b', 6, 'The line has no "text".'],
        ['c', 7, '"text" must be a string.'],
        ['7', undefined, undefined],
        ['😀', undefined, undefined],
        ['e', 10, '"title" must be a string.'],
        ['last', undefined, undefined],
      ],
    );
    const { title, date, url, length } = lines[8]!;
    assert.deepEqual([title, date, url, length], ['T', '2025-01-02', 'https://example.org', 5]);
    assert.equal(code, 3);
  });

  it('gives the same bytes for any number of servers', async () => {
    const input = jsonLines(articles);
    const one = await runCli(['analyze', '-', '--jobs', '1', '--quiet'], { input });
    const three = await runCli(['analyze', '-', '--jobs', '3', '--quiet'], { input });
    assert.deepEqual(
      parseLines(one.stdout).map(({ id }) => id),
      articles.map(({ id }) => id),
    );
    assert.equal(three.stdout, one.stdout);
    assert.deepEqual([one.code, one.stderr], [0, '']);
  });

  it('answers each line before the next one comes', async () => {
    const child = startCli(['analyze', '-', '--quiet']);
    for (const article of articles.slice(0, 3)) {
      const answer = once(child.stdout, 'data');
      child.stdin.write(jsonLines([article]));
      assert.equal(parseLines(String(await answer))[0]?.id, article.id);
    }
    const result = resultOf(child);
    child.stdin.end();
    assert.equal((await result).code, 0);
  });

  it('takes nothing for an empty run', async () => {
    const { code, stdout } = await runCli(['analyze', '-'], { input: '' });
    assert.deepEqual([code, stdout], [0, '']);
  });

  it('reports on a text up to the limit, and answers a longer one with an error', async () => {
    const input = jsonLines([
      { id: 'fits', text: 'ja ja ja ja' },
      { id: 'long', text: 'ja ja ja ja!' },
    ]);
    const { code, stdout } = await runCli(['analyze', '-', '--max-chars', '11', '--errors-ok', '--quiet'], { input });
    assert.deepEqual(
      parseLines(stdout).map(({ id, error }) => [id, error]),
      [
        ['fits', undefined],
        ['long', 'The text is longer than 11 characters.'],
      ],
    );
    assert.equal(code, 0);
  });

  it('ends with 130 when it is interrupted', async () => {
    const child = startCli(['analyze', '-']);
    const result = resultOf(child);
    child.stdin.write(jsonLines(articles.slice(0, 1)));
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const { code, stdout } = await result;
    assert.deepEqual([code, parseLines(stdout).length], [130, 1]);
  });

  for (const command of ['analyze', 'show'])
    it(`ends without an outcry when nobody reads on: ${command}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'statement-lens-filter-'));
      const child = startCli([command, join(root, 'samples/da')], folder);
      child.stdout.destroy();
      const { code, stderr } = await resultOf(child);
      rmSync(folder, { recursive: true });
      assert.equal(code, 130);
      assert.doesNotMatch(stderr, /error/i);
    });

  if (process.platform === 'linux')
    it('loses nothing when its servers are killed', async () => {
      const child = startCli(['analyze', '-', '--jobs', '2', '--quiet']);
      const result = resultOf(child);
      child.stdin.write(jsonLines(articles));
      await once(child.stdout, 'data');
      for (const server of serversOf(child.pid!)) process.kill(server, 'SIGKILL');
      child.stdin.end(jsonLines(articles));
      const { code, stdout } = await result;
      assert.deepEqual(
        parseLines(stdout).map(({ id, error }) => [id, error]),
        [...articles, ...articles].map(({ id }) => [id, undefined]),
      );
      assert.equal(code, 0);
    });
});

describe('the bundled command', () => {
  const bundle = (): string => readFileSync(join(root, 'dist', 'cli.cjs'), 'utf8');
  before(buildIfMissing);
  it('has no path of its own machine in it', () => {
    assert.ok(!bundle().includes(root));
  });
  it('leaves the readers of pages and Word documents in bundles of their own, for those who need them', () => {
    assert.ok(bundle().includes('./documents/readHtml.cjs') && bundle().includes('./documents/readDocx.cjs'));
    assert.doesNotMatch(bundle(), /maxElemsToParse|wordprocessingml/);
  });
});
