import { Disposable, FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  findFilesRequest,
  isFolderRequest,
  readFileRequest,
  replaceFileRequest,
} from '../../../server/src/protocol/files.ts';
import { globPattern } from '../../../server/src/protocol/globPattern.ts';

/** Reads and writes files for a server that has no disk, or not the one that a virtual folder lies on. */
export function serveFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(readFileRequest.method, async ({ uri }: { readonly uri: string }) => ({ text: await read(uri) })),
    client.onRequest(findFilesRequest.method, async (params: FindParams) => ({ uris: await find(params) })),
    client.onRequest(isFolderRequest.method, async ({ uri }: { readonly uri: string }) => ({
      folder: await isFolder(uri),
    })),
    client.onRequest(replaceFileRequest.method, async (params: ReplaceParams) => ({ replaced: await replace(params) })),
  );
}

/** A folder that is the root of its file system goes by its authority alone; the editor wants a path. */
function parse(uri: string): Uri {
  const parsed = Uri.parse(uri);
  return parsed.path === '' ? parsed.with({ path: '/' }) : parsed;
}

interface FindParams {
  readonly folder: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

interface ReplaceParams {
  readonly uri: string;
  readonly expected: string | null;
  readonly text: string;
}

async function isFolder(uri: string): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(parse(uri))).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

/** The finished file takes the place of the old one, so that nobody ever sees half of it. */
async function replace({ uri, expected, text }: ReplaceParams): Promise<boolean> {
  if ((await read(uri)) !== expected) return false;
  const target = parse(uri);
  if (text === '') {
    await workspace.fs.delete(target);
    return true;
  }
  const draft = target.with({ path: `${target.path}.tmp` });
  await workspace.fs.writeFile(draft, new TextEncoder().encode(text));
  await workspace.fs.rename(draft, target, { overwrite: true });
  return true;
}

async function read(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(parse(uri)));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** `exclude` is looked at here: the editor takes one glob of its own kind. */
async function find({ folder, include, exclude }: FindParams): Promise<string[]> {
  const root = parse(folder);
  const found = await Promise.all(include.map((glob) => workspace.findFiles(new RelativePattern(root, glob))));
  const unwanted = exclude.map(globPattern);
  const isWanted = ({ path }: Uri): boolean =>
    !unwanted.some((pattern) => pattern.test(path.slice(root.path.replace(/\/$/, '').length + 1)));
  return [...new Set(found.flat().filter(isWanted).map(String))].sort();
}
