import type { Files } from '../files/Files.ts';
import { foldersAbove } from '../files/foldersAbove.ts';

/** Where the annotations of an article stand, and the article as seen from there (a relative reference, for the annotations' targets). */
export interface SidecarPlace {
  readonly uri: string;
  readonly source: string;
  /** Of the folder `.statements`; null for articles that are not saved yet. */
  readonly folder: string | null;
}

export interface PlacesForAnnotations {
  /** Uris of the folders that are open. */
  readonly workspaceFolders: readonly string[];
  /** Uri of a folder for articles that are not saved; null where there is none. */
  readonly storage: string | null;
}

export const statementsFolder = '.statements';
export const sidecarExtension = '.anno.jsonl';

/**
 * The nearest folder above the article that holds `.statements`, else the workspace folder, else the article's own. Null where an article
 * has no place in any folder.
 */
export async function locateSidecar(
  uri: string,
  { workspaceFolders, storage }: PlacesForAnnotations,
  files: Pick<Files, 'isFolder'>,
): Promise<SidecarPlace | null> {
  if (uri.startsWith('untitled:')) {
    const name = encodeURIComponent(uri.slice('untitled:'.length));
    return storage === null
      ? null
      : { uri: `${storage}/untitled/${name}${sidecarExtension}`, source: uri, folder: null };
  }
  const above = foldersAbove(uri);
  if (above.length === 0) return null;
  const isOpen = (folder: string): boolean => workspaceFolders.some((open) => open.replace(/\/$/, '') === folder);
  const held = await firstWhere(above, (folder) => files.isFolder(`${folder}/${statementsFolder}`));
  return placeUnder(held ?? above.find(isOpen) ?? above[0]!, uri);
}

/** The sidecar of an article whose annotations are kept under a folder above it. */
function placeUnder(root: string, uri: string): SidecarPlace {
  const path = uri.slice(root.length + 1);
  const depth = path.split('/').length;
  const folder = `${root}/${statementsFolder}`;
  return { uri: `${folder}/${path}${sidecarExtension}`, source: '../'.repeat(depth) + path, folder };
}

async function firstWhere<T>(items: readonly T[], test: (item: T) => Promise<boolean>): Promise<T | undefined> {
  for (const item of items) if (await test(item)) return item;
  return undefined;
}
