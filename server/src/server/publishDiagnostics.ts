import { diagnostics } from '../features/diagnostics.ts';
import { describeError } from './answer.ts';
import { openArticle } from './Session.ts';
import type { Session } from './Session.ts';

/** Sends diagnostics whenever an article has been read: for clients that do not ask for them. */
export function publishDiagnostics(session: Session): void {
  const { connection, client, documents, analyses } = session;

  async function publish(uri: string): Promise<void> {
    const article = await openArticle(session, uri);
    const params = { levels: article?.settings.rules ?? {}, rulesBaseUri: client.rulesBaseUri };
    const found = article ? diagnostics(article.view, params) : [];
    const version = documents.get(uri)?.version;
    await connection.sendDiagnostics({ uri, diagnostics: found, ...(version !== undefined && { version }) });
  }

  const publishSafely = (uri: string): void => {
    publish(uri).catch((error: unknown) => {
      connection.console.error(`diagnostics of ${uri}: ${describeError(error)}`);
    });
  };
  analyses.onOutcome(({ document }) => {
    publishSafely(document.uri);
  });
  documents.onDidClose(({ document }) => {
    publishSafely(document.uri);
  });
}
