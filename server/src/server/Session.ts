import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ArticleView } from '../features/ArticleView.ts';
import type { Settings } from '../settings/settings.ts';
import type { AnnotationLayer } from './annotations/AnnotationLayer.ts';
import type { AnnotationStore } from './annotations/AnnotationStore.ts';
import type { PlacesForAnnotations } from './annotations/locateSidecar.ts';
import type { Client } from './Client.ts';
import type { CorpusLayer } from './corpus/CorpusLayer.ts';
import type { DiagnosticReports } from './diagnostics/DiagnosticReports.ts';
import type { DocumentAnalyses } from './documents/DocumentAnalyses.ts';
import type { FileEvents } from './files/FileEvents.ts';
import type { Files } from './files/Files.ts';
import type { Runtime } from './Runtime.ts';
import type { SettingsStore } from './SettingsStore.ts';
import type { SpeakersFiles } from './speakers/SpeakersFiles.ts';
import type { WorkspaceArticles } from './workspace/WorkspaceArticles.ts';
import type { WorkspaceFolders } from './workspace/WorkspaceFolders.ts';

/** What lives from `initialize` until the connection ends. */
export interface Session {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly client: Client;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsStore;
  readonly analyses: DocumentAnalyses;
  readonly files: Files;
  readonly fileEvents: FileEvents;
  readonly folders: WorkspaceFolders;
  readonly speakers: SpeakersFiles;
  readonly workspace: WorkspaceArticles;
  readonly corpus: CorpusLayer;
  readonly diagnosticReports: DiagnosticReports;
  readonly annotations: {
    readonly store: AnnotationStore;
    readonly layer: AnnotationLayer;
    readonly places: () => PlacesForAnnotations;
  };
}

/** An article that is open, read and wanted, with the settings that hold for it. */
export interface OpenArticle {
  readonly view: ArticleView;
  readonly settings: Settings;
}

/** Waits for the newest version of a document to be read; null where it is skipped, closed or unknown. */
export async function openArticle(session: Session, uri: string): Promise<OpenArticle | null> {
  const settings = await session.settings.of(uri);
  const language = await session.settings.languageOf(uri);
  // Nothing may be awaited after this: the document changes in place when the next edit arrives.
  const outcome = await session.analyses.latest(uri);
  const document = session.documents.get(uri);
  if (outcome?.state !== 'ready' || !document) return null;
  return { view: new ArticleView(document, session.corpus.lay(uri, outcome.analysis), language), settings };
}
