import type { CancellationToken } from 'vscode-languageserver';
import { comparisonMarkdown } from '../../exports/comparison/comparisonMarkdown.ts';
import type { Compared } from '../../protocol/comparisonUri.ts';
import { ArticleComparer } from './ArticleComparer.ts';
import type { Session } from '../Session.ts';

/** The comparison of some articles as a Markdown document, in the reader's language. */
export async function writeComparison(
  session: Session,
  { uris, positions }: Compared,
  token: CancellationToken,
): Promise<string> {
  const params = { textDocuments: uris.map((uri) => ({ uri })), ...(positions && { positions }) };
  const comparison = await new ArticleComparer(session).compare(params, () => token.isCancellationRequested);
  const language = await session.settings.languageOf(uris[0] ?? null);
  const date = session.runtime.date().toISOString().slice(0, 10);
  return comparisonMarkdown.write(comparison, { language, date, labels: {} });
}
