import type { Analysis } from '../../server/src/analysis/model.ts';
import type { Pair, ScoredArticle } from '../../client/src/batch/evaluate/ScoredArticle.ts';

/** An analysis in the gold format. */
export function fromAnalysis(id: string, analysis: Analysis): ScoredArticle {
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  const pairs = (spans: readonly { start: number; end: number }[]): Pair[] =>
    spans.map(({ start, end }) => [start, end]);
  return {
    id,
    text: analysis.reading.text,
    claims: analysis.claims,
    disputes: analysis.disputes,
    statements: analysis.statements.map((statement) => ({
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
