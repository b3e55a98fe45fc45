import { SymbolKind } from 'vscode-languageserver';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import type { ReadParagraph, Span, Statement } from '../analysis/model.ts';
import type { ArticleView } from './ArticleView.ts';
import { clip } from './clip.ts';
import { firstUpper } from './firstUpper.ts';

const longestHeading = 80;
const longestStatement = 30;

/** The outline: the headline holds the subheads, a subhead the statements up to the next one. */
export function documentSymbols(view: ArticleView): DocumentSymbol[] {
  const { paragraphs, text } = view.analysis.reading;
  const headline = paragraphs.find(({ kind }) => kind === 'headline');
  const subheads = paragraphs.filter(({ kind }) => kind === 'subhead');
  const sections = subheads.map((subhead, index) => {
    const end = subheads[index + 1]?.start ?? text.length;
    return { start: subhead.start, symbol: heading(view, subhead, { start: subhead.start, end }) };
  });
  const loose: DocumentSymbol[] = [];
  for (const statement of view.analysis.statements) {
    const section = sections.findLast(({ start }) => start <= statement.content[0]!.start)?.symbol;
    (section?.children ?? loose).push(statementSymbol(view, statement));
  }
  const inside = [...loose, ...sections.map(({ symbol }) => symbol)].sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
  if (!headline) return inside;
  return [{ ...heading(view, headline, { start: 0, end: text.length }), children: inside }];
}

/** The same without its levels, for clients that show a plain list. */
export function flatSymbols(symbols: readonly DocumentSymbol[], uri: string, container?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(container !== undefined && { containerName: container }) },
    ...flatSymbols(children, uri, name),
  ]);
}

function heading(view: ArticleView, paragraph: ReadParagraph, reach: Span): DocumentSymbol {
  return {
    name: clip(view.text(paragraph), longestHeading),
    kind: paragraph.kind === 'headline' ? SymbolKind.File : SymbolKind.Namespace,
    range: view.range(reach),
    selectionRange: view.range(paragraph),
    children: [],
  };
}

/** A statement in a list: who, the beginning of what, and its act. */
export function statementSymbol(view: ArticleView, statement: Statement): DocumentSymbol {
  const first = statement.content[0]!;
  const all = [...statement.content, ...statement.cue, ...statement.source];
  const range = {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
  const act = view.say(`act.${statement.act}`);
  return {
    name: `${firstUpper(view.speaker(statement))}: ${words(view, statement)}`,
    detail: view.say('outline.detail', { act, line: String(view.line(first.start)) }),
    kind: SymbolKind.String,
    range: view.range(range),
    selectionRange: view.range(first),
  };
}

/** The beginning of what is said: between one kind of marks whatever the article uses, a paraphrase without. */
function words(view: ArticleView, { form, content }: Statement): string {
  const text = view.text(content[0]!);
  if (form !== 'direct') return clip(text, longestStatement);
  return `"${clip(text.replace(/^[\p{Quotation_Mark}'\s]+|[\p{Quotation_Mark}'\s]+$/gu, ''), longestStatement)}"`;
}
