import type { ComparedArticle } from '../analysis/compare/comparison.ts';
import { lineFinder } from '../analysis/compare/lineFinder.ts';
import { makeCard } from '../analysis/compare/makeCard.ts';
import { Parties } from '../analysis/compare/Parties.ts';
import type { ErrorReport, ReportStatement } from '../protocol/report.ts';
import type { ExportedArticle } from './Export.ts';
import { wordsOf } from './wordsOf.ts';

/** A statement as a line of a table, names instead of ids. What is not known is null. */
export interface StatementRow {
  /** Id of the article. */
  readonly article: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Id of the statement in its article. */
  readonly statement: string | null;
  /** Line of the text, or of the input where that could not be read; counted from 1. */
  readonly line: number | null;
  /** UTF-16 units, from the first word of the content to its last. */
  readonly start: number | null;
  readonly end: number | null;
  readonly speaker: string | null;
  readonly speaksFor: string | null;
  readonly act: string | null;
  readonly target: string | null;
  readonly topic: string | null;
  readonly form: string | null;
  readonly medium: string | null;
  readonly when: string | null;
  readonly mental: boolean | null;
  readonly anonymous: boolean | null;
  readonly confidence: number | null;
  readonly origin: string | null;
  readonly words: string | null;
  readonly cue: string | null;
  readonly source: string | null;
  /** Why there is no statement: the article could not be read. */
  readonly error: string | null;
}

/** The columns of the table, in order, with the type of their values. */
export const rowColumns = {
  article: 'text',
  date: 'text',
  title: 'text',
  url: 'text',
  language: 'text',
  statement: 'text',
  line: 'count',
  start: 'count',
  end: 'count',
  speaker: 'text',
  speaksFor: 'text',
  act: 'text',
  target: 'text',
  topic: 'text',
  form: 'text',
  medium: 'text',
  when: 'text',
  mental: 'truth',
  anonymous: 'truth',
  confidence: 'share',
  origin: 'text',
  words: 'text',
  cue: 'text',
  source: 'text',
  error: 'text',
} as const satisfies Record<keyof StatementRow, 'text' | 'count' | 'truth' | 'share'>;

/** Everything that is said in an article, in the order of the text. */
export function statementRows({ report, text }: ExportedArticle): readonly StatementRow[] {
  const { entities, statements, disputes } = report;
  const article: ComparedArticle = { uri: report.id ?? '', text, entities, statements, disputes };
  const parties = new Parties([article]);
  const lineOf = lineFinder(text);
  return [...statements]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((statement): StatementRow => {
      const card = makeCard(article, statement, { partners: [], opponent: null }, parties, lineOf);
      return {
        article: report.id,
        date: report.date ?? null,
        title: report.title ?? null,
        url: report.url ?? null,
        language: report.language,
        statement: statement.id,
        line: card.line,
        start: card.spans[0]!.start,
        end: statement.content.at(-1)?.end ?? card.spans[0]!.end,
        speaker: card.speaker || null,
        speaksFor: card.party ?? null,
        act: statement.act,
        target: card.target,
        topic: statement.topic ?? null,
        form: statement.form,
        medium: statement.medium,
        when: statement.when ?? null,
        mental: statement.mental,
        anonymous: statement.anonymous,
        confidence: statement.confidence,
        origin: statement.origin,
        words: card.text,
        cue: card.cue || null,
        source: wordsOf(text, statement.source) || null,
        error: null,
      };
    });
}

/** An input that could not be read, as the one line it gets. */
export function failureRow({ id, line, error }: ErrorReport): StatementRow {
  const empty = Object.fromEntries(Object.keys(rowColumns).map((column) => [column, null])) as unknown as StatementRow;
  return { ...empty, article: id, line: line ?? null, error };
}

function startOf({ content, cue }: ReportStatement): number {
  return (content[0] ?? cue[0])?.start ?? 0;
}
