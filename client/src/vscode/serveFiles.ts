import { Disposable, FileSystemError, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findFilesRequest, readFileRequest } from '../../../server/src/protocol/files.ts';
import { globPattern } from '../../../server/src/protocol/globPattern.ts';

/** Reads files for a server that has no disk, or not the one that a virtual folder lies on. */
export function serveFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(readFileRequest.method, async ({ uri }: { readonly uri: string }) => ({ text: await read(uri) })),
    client.onRequest(findFilesRequest.method, async (params: FindParams) => ({ uris: await find(params) })),
  );
}

interface FindParams {
  readonly folder: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

async function read(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** `exclude` is looked at here: the editor takes one glob of its own kind. */
async function find({ folder, include, exclude }: FindParams): Promise<string[]> {
  const root = Uri.parse(folder);
  const found = await Promise.all(include.map((glob) => workspace.findFiles(new RelativePattern(root, glob))));
  const unwanted = exclude.map(globPattern);
  const isWanted = ({ path }: Uri): boolean =>
    !unwanted.some((pattern) => pattern.test(path.slice(root.path.replace(/\/$/, '').length + 1)));
  return [...new Set(found.flat().filter(isWanted).map(String))].sort();
}
