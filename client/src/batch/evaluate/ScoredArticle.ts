import type { ArticleReport, ErrorReport } from '../../../../server/src/protocol/report.ts';

/** A span as the gold files write it: [start, end) in UTF-16 units. */
export type Pair = readonly [number, number];

export type Role = 'source' | 'cue' | 'content';

export interface ScoredStatement extends Readonly<Record<Role, readonly Pair[]>> {
  readonly id: string | number;
  readonly type: string;
  readonly act?: string;
  readonly speaker?: string | null;
}

export interface ScoredClaim {
  readonly start: number;
  readonly end: number;
  readonly worth?: 'high' | 'low';
  readonly checkworthiness?: number;
}

export interface ScoredDispute {
  readonly accusations: readonly (string | number)[];
  readonly replies: readonly (string | number)[];
  readonly state: string;
}

/** An article in the gold format: gold itself, or a report turned into it. */
export interface ScoredArticle {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly ScoredStatement[];
  readonly claims?: readonly ScoredClaim[];
  readonly disputes?: readonly ScoredDispute[];
  readonly error?: true;
}

/** A text unit of PolNeAR as CofeNet cut it. */
export interface ScoredUnit {
  readonly id: string;
  readonly text: string;
  readonly units: readonly Pair[];
  readonly spans: Readonly<Record<Role, readonly Pair[]>>;
}

/** A report as the gold format writes it: speakers by name, spans as pairs. */
export function fromReport(report: ArticleReport | ErrorReport, text: string): ScoredArticle {
  const id = report.id ?? '';
  if ('error' in report) return { id, text, statements: [], disputes: [], claims: [], error: true };
  return fromFindings(id, text, report);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a report and the analysis behind it have in common. */
interface Findings {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly claims: readonly ScoredClaim[];
  readonly disputes: readonly ScoredDispute[];
  readonly statements: readonly (Readonly<Record<Role, readonly Span[]>> & {
    readonly id: string;
    readonly form: string;
    readonly act: string;
    readonly speaker: string | null;
  })[];
}

/** The findings in an article as the gold format writes them. */
export function fromFindings(
  id: string,
  text: string,
  { entities, claims, disputes, statements }: Findings,
): ScoredArticle {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const pairs = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end]);
  return {
    id,
    text,
    claims,
    disputes,
    statements: statements.map((statement) => ({
      id: statement.id,
      type: statement.form,
      act: statement.act,
      speaker: statement.speaker === null ? null : (names.get(statement.speaker) ?? null),
      source: pairs(statement.source),
      cue: pairs(statement.cue),
      content: pairs(statement.content),
    })),
  };
}
