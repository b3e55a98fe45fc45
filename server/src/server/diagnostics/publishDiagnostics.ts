import { describeError } from '../answer.ts';
import { noDiagnostics } from './DiagnosticReports.ts';
import { readArticle } from '../documents/readArticles.ts';
import type { Session } from '../Session.ts';

/** Sends diagnostics whenever an article has been read: for clients that do not ask for them. */
export function publishDiagnostics(session: Session): void {
  const { connection, documents, analyses, workspace, corpus, diagnosticReports } = session;

  async function publish(uri: string): Promise<void> {
    const article = await readArticle(session, uri);
    const { items } = article ? diagnosticReports.of(article) : noDiagnostics;
    const version = documents.get(uri)?.version;
    await connection.sendDiagnostics({ uri, diagnostics: items, ...(version !== undefined && { version }) });
  }

  const publishSafely = (uri: string): void => {
    publish(uri).catch((error: unknown) => {
      connection.console.error(`diagnostics of ${uri}: ${describeError(error)}`);
    });
  };
  analyses.onOutcome(({ document }) => {
    publishSafely(document.uri);
  });
  workspace.onChange((uris) => {
    for (const uri of uris) publishSafely(uri);
  });
  corpus.onChange((uris) => {
    for (const uri of uris) publishSafely(uri);
  });
  documents.onDidClose(({ document }) => {
    publishSafely(document.uri);
  });
}
