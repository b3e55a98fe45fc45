import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resultOf, runCli, startCli } from '../batch/runCli.ts';
import { buildIfMissing, root } from '../support/serverProcess.ts';
import { corpus } from './corpus.ts';

const articles = 2000;

/** Process ids of the servers of a running command (Linux). */
function serversOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
}

if (process.platform === 'linux')
  describe('a run that is disturbed', () => {
    let folder: string;
    let undisturbed: string;
    const path = (name: string): string => join(folder, name);
    const read = (name: string): string => readFileSync(path(name), 'utf8');
    before(async () => {
      buildIfMissing();
      folder = mkdtempSync(join(tmpdir(), 'statement-lens-crash-'));
      writeFileSync(path('in.jsonl'), corpus(articles));
      const { code, stdout } = await runCli(['analyze', 'in.jsonl', '--quiet', '--jobs', '2'], { folder });
      assert.equal(code, 3);
      undisturbed = stdout;
      assert.equal(undisturbed.split('\n').length, articles + 1);
    });
    after(() => {
      rmSync(folder, { recursive: true });
    });

    it('gives the same bytes when its servers are killed at random', async () => {
      const child = startCli(['analyze', 'in.jsonl', '--quiet', '--jobs', '2'], folder);
      let killed = 0;
      let answered = 0;
      child.stdout.on('data', (chunk: Buffer) => {
        answered += chunk.filter((byte) => byte === 0x0a).length;
        if (answered < 60 * (killed + 1)) return;
        const servers = serversOf(child.pid!);
        const victim = servers[(answered * 31) % Math.max(1, servers.length)];
        if (victim === undefined) return;
        process.kill(victim, 'SIGKILL');
        killed++;
      });
      const { code, stdout } = await resultOf(child);
      assert.ok(killed > 10, `${killed} killed`);
      assert.equal(stdout, undisturbed);
      assert.equal(code, 3);
    });

    it('goes on after it was killed itself, again and again', async () => {
      const args = ['analyze', 'in.jsonl', '--quiet', '--jobs', '2', '--output', 'out.jsonl', '--resume'];
      for (const share of [0.1, 0.4, 0.8]) {
        const child = startCli(args, folder);
        const wanted = share * undisturbed.length;
        const watch = setInterval(() => {
          if ((statSync(path('out.jsonl'), { throwIfNoEntry: false })?.size ?? 0) > wanted) child.kill('SIGKILL');
        }, 5);
        await resultOf(child);
        clearInterval(watch);
      }
      assert.equal((await runCli(args, { folder })).code, 3);
      assert.equal(read('out.jsonl'), undisturbed);
    });

    it('stops on a full disk, and goes on when there is room', async () => {
      const args = ['analyze', 'in.jsonl', '--quiet', '--jobs', '2', '--output', 'full.jsonl', '--resume'];
      const blocks = Math.floor(undisturbed.length / 2 / 1024);
      const cli = join(root, 'dist', 'cli.cjs');
      const command = `ulimit -f ${blocks}; exec "$0" "$@"`;
      const { status, stderr } = spawnSync('bash', ['-c', command, process.execPath, cli, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
      });
      assert.equal(status, 4);
      assert.match(stderr, /^Stopped: /);
      assert.equal((await runCli(args, { folder })).code, 3);
      assert.equal(read('full.jsonl'), undisturbed);
    });

    it('answers what has come when its input stops half-way, and the rest when it comes whole', async () => {
      const input = read('in.jsonl');
      const args = ['analyze', '-', '--quiet', '--jobs', '2', '--output', 'stdin.jsonl', '--resume'];
      const half = await runCli(args, { folder, input: input.slice(0, input.length / 2) });
      assert.equal(half.code, 3);
      assert.match(read('stdin.jsonl').trimEnd().split('\n').at(-1)!, /not JSON/);
      assert.equal((await runCli(args, { folder, input })).code, 3);
      assert.equal(read('stdin.jsonl'), undisturbed);
    });
  });
