import { RequestType } from 'vscode-languageserver-protocol';

/** Requests of the server to a client that serves files: what a server without a disk reads them by. */

interface FileParams {
  readonly uri: string;
}

/** The text of a file, read as UTF-8; null where there is none. */
export const readFileRequest = new RequestType<FileParams, { readonly text: string | null }, void>(
  'statementLens/readFile',
);

interface FindFilesParams {
  /** Uri of the folder to look in. */
  readonly folder: string;
  /** Globs, relative to the folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The uris of the files below a folder that one of `include` matches and none of `exclude`. */
export const findFilesRequest = new RequestType<FindFilesParams, { readonly uris: readonly string[] }, void>(
  'statementLens/findFiles',
);

export const isFolderRequest = new RequestType<FileParams, { readonly folder: boolean }, void>(
  'statementLens/isFolder',
);

interface ReplaceFileParams extends FileParams {
  /** What the file must still hold; null where there must be none. */
  readonly expected: string | null;
  /** An empty text removes the file. */
  readonly text: string;
}

/** Replaces a file whole, making the folders it needs; `replaced` is false where it no longer holds what was expected. */
export const replaceFileRequest = new RequestType<ReplaceFileParams, { readonly replaced: boolean }, void>(
  'statementLens/replaceFile',
);
