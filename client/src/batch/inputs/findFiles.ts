import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import { matchGlob } from './matchGlob.ts';
import { reasonOf } from '../problem.ts';
import type { Problem } from '../problem.ts';

/** A file to read, or why there is none. `id` is the path relative to the working folder, with forward slashes. */
export interface FoundFile {
  readonly id: string;
  readonly path: string;
  readonly problem?: Problem;
}

/** The types that are looked for in folders and globs. */
const extensions = new Set(['.txt', '.md', '.html', '.htm', '.docx', '.jsonl']);

/**
 * The files that an argument of the command line names: itself, what a folder holds (without hidden folders and
 * node_modules, in the order of the names), or what a glob matches. What lies at or below `output` is not among them,
 * unless the argument itself lies there. Walks as it is read, so that an archive of any size can start at once.
 */
export async function* findFiles(argument: string, folder: string, output: string | null): AsyncGenerator<FoundFile> {
  const path = resolve(folder, argument);
  const named = { id: pathId(path, folder), path };
  const kind = await kindOf(path);
  const isGlob = kind === 'none' && /[*?[{]/.test(argument);
  if (kind === 'file') {
    yield { ...named, ...checkType(path) };
  } else if (kind === 'none' && !isGlob) {
    yield { ...named, problem: { code: 'batch.notFound' } };
  } else {
    const isOutput = (file: string): boolean =>
      output !== null && (file === output || (isBelow(file, output) && !isBelow(path, output)));
    let found = false;
    for await (const file of kind === 'folder' ? walk(path) : matchGlob(argument, folder, walk)) {
      if (!extensions.has(extname(file).toLowerCase()) || isOutput(file)) continue;
      found = true;
      yield { id: pathId(file, folder), path: file };
    }
    if (!found) yield { ...named, problem: { code: isGlob ? 'batch.noMatch' : 'batch.emptyFolder' } };
  }
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

/** A path as the id of a report. */
function pathId(path: string, folder: string): string {
  return relative(folder, path).split(sep).join('/') || '.';
}

/** A file without an extension is taken for text, so that `<(command)` and /dev/stdin can be read. */
function checkType(path: string): { readonly problem?: Problem } {
  const extension = extname(path).toLowerCase();
  return extension === '' || extensions.has(extension)
    ? {}
    : { problem: { code: 'batch.unknownType', args: { extension } } };
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

/** All files below a folder, depth first, by name. Linked folders are left out: they may lead in circles. */
async function* walk(folder: string): AsyncGenerator<string> {
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') yield* walk(path);
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await kindOf(path)) === 'file')) yield path;
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    process.stderr.write(`${folder}: ${reasonOf(error)}\n`);
    return [];
  }
}
