import type { Entity, Span } from '../analysis/model.ts';
import type { ArticleView } from './ArticleView.ts';

/** Where the article names a party in full for the first time; where it never does, its first mention. */
export function namingOf(view: ArticleView, { name, mentions }: Entity): Span | null {
  return mentions.find((mention) => view.text(mention).includes(name)) ?? mentions[0] ?? null;
}
