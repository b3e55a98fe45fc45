import { ErrorCodes, ResponseError, TextDocuments } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { answerArticleRequests } from './answerArticleRequests.ts';
import { answerCommands } from './answerCommands.ts';
import { answerComparisons } from './comparison/answerComparisons.ts';
import { answerDiagnostics } from './diagnostics/answerDiagnostics.ts';
import { answerEditorRequests } from './answerEditorRequests.ts';
import { answerNavigation } from './answerNavigation.ts';
import { answerSpeakers } from './speakers/answerSpeakers.ts';
import { CorpusLayer } from './corpus/CorpusLayer.ts';
import { followCorpus } from './corpus/followCorpus.ts';
import { capabilitiesFor } from './capabilities.ts';
import { readClient } from './Client.ts';
import type { Client } from './Client.ts';
import { answerAnnotate } from './annotations/answerAnnotate.ts';
import { answerReviews } from './annotations/answerReviews.ts';
import { followAnnotations } from './annotations/followAnnotations.ts';
import { startAnnotations } from './annotations/startAnnotations.ts';
import { DiagnosticReports } from './diagnostics/DiagnosticReports.ts';
import { DocumentAnalyses } from './documents/DocumentAnalyses.ts';
import type { LayOver, SpeakersOf } from './documents/DocumentAnalyses.ts';
import { documentsIn } from './documents/documentsIn.ts';
import { FileEvents } from './files/FileEvents.ts';
import { filesByScheme, filesOfClient, noFiles } from './files/Files.ts';
import { followSettings } from './followSettings.ts';
import { followSpeakers } from './speakers/followSpeakers.ts';
import { publishDiagnostics } from './diagnostics/publishDiagnostics.ts';
import { publishStatus } from './publishStatus.ts';
import { receiveModels } from './receiveModels.ts';
import { registerWithClient } from './registerWithClient.ts';
import type { Runtime } from './Runtime.ts';
import type { Session } from './Session.ts';
import { SettingsStore } from './SettingsStore.ts';
import { SpeakersFiles } from './speakers/SpeakersFiles.ts';
import { followWorkspace } from './workspace/followWorkspace.ts';
import { WorkspaceArticles } from './workspace/WorkspaceArticles.ts';
import { WorkspaceFolders } from './workspace/WorkspaceFolders.ts';

/** Runs the language server on a connection until the other side ends it; all that differs between places is in `runtime`. */
export function startServer(connection: Connection, runtime: Runtime): void {
  let started = false;
  connection.onInitialize((params) => {
    if (started) return new ResponseError(ErrorCodes.InvalidRequest, 'already initialized', { retry: false });
    started = true;
    const client = readClient(params);
    startSession(connection, receiveModels(client, runtime, connection.console), client);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'statement-lens', version } };
  });
  connection.listen();
}

function startSession(connection: Connection, runtime: Runtime, client: Client): void {
  const documents = new TextDocuments(documentsIn(client.positionEncoding));
  const settings = new SettingsStore(connection, client);
  const files = filesByScheme(runtime.disk, client.servesFiles ? filesOfClient(connection) : noFiles);
  const fileEvents = new FileEvents(connection);
  const folders = new WorkspaceFolders(client);
  const annotations = startAnnotations(connection, runtime, client, files, folders);
  const layOver: LayOver = (uri, machine) => annotations.layer.lay(uri, machine);
  const speakers = new SpeakersFiles(files, settings, folders);
  const speakersOf: SpeakersOf = async (uri) => (await speakers.of(uri))?.file ?? null;
  const analyses = new DocumentAnalyses(runtime, settings, speakersOf, layOver, connection.console);
  const workspace = new WorkspaceArticles();
  const session: Session = {
    connection,
    runtime,
    client,
    documents,
    settings,
    analyses,
    files,
    fileEvents,
    folders,
    speakers,
    workspace,
    corpus: new CorpusLayer(),
    diagnosticReports: new DiagnosticReports(
      client.rulesBaseUri,
      (uri) => documents.get(uri) ?? workspace.get(uri)?.document ?? null,
    ),
    annotations,
  };

  documents.onDidChangeContent(({ document }) => {
    analyses.start(document);
  });
  documents.onDidClose(({ document }) => {
    analyses.close(document.uri);
    settings.forget(document.uri);
  });
  documents.listen(connection);
  publishStatus(session);
  followCorpus(session);
  if (!client.pullsDiagnostics) publishDiagnostics(session);
  registerWithClient(session);
  followSettings(session);
  answerEditorRequests(session);
  answerNavigation(session);
  answerDiagnostics(session);
  followWorkspace(session);
  followSpeakers(session);
  answerArticleRequests(session);
  answerComparisons(session);
  answerCommands(session);
  answerAnnotate(session);
  answerReviews(session);
  answerSpeakers(session);
  followAnnotations(session);
}
