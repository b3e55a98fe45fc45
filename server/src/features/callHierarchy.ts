import type { CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall } from 'vscode-languageserver';
import type { Statement } from '../analysis/model.ts';
import type { ArticleView } from './ArticleView.ts';
import { statementAt } from './statementAt.ts';
import { statementSymbol } from './documentSymbols.ts';

/** The statement under the pointer, as the root of a tree of replies. */
export function callHierarchyItem(view: ArticleView, offset: number): CallHierarchyItem | null {
  const found = statementAt(view, offset);
  return found && item(view, found.statement);
}

/** What answers the statement of an item. */
export function incomingReplies(view: ArticleView, of: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const statement = statementOf(view, of);
  const dispute = statement && view.disputeOpenedBy(statement);
  if (!dispute) return [];
  return view.answersIn(dispute).map((reply) => ({ from: item(view, reply), fromRanges: [firstRange(view, reply)] }));
}

/** What the statement of an item answers. */
export function outgoingReplies(view: ArticleView, of: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const statement = statementOf(view, of);
  const dispute = statement && view.disputeAnsweredBy(statement);
  if (!dispute || !view.answersIn(dispute).includes(statement)) return [];
  const fromRanges = [firstRange(view, statement)];
  return view.statements(dispute.accusations).map((accusation) => ({ to: item(view, accusation), fromRanges }));
}

/** The text may have changed since the item was sent: its place says which statement it is. */
function statementOf(view: ArticleView, { selectionRange }: CallHierarchyItem): Statement | null {
  const start = view.document.offsetAt(selectionRange.start);
  const isThere = ({ content }: Statement): boolean => content[0]!.start === start;
  return view.analysis.statements.find(isThere) ?? statementAt(view, start)?.statement ?? null;
}

function item(view: ArticleView, statement: Statement): CallHierarchyItem {
  const { name, kind, detail, range, selectionRange } = statementSymbol(view, statement);
  return { name, kind, uri: view.document.uri, range, selectionRange, ...(detail !== undefined && { detail }) };
}

function firstRange(view: ArticleView, { content }: Statement): CallHierarchyItem['range'] {
  return view.range(content[0]!);
}
