import { refreshFeatures } from './refreshFeatures.ts';
import type { Session } from './Session.ts';

/** Reads and shows everything again when a setting changes. */
export function followSettings(session: Session): void {
  const { connection, documents, settings, analyses } = session;
  connection.onDidChangeConfiguration((change) => {
    settings.change(change.settings);
    for (const document of documents.all()) analyses.start(document);
    refreshFeatures(session);
  });
}
