import type { Connection } from 'vscode-languageserver';
import type { Client } from '../Client.ts';
import type { Files } from '../Files.ts';
import type { Runtime } from '../Runtime.ts';
import type { Session } from '../Session.ts';
import { AnnotationLayer } from './AnnotationLayer.ts';
import { AnnotationStore } from './AnnotationStore.ts';
import type { PlacesForAnnotations } from './locateSidecar.ts';

/** The annotations of a session, kept where its client says that articles lie. */
export function startAnnotations(
  connection: Connection,
  runtime: Runtime,
  { storage, workspaceFolders: atStart, followsFolders }: Client,
  files: Files,
): Session['annotations'] {
  let workspaceFolders = atStart;
  if (followsFolders)
    connection.onInitialized(() => {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        workspaceFolders = [...workspaceFolders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      });
    });
  const places = (): PlacesForAnnotations => ({ workspaceFolders, storage });
  const store = new AnnotationStore(files, places, connection.console);
  return { store, layer: new AnnotationLayer(store, runtime.packs), places };
}
