import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../batch/runCli.ts';
import { buildIfMissing, root } from '../support/serverProcess.ts';
import { corpus } from './corpus.ts';

const articles = 20_000;

/** As many tell whether GNU Parallel keeps lines and order: what it does with twenty thousand, it does with these. */
const articlesInParallel = 4_000;

const recipes = join(root, 'samples', 'scale-out');
const command = `${process.execPath} ${join(root, 'dist', 'cli.cjs')}`;

/** The Python that has PySpark: PYSPARK_PYTHON, the one of .ci/run, or that of the system. */
const python = [process.env.PYSPARK_PYTHON, join(root, '.scale', 'bin', 'python'), 'python3'].find(
  (each) => each !== undefined && spawnSync(each, ['-c', 'import pyspark']).status === 0,
);
const hasJava = spawnSync('java', ['-version']).status === 0;
const hasParallel = spawnSync('parallel', ['--version']).status === 0;

/** What runs on many machines: the same lines as on one, whatever happens there. */
if (hasParallel || (python !== undefined && hasJava))
  describe('many machines', () => {
    let folder: string;
    /** What one machine gives, in the order of the input. */
    let whole: readonly string[];
    const env = { ...process.env, STATEMENT_LENS: command, SPARK_LOCAL_IP: '127.0.0.1' };
    const sort = (text: string): readonly string[] => text.split('\n').filter(Boolean).map(withoutLine).sort();
    before(async () => {
      buildIfMissing();
      folder = mkdtempSync(join(tmpdir(), 'statement-lens-scale-'));
      writeFileSync(join(folder, 'in.jsonl'), corpus(articles, 1));
      const { code, stdout } = await runCli(['analyze', 'in.jsonl', '--errors-ok', '--quiet', '--jobs', '2'], {
        folder,
      });
      assert.equal(code, 0);
      whole = stdout.split('\n').filter(Boolean);
      assert.equal(whole.length, articles);
    });
    after(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    if (hasParallel)
      it('GNU Parallel gives what one machine gives, in order', async () => {
        const script = join(recipes, 'analyze-parallel.sh');
        const lines = readFileSync(join(folder, 'in.jsonl'), 'utf8').split('\n').slice(0, articlesInParallel);
        writeFileSync(join(folder, 'few.jsonl'), `${lines.join('\n')}\n`);
        const options = { cwd: folder, env: { ...env, BLOCK: '200k' }, encoding: 'utf8' } as const;
        const { status, stderr } = spawnSync(script, ['few.jsonl', 'parallel.jsonl', '--jobs', '2'], options);
        assert.equal(status, 0, stderr);
        const given = readFileSync(join(folder, 'parallel.jsonl'), 'utf8').split('\n').filter(Boolean);
        assert.deepEqual(given.map(withoutLine), whole.slice(0, articlesInParallel).map(withoutLine));
        const ids = await runCli(['query', 'unheard', 'parallel.jsonl', '--format', 'json'], { folder });
        assert.equal(ids.code, 0);
      });
    else console.log('      GNU Parallel is not here: its recipe is not tried');

    if (python !== undefined && hasJava)
      it('Spark gives what one machine gives, also when an executor is killed', async () => {
        const [jobs, out] = [join(recipes, 'analyze_spark.py'), join(folder, 'spark')];
        const submit = ['-m', 'pyspark.find_spark_home'];
        const home = spawnSync(python, submit, { encoding: 'utf8' }).stdout.trim();
        const args = ['--master', 'local-cluster[2,1,1024]', jobs, join(folder, 'in.jsonl'), out, '16'];
        const child = spawn(join(home, 'bin', 'spark-submit'), args, { env: { ...env, PYSPARK_PYTHON: python } });
        let log = '';
        child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
        let killed = false;
        const watch = setInterval(() => {
          const done = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
            /spark.*part-\d+$/.test(name),
          );
          const executor = done.length > 0 && !killed ? executorOf(child.pid!) : undefined;
          if (executor === undefined) return;
          process.kill(executor, 'SIGKILL');
          killed = true;
        }, 100);
        const status = await new Promise((resolve) => child.once('close', resolve));
        clearInterval(watch);
        assert.equal(status, 0, log.slice(-3000));
        assert.ok(killed, 'an executor was killed');
        const parts = readdirSync(out).filter((name) => name.startsWith('part-'));
        assert.deepEqual(
          sort(parts.map((name) => readFileSync(join(out, name), 'utf8')).join('')),
          sort(whole.join('\n')),
        );
      });
    else console.log('      PySpark or Java is not here: the recipe for Spark is not tried');
  });

/** An error line tells its line of the input, which is another one in each shard. */
function withoutLine(line: string): string {
  return line.replace(/^(\{"id":(?:null|"[^"]*"),)"line":\d+,/, '$1');
}

/** An executor process below a running spark-submit (Linux). */
function executorOf(ancestor: number): number | undefined {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const processes = stdout.split('\n').map((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return { pid: Number(pid), parent: Number(parent), args: args ?? '' };
  });
  const parents = new Map(processes.map(({ pid, parent }) => [pid, parent]));
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = parents.get(at)) if (at === ancestor) return true;
    return false;
  };
  return processes.find(({ pid, args }) => args.includes('CoarseGrainedExecutorBackend') && isBelow(pid))?.pid;
}
