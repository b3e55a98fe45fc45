import type { Connection } from 'vscode-languageserver';
import { findFilesRequest, readFileRequest } from '../protocol/files.ts';

/** Files by uri, wherever they lie. */
export interface Files {
  /** The text of a file; null where there is none. */
  read(uri: string): Promise<string | null>;
  /** The files below a folder that one of `include` matches and none of `exclude`: globs, relative to the folder. */
  find(folder: string, include: readonly string[], exclude: readonly string[]): Promise<readonly string[]>;
}

/** No file anywhere: for a server that has no disk and a client that serves none. */
export const noFiles: Files = { read: () => Promise.resolve(null), find: () => Promise.resolve([]) };

/** The files that the client serves, as it must where the server runs in a browser or a folder is virtual. */
export function filesOfClient(connection: Connection): Files {
  return {
    read: async (uri) => (await connection.sendRequest(readFileRequest, { uri })).text,
    find: async (folder, include, exclude) =>
      (await connection.sendRequest(findFilesRequest, { folder, include, exclude })).uris,
  };
}

/** What lies on a disk is read there, all else by `other`. */
export function filesByScheme(disk: Files | null, other: Files): Files {
  const filesAt = (uri: string): Files => (disk && uri.startsWith('file:') ? disk : other);
  return {
    read: (uri) => filesAt(uri).read(uri),
    find: (folder, include, exclude) => filesAt(folder).find(folder, include, exclude),
  };
}
