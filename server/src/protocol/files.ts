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
