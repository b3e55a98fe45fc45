import { articlesChangedNotification } from '../../protocol/requests.ts';
import { describeError } from '../answer.ts';
import { documentsIn } from '../documents/documentsIn.ts';
import { refreshFeatures } from '../refreshFeatures.ts';
import type { Session } from '../Session.ts';
import { readFile } from './readFile.ts';

/** Keeps what was found in the workspace true to its files. */
export function followWorkspace(session: Session): void {
  const { connection, client, documents, workspace, fileEvents } = session;

  const readAgain = async (uri: string): Promise<void> => {
    const article = await readFile(session, uri, () => workspace.get(uri) === null);
    if (article) workspace.set([article]);
    else workspace.forget(uri);
  };
  const readAgainSafely = (uri: string): void => {
    if (!workspace.get(uri) || documents.get(uri)) return;
    readAgain(uri).catch((error: unknown) => {
      connection.console.error(`${uri}: ${describeError(error)}`);
    });
  };
  fileEvents.onChange((uri) => {
    readAgainSafely(uri);
  });
  fileEvents.onDelete((uri) => {
    workspace.forget(uri);
  });
  fileEvents.onRename((renamed) => {
    const made = documentsIn(client.positionEncoding);
    workspace.rename(renamed, (document, uri) =>
      made.create(uri, document.languageId, document.version, document.getText()),
    );
  });
  session.speakers.onChange(() => {
    for (const uri of workspace.uris()) readAgainSafely(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    readAgainSafely(uri);
  });
  workspace.onChange(() => {
    void connection.sendNotification(articlesChangedNotification.method);
    refreshFeatures(session);
  });
}
