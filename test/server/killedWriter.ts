import * as fs from 'node:fs/promises';
import { diskUpdater } from '../../server/src/server/files/diskUpdater.ts';
import { updateText } from '../../server/src/server/files/Files.ts';

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
  return {
    stat: counted(() => handle.stat()),
    read: counted((...args: [Buffer, number, number, number]) => handle.read(...args)),
    // A disk may take a part of it only.
    write: counted((bytes: Buffer, from: number) => handle.write(bytes, from, from === 0 ? bytes.length >> 1 : null)),
    writeFile: counted((content: string) => handle.writeFile(content)),
    sync: counted(() => handle.sync()),
    close: () => handle.close(),
  };
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

await updateText({ update: diskUpdater(watched) }, uri, (before) => `${before ?? ''}${text}`);
