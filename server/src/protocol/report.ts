import type {
  Act,
  Asked,
  DisputeState,
  EntityKind,
  Form,
  Genre,
  Medium,
  Origin,
  Span,
  ZoneKind,
} from '../analysis/model.ts';

/** Everything the analyser says about one article (report.schema.json, version 1). Offsets are UTF-16 units, half-open. */
export interface ArticleReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'statement-lens'; readonly version: string };
  readonly id: string | null;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  readonly genre: Genre;
  /** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
  readonly textHash: string;
  /** Only where the input was not plain text. */
  readonly text?: string;
  readonly language: string;
  readonly length: number;
  readonly zones: readonly ReportZone[];
  readonly entities: readonly ReportEntity[];
  readonly statements: readonly ReportStatement[];
  readonly claims: readonly ReportClaim[];
  readonly disputes: readonly ReportDispute[];
  readonly findings: readonly ReportFinding[];
  readonly notes?: readonly string[];
}

interface ReportZone extends Span {
  readonly kind: ZoneKind;
  readonly language: string;
}

export interface ReportEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly role?: string;
  readonly memberOf?: string;
  readonly mentions: readonly Span[];
}

export interface ReportStatement {
  readonly id: string;
  readonly form: Form;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Entity id. */
  readonly speaker: string | null;
  readonly act: Act;
  /** Entity id. */
  readonly target: string | null;
  readonly mental: boolean;
  readonly medium: Medium;
  readonly anonymous: boolean;
  readonly confidence: number;
  readonly origin: Origin;
  readonly why: readonly string[];
  readonly topic?: string;
  readonly when?: string;
}

export interface ReportClaim extends Span {
  readonly id: string;
  readonly statement: string | null;
  readonly checkworthiness: number;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly why: readonly string[];
}

export interface ReportDispute {
  readonly id: string;
  readonly topic: string;
  readonly accuser: string | null;
  readonly accused: string | null;
  readonly accusations: readonly string[];
  readonly replies: readonly string[];
  readonly state: DisputeState;
  readonly asked?: Asked;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface ReportFinding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related?: readonly (Span & { readonly id?: string })[];
}

/** The line for an input that could not be analysed. */
export interface ErrorReport {
  readonly id: string | null;
  /** Line of the input, counted from 1. */
  readonly line?: number;
  readonly error: string;
}
