import type { Connection } from 'vscode-languageserver';
import type { Client } from '../Client.ts';

/** The folders that are open in the editor, by uri without a slash at the end. */
export class WorkspaceFolders {
  #uris: readonly string[];

  constructor({ workspaceFolders }: Client) {
    this.#uris = workspaceFolders.map(withoutSlash);
  }

  all(): readonly string[] {
    return this.#uris;
  }

  /** Hears of folders that come and go; once the client is ready for that. */
  follow(connection: Connection): void {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => withoutSlash(uri)));
      const kept = this.#uris.filter((uri) => !gone.has(uri));
      this.#uris = [...kept, ...added.map(({ uri }) => withoutSlash(uri))];
    });
  }
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, '');
}
