import { DocumentHighlightKind } from 'vscode-languageserver';
import type { DocumentHighlight } from 'vscode-languageserver';
import type { ArticleView } from './ArticleView.ts';
import { entityAt } from './entityAt.ts';

/** Every mention of the party under the pointer; stronger where it is the source of a statement. */
export function documentHighlights(view: ArticleView, offset: number): DocumentHighlight[] {
  const found = entityAt(view, offset);
  if (!found) return [];
  const sources = new Set(view.analysis.statements.flatMap(({ source }) => source.map(({ start }) => start)));
  return found.entity.mentions.map((mention) => ({
    range: view.range(mention),
    kind: sources.has(mention.start) ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
