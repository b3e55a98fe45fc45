import { NotificationType, NotificationType0, RequestType } from 'vscode-languageserver-protocol';
import type { Range, TextDocumentIdentifier } from 'vscode-languageserver-protocol';
import type { Comparison } from '../analysis/compare/comparison.ts';
import type { Act, EntityKind, Form } from '../analysis/model.ts';
import type { KnownSpeaker } from '../analysis/SpeakersFile.ts';
import type { ConfidenceBand } from './confidenceBand.ts';
import type { AnnotateResult, AnnotationChange } from './annotations.ts';
import type { ArticleReport } from './report.ts';
import type { ArticleReview } from './review.ts';

export type { KnownSpeaker } from '../analysis/SpeakersFile.ts';
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
  /** The language where the input says so ('da'); else, and where no pack has it, the analyser looks. */
  readonly languageId?: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  /** Uri of the speakers file that counts. One that is damaged is a reason to refuse. */
  readonly speakers?: string;
  /** Uri of the file of editors' annotations that are laid over the analysis. */
  readonly annotations?: string;
}

/** Stateless, without the prose gate: what batch uses. A text beyond `maxLength` is answered with an error. */
export const analyzeTextRequest = new RequestType<AnalyzeTextParams, ArticleReport, void>('statementLens/analyzeText');

/** What editors have made of a text: as `analyzeText`, with the file of annotations that `annotations` names. */
export const reviewTextRequest = new RequestType<AnalyzeTextParams, ArticleReview, void>('statementLens/reviewText');

/** The same of an open document. */
export const reviewRequest = new RequestType<DocumentParams, ArticleReview, void>('statementLens/review');

/** An article to compare. */
export interface ComparedDocument extends TextDocumentIdentifier {
  /** Of a document that is not open; one that is open is read as it is in the editor. */
  readonly text?: string;
}

export interface CompareParams {
  readonly textDocuments: readonly ComparedDocument[];
  /** Entity names of the two columns; default: the most accusing speaker and its main target. */
  readonly positions?: readonly [string, string];
}

/** A comparison and what it was made from: all that an export of it has to carry. */
export interface ComparisonReport extends Comparison {
  readonly schemaVersion: 1;
  readonly tool: ArticleReport['tool'];
  /** The articles that were read, in the order asked for; those that are no prose are left out. */
  readonly articles: readonly ComparedText[];
}

interface ComparedText {
  readonly uri: string;
  readonly language: string;
  /** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
  readonly textHash: string;
  readonly statements: number;
}

export const compareRequest = new RequestType<CompareParams, ComparisonReport, void>('statementLens/compare');

export interface AnnotateParams extends DocumentParams {
  /** Of the document that the change speaks of; refused (ContentModified) where it has changed since. */
  readonly version: number;
  readonly change: AnnotationChange;
}

/** An editor's decision, stored beside the article and laid over its analysis at once. */
export const annotateRequest = new RequestType<AnnotateParams, AnnotateResult, void>('statementLens/annotate');

/** Analyse a document that the prose gate or the length limit kept out. */
export const analyseAnywayRequest = new RequestType<DocumentParams, null, void>('statementLens/analyseAnyway');

/** The stand that a statement takes; statements that take none are not listed. */
export type Stance = 'accusation' | 'criticism' | 'denial' | 'counter' | 'admission' | 'decline' | 'support';

export interface StanceRange {
  /** May reach over several lines. */
  readonly range: Range;
  readonly stance: Stance;
}

/** Where an open document's current version accuses, denies or supports, in the order of the text; empty where it is skipped. */
export const stancesRequest = new RequestType<DocumentParams, StanceRange[], void>('statementLens/stances');

export interface OverviewParams {
  /** Default: all that are open or analysed. */
  readonly textDocuments?: readonly TextDocumentIdentifier[];
}

/** A statement and where it stands. */
export interface PlacedStatement {
  readonly uri: string;
  /** Of the first part of what is said. */
  readonly range: Range;
  /** Its id in the report of that version. */
  readonly statement: string;
  /** The fullest name, or words for a speaker without one in the reader's language. */
  readonly speaker: string;
  readonly act: Act;
  readonly form: Form;
  readonly confidence: ConfidenceBand;
  /** One line, shortened. */
  readonly text: string;
}

export interface SpeakerOverview {
  readonly name: string;
  readonly kind: EntityKind;
  readonly role?: string;
  readonly statements: readonly PlacedStatement[];
}

/** The first accusation of a dispute without an answer. */
export interface UnansweredAccusation extends PlacedStatement {
  readonly accuser: string | null;
  readonly accused: string | null;
  readonly topic: string;
}

/** Who has declared an article reviewed; `current` while its text is still the one they read. */
export interface ReviewRecord {
  readonly uri: string;
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly current: boolean;
}

/** What the views beside the articles show. */
export interface Overview {
  /** Most statements first. */
  readonly speakers: readonly SpeakerOverview[];
  /** The statements that no editor stands behind yet, least certain first. */
  readonly review: readonly PlacedStatement[];
  /** How many statements an editor stands behind or has rejected, of all that were found or added. */
  readonly progress: { readonly reviewed: number; readonly all: number };
  readonly records: readonly ReviewRecord[];
  /** By article, in the order of the text. */
  readonly unanswered: readonly UnansweredAccusation[];
}

export const overviewRequest = new RequestType<OverviewParams, Overview, void>('statementLens/overview');

/** Speakers and aliases that editors have accepted and the speakers file does not have yet: of the given articles, or of all. */
export const suggestSpeakersRequest = new RequestType<OverviewParams, readonly KnownSpeaker[], void>(
  'statementLens/suggestSpeakers',
);

export interface SaveSpeakersParams extends DocumentParams {
  readonly speakers: readonly KnownSpeaker[];
}

/** Puts speakers into the speakers file of an article; one is made where there is none. Gives its uri. */
export const saveSpeakersRequest = new RequestType<SaveSpeakersParams, { readonly uri: string }, void>(
  'statementLens/saveSpeakers',
);

/** Server to client: articles that are not open have been read, changed or are gone; an overview may look different now. */
export const articlesChangedNotification = new NotificationType0('statementLens/articlesChanged');

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
