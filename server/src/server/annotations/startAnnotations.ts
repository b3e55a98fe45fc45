import type { Connection } from 'vscode-languageserver';
import type { Client } from '../Client.ts';
import type { Files } from '../files/Files.ts';
import type { Runtime } from '../Runtime.ts';
import type { Session } from '../Session.ts';
import type { WorkspaceFolders } from '../workspace/WorkspaceFolders.ts';
import { AnnotationLayer } from './AnnotationLayer.ts';
import { AnnotationStore } from './AnnotationStore.ts';
import type { PlacesForAnnotations } from './locateSidecar.ts';

/** The annotations of a session, kept where its client says that articles lie. */
export function startAnnotations(
  connection: Connection,
  runtime: Runtime,
  { storage }: Client,
  files: Files,
  folders: WorkspaceFolders,
): Session['annotations'] {
  const places = (): PlacesForAnnotations => ({ workspaceFolders: folders.all(), storage });
  const store = new AnnotationStore(files, places, connection.console);
  return { store, layer: new AnnotationLayer(store, runtime.packs), places };
}
