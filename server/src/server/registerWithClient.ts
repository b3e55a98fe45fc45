import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { describeError } from './answer.ts';
import type { Session } from './Session.ts';

/** Texts, and what editors and desks keep beside them. */
const watchedFiles = ['**/*.{txt,md}', '**/.statements/**'];

/** Once the client is ready, asks it to tell of changed settings and files, where it must be asked for that. */
export function registerWithClient({ connection, client, folders }: Session): void {
  const heed = (registration: Promise<unknown>): void => {
    registration.catch((error: unknown) => {
      connection.console.warn(`registration: ${describeError(error)}`);
    });
  };
  connection.onInitialized(() => {
    if (client.registersConfiguration)
      heed(connection.client.register(DidChangeConfigurationNotification.type, { section: 'statementLens' }));
    if (client.followsFolders) folders.follow(connection);
    if (client.registersWatchers) {
      const watchers = watchedFiles.map((globPattern) => ({ globPattern }));
      heed(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
  });
}
