import * as fs from 'node:fs/promises';
import { diskUpdater } from '../../server/src/server/diskUpdater.ts';

/**
 * A process that writes a file and is killed before one of its steps: `killedWriter.ts URI TEXT STEP`. Steps are the calls on the disk,
 * counted from 1; with fewer steps than STEP it ends by itself with 0.
 */
const [uri, text, last] = process.argv.slice(2) as [string, string, string];
let step = 0;

function counted<A extends unknown[], R>(call: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  return (...args) => {
    if (++step === Number(last)) process.kill(process.pid, 'SIGKILL');
    return call(...args);
  };
}

const open = counted(async (path: string, flags: string) => {
  const handle = await fs.open(path, flags);
  const steps = { writeFile: counted(halfFirst), sync: counted(() => handle.sync()), close: () => handle.close() };
  async function halfFirst(content: string): Promise<void> {
    await handle.write(content.slice(0, content.length / 2));
    await counted(() => handle.write(content.slice(content.length / 2)))();
  }
  return steps;
});
const watched = {
  ...fs,
  lstat: counted(fs.lstat),
  mkdir: counted(fs.mkdir),
  readFile: counted(fs.readFile),
  realpath: counted(fs.realpath),
  rename: counted(fs.rename),
  unlink: counted(fs.unlink),
  open,
} as unknown as typeof fs;

await diskUpdater(watched)(uri, (before) => `${before ?? ''}${text}`);
