import { Emitter, FileChangeType } from 'vscode-languageserver';
import type { Connection, FileOperationRegistrationOptions } from 'vscode-languageserver';

/** A file, or a folder with all that it holds, that has another uri now. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** Told of any file and folder. */
export const everyFile: FileOperationRegistrationOptions = {
  filters: ['file', 'folder'].map((matches) => ({ pattern: { glob: '**/*', matches: matches as 'file' | 'folder' } })),
};

/** What happens to files: the protocol has one handler for each notification, here everybody who wants to know can listen. */
export class FileEvents {
  readonly #changed = new Emitter<string>();
  readonly #deleted = new Emitter<string>();
  readonly #renamed = new Emitter<Renamed>();

  /** A file is new or has new content; its uri. */
  readonly onChange = this.#changed.event;
  /** A file or folder is gone; its uri. */
  readonly onDelete = this.#deleted.event;
  readonly onRename = this.#renamed.event;

  constructor(connection: Connection) {
    connection.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) this.#renamed.fire({ from: oldUri, to: newUri });
    });
    connection.workspace.onDidDeleteFiles(({ files }) => {
      for (const { uri } of files) this.#deleted.fire(uri);
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri, type } of changes) (type === FileChangeType.Deleted ? this.#deleted : this.#changed).fire(uri);
    });
  }
}
