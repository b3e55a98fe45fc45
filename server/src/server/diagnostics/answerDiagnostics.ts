import { DocumentDiagnosticRequest, WorkspaceDiagnosticRequest } from 'vscode-languageserver';
import type {
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { answer } from '../answer.ts';
import { noDiagnostics } from './DiagnosticReports.ts';
import type { DiagnosticReport } from './DiagnosticReports.ts';
import { onArticle } from '../onArticle.ts';
import { readArticle, readUris } from '../documents/readArticles.ts';
import type { Session } from '../Session.ts';

/** Answers clients that ask for diagnostics: of one document, and of everything that is read. */
export function answerDiagnostics(session: Session): void {
  const { connection, diagnosticReports } = session;

  onArticle<DocumentDiagnosticParams, DocumentDiagnosticReport>(
    session,
    DocumentDiagnosticRequest.type,
    full(noDiagnostics),
    (article, { previousResultId }) => against(previousResultId, diagnosticReports.of(article)),
  );

  const work = async ({ previousResultIds }: WorkspaceDiagnosticParams): Promise<WorkspaceDiagnosticReport> => {
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const uris = new Set([...readUris(session), ...before.keys()]);
    const items = [...uris].map(async (uri): Promise<WorkspaceDocumentDiagnosticReport> => {
      const article = await readArticle(session, uri);
      const report = article ? diagnosticReports.of(article) : noDiagnostics;
      const version = session.documents.get(uri)?.version ?? null;
      return { ...against(before.get(uri), report), uri, version };
    });
    return { items: await Promise.all(items) };
  };
  const { method } = WorkspaceDiagnosticRequest.type;
  connection.onRequest(
    method,
    answer<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(method, { items: [] }, connection.console, work),
  );
}

function against(previousId: string | undefined, report: DiagnosticReport): DocumentDiagnosticReport {
  const { resultId } = report;
  return resultId === previousId ? { kind: 'unchanged', resultId } : full(report);
}

function full({ resultId, items }: DiagnosticReport): DocumentDiagnosticReport {
  return { kind: 'full', resultId, items };
}
