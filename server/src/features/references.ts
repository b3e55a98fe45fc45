import type { Location } from 'vscode-languageserver';
import type { Span } from '../analysis/model.ts';
import type { ArticleView } from './ArticleView.ts';
import { entityAt } from './entityAt.ts';
import { namingOf } from './namingOf.ts';
import { statementAt } from './statementAt.ts';

export interface ReferencesParams {
  readonly offset: number;
  /** Whether the place that names the party in full is among them. */
  readonly declaration: 'included' | 'left out';
}

/** Where the article mentions a party and what it says. On a quotation or cue, the party is its speaker. */
export function references(view: ArticleView, { offset, declaration }: ReferencesParams): Location[] {
  const entity = entityAt(view, offset)?.entity ?? view.entity(statementAt(view, offset)?.statement.speaker ?? null);
  if (!entity) return [];
  const naming = namingOf(view, entity);
  const said = view.analysis.statements.filter(({ speaker }) => speaker === entity.id);
  const mentions = entity.mentions.filter((mention) => declaration === 'included' || mention !== naming);
  return [...mentions, ...said.flatMap(({ content }) => content.slice(0, 1))]
    .sort((a: Span, b: Span) => a.start - b.start)
    .map((span) => ({ uri: view.document.uri, range: view.range(span) }));
}
