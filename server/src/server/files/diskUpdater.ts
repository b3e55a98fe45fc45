import * as nodeFs from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from './Files.ts';
import type { FileText } from './FileText.ts';
import { loadFile } from './loadFile.ts';

type FileSystem = Pick<typeof nodeFs, 'lstat' | 'mkdir' | 'open' | 'readFile' | 'realpath' | 'rename' | 'unlink'>;

/** Larger files are none that this program has written. */
const mostBytes = 64 * 1024 * 1024;

/** A lock whose owner cannot be asked is void after this time; nobody holds one for so long. */
const staleAfterMs = 5_000;

/** Somebody who waits longer than this gives up. */
const patienceMs = 20_000;

/**
 * How files on the disk are changed: under a lock that other processes heed, and by putting a finished file in the place of the old one.
 * `fs` is Node's own but in tests of what happens between its steps.
 */
export function diskUpdater(fs: FileSystem = nodeFs): Files['update'] {
  let writes = 0;

  async function read(path: string, known: FileText | null): Promise<FileText | null> {
    const stats = await unlessMissing(fs.lstat(path));
    if (stats === null) return null;
    // A link may lead anywhere, and what it leads to would be copied into the file.
    if (!stats.isFile() || stats.size > mostBytes) throw new Error(`${path} is no plain file of a sensible size`);
    return unlessMissing(loadFile(path, known, fs));
  }

  async function replace(path: string, { parts }: FileText): Promise<void> {
    const draft = `${path}.${process.pid}-${++writes}.tmp`;
    const handle = await fs.open(draft, 'w');
    try {
      // At once, where `writeFile` takes half a megabyte at a time and waits for each.
      for (const part of parts)
        for (let done = 0; done < part.length;) done += (await handle.write(part, done)).bytesWritten;
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(draft, path);
  }

  async function remove(path: string): Promise<void> {
    await unlessMissing(fs.unlink(path));
  }

  /** Nobody else who asks here works on the file meanwhile, in this process or another. */
  async function alone(path: string, work: () => Promise<void>): Promise<void> {
    const lock = `${path}.lock`;
    const owner = `${process.pid}@${hostname()}`;
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const handle = await fs.open(lock, 'wx').catch((error: unknown) => {
        if (codeOf(error) === 'EEXIST') return null;
        throw error;
      });
      if (handle) {
        await handle.writeFile(owner);
        await handle.close();
        break;
      }
      if (await isStale(lock)) await unlessMissing(fs.unlink(lock));
      else if (Date.now() > deadline) throw new Error(`${lock} is held by somebody else`);
      else await wait(5 + Math.random() * 20);
    }
    try {
      await work();
    } finally {
      await unlessMissing(fs.unlink(lock));
    }
  }

  async function isStale(lock: string): Promise<boolean> {
    const stats = await unlessMissing(fs.lstat(lock));
    if (stats === null) return false;
    const [pid, host] = ((await unlessMissing(fs.readFile(lock, 'utf8'))) ?? '').split('@');
    if (host === hostname()) return !isAlive(Number(pid));
    return Date.now() - stats.mtimeMs > staleAfterMs;
  }

  /** The folders from `.statements` down must be real ones: a link among them could lead out of the workspace. */
  async function requireOwnFolder(folder: string): Promise<void> {
    const parts = folder.split(sep);
    const at = parts.lastIndexOf('.statements');
    if (at < 0) return;
    const root = parts.slice(0, at).join(sep) || sep;
    const real = await fs.realpath(folder);
    if (real !== join(await fs.realpath(root), ...parts.slice(at))) throw new Error(`${folder} leads elsewhere`);
  }

  return async (uri, known, change) => {
    const path = fileURLToPath(uri);
    await fs.mkdir(dirname(path), { recursive: true });
    await requireOwnFolder(dirname(path));
    await alone(path, async () => {
      const before = await read(path, known);
      const after = change(before);
      if (after === before) return;
      if (after.length === 0) await remove(path);
      else await replace(path, after);
    });
  };
}

/** Null instead of an error where there is no such file. */
async function unlessMissing<T>(result: Promise<T>): Promise<T | null> {
  try {
    return await result;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
