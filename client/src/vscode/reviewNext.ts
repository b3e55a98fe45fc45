import { Uri, window } from 'vscode';
import { fill } from '../../../server/src/protocol/messages/message.ts';
import { viewMessages } from '../../../server/src/protocol/messages/views.ts';
import type { ArticleRequests } from './ArticleRequests.ts';
import { asRange } from './asRange.ts';
import { revealStatement } from './revealStatement.ts';
import { uiLanguage } from './uiLanguage.ts';

/** Goes to the least certain statement of an article that nobody has looked at; from such a one, to the next, or the one before. */
export async function reviewNext(requests: ArticleRequests, article: string, step: 1 | -1): Promise<void> {
  const { review } = await requests.overview([article]);
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === article);
  const current = review.findIndex(({ range }) => editor?.selection.isEqual(asRange(range)));
  const from = current < 0 && step < 0 ? 0 : current;
  const next = review[(from + step + review.length) % review.length];
  if (next) await revealStatement(Uri.parse(next.uri).toString(), next.range);
  else void window.showInformationMessage(fill(viewMessages['view.allReviewed'], uiLanguage()));
}
