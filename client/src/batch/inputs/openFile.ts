import { createWriteStream, mkdirSync, openSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { reasonOf, UsageError } from '../problem.ts';

/** True where results go to one file an article. */
export function isFolder(path: string): boolean {
  return /[/\\]$/.test(path) || (kindOf(path)?.isDirectory() ?? false);
}

/** False for pipes and devices, which cannot be gone back in. */
export function isPlainFile(path: string): boolean {
  return kindOf(path)?.isFile() ?? true;
}

function kindOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** A stream into a file, whose folder is made; throws a UsageError where it cannot be written. */
export function openFile(path: string, flags: 'w' | 'a'): Writable {
  const fd = orRefuse(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, flags);
  });
  return createWriteStream(path, { fd });
}

/** Makes a folder and those above it; throws a UsageError where that is not possible. */
export function makeFolder(path: string): void {
  orRefuse(path, () => mkdirSync(path, { recursive: true }));
}

function orRefuse<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UsageError({ code: 'batch.cannotWrite', args: { path, reason: reasonOf(error) } });
  }
}
