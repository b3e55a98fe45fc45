import type { Connection } from 'vscode-languageserver';
import { FileText } from './FileText.ts';
import { findFilesRequest, isFolderRequest, readFileRequest, replaceFileRequest } from '../../protocol/files.ts';

/** Files by uri, wherever they lie. */
export interface Files {
  /** The text of a file; null where there is none. */
  read(uri: string): Promise<string | null>;
  /** A file; `known` itself where it is that still, null where there is none. */
  load(uri: string, known: FileText | null): Promise<FileText | null>;
  /** The files below a folder that one of `include` matches and none of `exclude`: globs, relative to the folder. */
  find(folder: string, include: readonly string[], exclude: readonly string[]): Promise<readonly string[]>;
  isFolder(uri: string): Promise<boolean>;
  /**
   * Puts what `change` makes of a file, found as by `load`, in its place, whole or not at all; nobody else's change comes between. An empty
   * text removes the file. Throws where it cannot be written.
   */
  update(uri: string, known: FileText | null, change: (found: FileText | null) => FileText): Promise<void>;
}

/** Changes a small file by its text; null where there is none. */
export function updateText(
  files: Pick<Files, 'update'>,
  uri: string,
  change: (text: string | null) => string,
): Promise<void> {
  return files.update(uri, null, (found) => {
    const before = found?.text ?? null;
    const text = change(before);
    return found && text === before ? found : FileText.of(text);
  });
}

/** No file anywhere: for a server that has no disk and a client that serves none. */
export const noFiles: Files = {
  read: () => Promise.resolve(null),
  load: () => Promise.resolve(null),
  find: () => Promise.resolve([]),
  isFolder: () => Promise.resolve(false),
  update: (uri) => Promise.reject(new Error(`${uri} cannot be written here`)),
};

/** A file that somebody else changes this often between reading and writing is left to them. */
const mostAttempts = 20;

/** The files that the client serves, as it must where the server runs in a browser or a folder is virtual. */
export function filesOfClient(connection: Connection): Files {
  const load: Files['load'] = async (uri, known) => {
    const { text } = await connection.sendRequest(readFileRequest, { uri });
    if (text === null) return null;
    return known?.text === text ? known : FileText.of(text);
  };
  return {
    read: async (uri) => (await connection.sendRequest(readFileRequest, { uri })).text,
    load,
    find: async (folder, include, exclude) =>
      (await connection.sendRequest(findFilesRequest, { folder, include, exclude })).uris,
    isFolder: async (uri) => (await connection.sendRequest(isFolderRequest, { uri })).folder,
    async update(uri, known, change) {
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        const found = await load(uri, known);
        const after = change(found);
        if (after === found || (found === null && after.length === 0)) return;
        const replacement = { uri, expected: found?.text ?? null, text: after.text };
        if ((await connection.sendRequest(replaceFileRequest, replacement)).replaced) return;
      }
      throw new Error(`${uri} is changed by somebody else all the time`);
    },
  };
}

/** What lies on a disk is read there, all else by `other`. */
export function filesByScheme(disk: Files | null, other: Files): Files {
  const filesAt = (uri: string): Files => (disk && uri.startsWith('file:') ? disk : other);
  return {
    read: (uri) => filesAt(uri).read(uri),
    load: (uri, known) => filesAt(uri).load(uri, known),
    find: (folder, include, exclude) => filesAt(folder).find(folder, include, exclude),
    isFolder: (uri) => filesAt(uri).isFolder(uri),
    update: (uri, known, change) => filesAt(uri).update(uri, known, change),
  };
}
