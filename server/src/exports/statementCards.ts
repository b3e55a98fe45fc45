import type { StanceCard } from '../analysis/compare/comparison.ts';
import type { Span } from '../analysis/model.ts';
import type { ReportStatement } from '../protocol/report.ts';
import type { ExportedArticle } from './Export.ts';

/** Every statement of an article as a card, in the order of the text. */
export function statementCards({ report, text }: ExportedArticle): readonly StanceCard[] {
  const uri = report.id ?? '';
  const keyOf = (statement: string): string => `${uri}#${statement}`;
  const entities = new Map(report.entities.map((entity) => [entity.id, entity]));
  const nameOf = (entity: string | null | undefined): string | null =>
    (entity ? entities.get(entity)?.name : null) ?? null;
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
  const partnersOf = (statement: ReportStatement): readonly string[] =>
    report.disputes.flatMap(({ accusations, replies }) => {
      if (accusations.includes(statement.id)) return replies.map(keyOf);
      return replies.includes(statement.id) ? accusations.map(keyOf) : [];
    });
  return [...report.statements]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((statement): StanceCard => {
      const party = nameOf(entities.get(statement.speaker ?? '')?.memberOf);
      const { id, form, act, medium, confidence } = statement;
      return {
        key: keyOf(id),
        uri,
        statement: id,
        line: lineAt(text, startOf(statement)),
        span: statement.content[0] ?? { start: 0, end: 0 },
        form,
        text: words(statement.content),
        cue: words(statement.cue),
        speaker: nameOf(statement.speaker) ?? words(statement.source),
        ...(party !== null && { party }),
        act,
        target: nameOf(statement.target),
        medium,
        when: statement.when ?? '',
        confidence,
        partners: partnersOf(statement),
      };
    });
}

function startOf({ content }: ReportStatement): number {
  return content[0]?.start ?? 0;
}

/** Counted from 1; CR LF is one line end, as in an editor. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
