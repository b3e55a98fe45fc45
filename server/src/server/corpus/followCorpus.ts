import type { Session } from '../Session.ts';

/** Keeps what is known of quotations true to the articles that are read, open or not. */
export function followCorpus(session: Session): void {
  const { connection, analyses, documents, workspace, corpus, client } = session;
  const readUnopened = (uri: string): void => {
    if (!documents.get(uri)) corpus.take(uri, workspace.get(uri)?.analysis ?? null);
  };
  analyses.onOutcome(({ document, outcome }) => {
    corpus.take(document.uri, outcome.state === 'ready' ? outcome.analysis : null);
  });
  workspace.onChange((uris) => {
    for (const uri of uris) readUnopened(uri);
  });
  documents.onDidClose(({ document }) => {
    readUnopened(document.uri);
  });
  corpus.onChange(() => {
    if (client.refreshes.diagnostics) void connection.languages.diagnostics.refresh().catch(() => undefined);
  });
}
