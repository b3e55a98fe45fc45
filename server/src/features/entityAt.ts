import type { Entity, Span } from '../analysis/model.ts';
import type { ArticleView } from './ArticleView.ts';
import { shortestAround } from './shortestAround.ts';

/** The party that the words at an offset name, describe or stand for. */
export function entityAt(view: ArticleView, offset: number): { readonly entity: Entity; readonly span: Span } | null {
  const mentions = view.analysis.entities.flatMap((entity) => entity.mentions.map((span) => ({ entity, span })));
  return shortestAround(mentions, offset);
}
