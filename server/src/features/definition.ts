import type { LocationLink } from 'vscode-languageserver';
import type { ArticleView } from './ArticleView.ts';
import { entityAt } from './entityAt.ts';
import { namingOf } from './namingOf.ts';

/** From an alias, a description or a pronoun to where the article first names the party in full. */
export function definition(view: ArticleView, offset: number): LocationLink | null {
  const found = entityAt(view, offset);
  const naming = found && namingOf(view, found.entity);
  if (!naming) return null;
  const targetRange = view.range(naming);
  return {
    targetUri: view.document.uri,
    targetRange,
    targetSelectionRange: targetRange,
    originSelectionRange: view.range(found.span),
  };
}
