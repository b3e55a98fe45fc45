import type { Span, Statement } from '../analysis/model.ts';
import type { ArticleView } from './ArticleView.ts';
import { shortestAround } from './shortestAround.ts';

/** The statement whose content, cue or source is nearest around an offset, and that part of it. */
export function statementAt(
  view: ArticleView,
  offset: number,
): { readonly statement: Statement; readonly span: Span } | null {
  const parts = view.analysis.statements.flatMap((statement) =>
    [...statement.content, ...statement.cue, ...statement.source].map((span) => ({ statement, span })),
  );
  return shortestAround(parts, offset);
}
