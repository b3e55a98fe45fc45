import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { globPattern } from '../../protocol/globPattern.ts';
import { diskUpdater } from './diskUpdater.ts';
import type { Files } from './Files.ts';
import { loadFile } from './loadFile.ts';

const decoder = new TextDecoder();

/** The files of the machine that the server runs on. */
export const diskFiles: Files = {
  read: async (uri) => {
    try {
      return decoder.decode(await readFile(fileURLToPath(uri)));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  load: async (uri, known) => {
    try {
      return await loadFile(fileURLToPath(uri), known);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  find: async (folder, include, exclude) => {
    const root = fileURLToPath(folder);
    const wanted = include.map(globPattern);
    const unwanted = exclude.map(globPattern);
    const found: string[] = [];
    for await (const path of walk(root, (folderPath) => matches(unwanted, `${folderPath}/`), root)) {
      const name = relativeName(root, path);
      if (matches(wanted, name) && !matches(unwanted, name)) found.push(pathToFileURL(path).toString());
    }
    return found;
  },
  isFolder: async (uri) => (await stat(fileURLToPath(uri)).catch(() => null))?.isDirectory() ?? false,
  update: diskUpdater(),
};

/** By name, depth first. Links are left out: they may lead in circles. */
async function* walk(folder: string, isUnwanted: (name: string) => boolean, root: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isFile()) yield path;
    else if (entry.isDirectory() && !isUnwanted(relativeName(root, path))) yield* walk(path, isUnwanted, root);
  }
}

function relativeName(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

function matches(patterns: readonly RegExp[], name: string): boolean {
  return patterns.some((pattern) => pattern.test(name));
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}
