import { NotificationType, RequestType } from 'vscode-languageserver-protocol';
import type { TextDocumentIdentifier } from 'vscode-languageserver-protocol';
import type { Comparison } from '../analysis/compare/comparison.ts';
import type { ArticleReport } from './report.ts';

export type { Comparison, StanceCard, StanceRow } from '../analysis/compare/comparison.ts';

/** The requests of our own, the same for the extension, batch and any other client. */

export interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** The report of an open document's current version. */
export const reportRequest = new RequestType<DocumentParams, ArticleReport, void>('statementLens/report');

export interface AnalyzeTextParams {
  readonly id: string | null;
  readonly text: string;
  /** 'da' or 'en' where the input says so; else the analyser looks. */
  readonly languageId?: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
}

/** Stateless, without the prose gate: what batch uses. A text beyond `maxLength` is answered with an error. */
export const analyzeTextRequest = new RequestType<AnalyzeTextParams, ArticleReport, void>('statementLens/analyzeText');

export interface CompareParams {
  readonly textDocuments: readonly TextDocumentIdentifier[];
  /** Entity names of the two columns; default: the most accusing speaker and its main target. */
  readonly positions?: readonly [string, string];
}

export const compareRequest = new RequestType<CompareParams, Comparison, void>('statementLens/compare');

/** Analyse a document that the prose gate or the length limit kept out. */
export const analyseAnywayRequest = new RequestType<DocumentParams, null, void>('statementLens/analyseAnyway');

type StatusState = 'analysing' | 'ready' | 'skipped' | 'failed';

export interface StatusParams extends DocumentParams {
  readonly state: StatusState;
  readonly statements: number;
  readonly unanswered: number;
  /** Why a file is skipped, in the reader's language. */
  readonly reason?: string;
}

/** Server to client: how the analysis of a document stands. */
export const statusNotification = new NotificationType<StatusParams>('statementLens/status');
