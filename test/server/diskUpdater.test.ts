import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { diskUpdater } from '../../server/src/server/files/diskUpdater.ts';
import { updateText } from '../../server/src/server/files/Files.ts';

const writer = fileURLToPath(new URL('killedWriter.ts', import.meta.url));

describe('a file that is replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statement-lens-update-'));
  const update = (uri: string, change: (text: string | null) => string): Promise<void> =>
    updateText({ update: diskUpdater() }, uri, change);
  let files = 0;
  const newFile = (text?: string): { path: string; uri: string } => {
    const desk = join(folder, String(++files), '.statements');
    mkdirSync(desk, { recursive: true });
    const path = join(desk, 'a.txt.anno.jsonl');
    if (text !== undefined) writeFileSync(path, text);
    return { path, uri: pathToFileURL(path).toString() };
  };
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is made with its folders, and removed when it is empty', async () => {
    const path = join(folder, 'new', 'deep', 'a.txt');
    await update(pathToFileURL(path).toString(), (before) => `${String(before)}!`);
    assert.equal(readFileSync(path, 'utf8'), 'null!');
    await update(pathToFileURL(path).toString(), () => '');
    assert.deepEqual(readdirSync(join(folder, 'new', 'deep')), []);
  });

  it('loses nothing to writers at the same time, in one process', async () => {
    const { path, uri } = newFile('');
    await Promise.all(Array.from({ length: 40 }, (_, at) => update(uri, (before) => `${before ?? ''}${at}\n`)));
    const lines = readFileSync(path, 'utf8').trim().split('\n').map(Number);
    assert.deepEqual(
      lines.sort((a, b) => a - b),
      Array.from({ length: 40 }, (_, at) => at),
    );
  });

  it('loses nothing to writers at the same time, in several processes', async function () {
    this.timeout(60_000);
    const { path, uri } = newFile('');
    const words = ['a', 'b', 'c', 'd'];
    const ended = words.map(
      (word) =>
        new Promise((resolve) => {
          spawn(process.execPath, ['--import', 'tsx', writer, uri, `${word}\n`, '0'], { stdio: 'inherit' }).on(
            'exit',
            resolve,
          );
        }),
    );
    assert.deepEqual(await Promise.all(ended), [0, 0, 0, 0]);
    assert.deepEqual(readFileSync(path, 'utf8').trim().split('\n').sort(), words);
  });

  it('holds the old or the new state, whole, wherever its writer is killed; the next one is not kept out', async function () {
    this.timeout(120_000);
    const added = `${'new '.repeat(20_000)}\n`;
    const kept = new Set<string>();
    for (let step = 1; ; step++) {
      const { path, uri } = newFile('old\n');
      const { signal, status } = spawnSync(process.execPath, ['--import', 'tsx', writer, uri, added, String(step)], {
        timeout: 30_000,
      });
      const text = readFileSync(path, 'utf8');
      assert.ok(text === 'old\n' || text === `old\n${added}`, `step ${step}: ${text.length} characters`);
      kept.add(text);
      await update(uri, (before) => `${before ?? ''}next\n`);
      assert.equal(readFileSync(path, 'utf8'), `${text}next\n`);
      if (signal === null) {
        assert.equal(status, 0);
        assert.ok(step > 8, `only ${step} steps`);
        break;
      }
    }
    assert.equal(kept.size, 2);
  });

  it('is not read or written through links that lead out of its folder', async () => {
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'secret');
    const { path, uri } = newFile();
    symlinkSync(secret, path);
    await assert.rejects(
      update(uri, (before) => `${before ?? ''}!`),
      /no plain file/,
    );
    const desk = join(folder, 'linked');
    mkdirSync(desk);
    symlinkSync(join(folder, '1'), join(desk, '.statements'));
    const through = pathToFileURL(join(desk, '.statements', 'b.anno.jsonl')).toString();
    await assert.rejects(
      update(through, () => 'x'),
      /leads elsewhere/,
    );
    assert.equal(readFileSync(secret, 'utf8'), 'secret');
  });
});
