import type { Connection } from 'vscode-languageserver';
import { findFilesRequest, isFolderRequest, readFileRequest, replaceFileRequest } from '../protocol/files.ts';

/** Files by uri, wherever they lie. */
export interface Files {
  /** The text of a file; null where there is none. */
  read(uri: string): Promise<string | null>;
  /** The files below a folder that one of `include` matches and none of `exclude`: globs, relative to the folder. */
  find(folder: string, include: readonly string[], exclude: readonly string[]): Promise<readonly string[]>;
  isFolder(uri: string): Promise<boolean>;
  /**
   * Puts what `change` makes of a file's text (null: there is none) in its place, whole or not at all; nobody else's change comes between.
   * An empty text removes the file. Throws where it cannot be written.
   */
  update(uri: string, change: (text: string | null) => string): Promise<void>;
}

/** No file anywhere: for a server that has no disk and a client that serves none. */
export const noFiles: Files = {
  read: () => Promise.resolve(null),
  find: () => Promise.resolve([]),
  isFolder: () => Promise.resolve(false),
  update: (uri) => Promise.reject(new Error(`${uri} cannot be written here`)),
};

/** A file that somebody else changes this often between reading and writing is left to them. */
const mostAttempts = 20;

/** The files that the client serves, as it must where the server runs in a browser or a folder is virtual. */
export function filesOfClient(connection: Connection): Files {
  return {
    read: async (uri) => (await connection.sendRequest(readFileRequest, { uri })).text,
    find: async (folder, include, exclude) =>
      (await connection.sendRequest(findFilesRequest, { folder, include, exclude })).uris,
    isFolder: async (uri) => (await connection.sendRequest(isFolderRequest, { uri })).folder,
    async update(uri, change) {
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        const expected = (await connection.sendRequest(readFileRequest, { uri })).text;
        const text = change(expected);
        if (text === (expected ?? '')) return;
        if ((await connection.sendRequest(replaceFileRequest, { uri, expected, text })).replaced) return;
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
    find: (folder, include, exclude) => filesAt(folder).find(folder, include, exclude),
    isFolder: (uri) => filesAt(uri).isFolder(uri),
    update: (uri, change) => filesAt(uri).update(uri, change),
  };
}
