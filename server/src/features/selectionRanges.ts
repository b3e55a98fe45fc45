import type { SelectionRange } from 'vscode-languageserver';
import type { Paragraph, Span, Statement } from '../analysis/model.ts';
import type { ArticleView } from './ArticleView.ts';

/** What a selection grows to, from an offset outwards: the word, the quotation, the statement, the paragraph, the article. */
export function selectionRange(view: ArticleView, offset: number): SelectionRange {
  const { quotations, reading, statements } = view.analysis;
  const isAround = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const paragraph = reading.paragraphs.find(isAround);
  const inside = paragraph
    ? [
        wordAt(reading.text, offset),
        ...quotations.flatMap(({ parts }) => parts),
        ...statements.flatMap((statement) => shareOf(statement, paragraph)),
        paragraph,
      ]
    : [];
  const article = { start: 0, end: reading.text.length };
  const nested = inside.filter(isAround).sort((a, b) => b.end - b.start - (a.end - a.start));
  return nested.reduce<{ range: SelectionRange; around: Span }>(
    ({ range, around }, span) =>
      isWithin(span, around) ? { range: { range: view.range(span), parent: range }, around: span } : { range, around },
    { range: { range: view.range(article) }, around: article },
  ).range;
}

/** From the first to the last part of a statement inside one paragraph. */
function shareOf({ content, cue, source }: Statement, { start, end }: Paragraph): readonly Span[] {
  const parts = [...content, ...cue, ...source].filter((part) => start <= part.start && part.end <= end);
  if (parts.length === 0) return [];
  return [{ start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) }];
}

/** Smaller than the other, and inside it. */
function isWithin(span: Span, around: Span): boolean {
  return around.start <= span.start && span.end <= around.end && span.end - span.start < around.end - around.start;
}

function wordAt(text: string, offset: number): Span {
  const isOfWord = (at: number): boolean => /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(text.charAt(at)) || isInner(text, at);
  let start = offset;
  let end = offset;
  while (start > 0 && isOfWord(start - 1)) start--;
  while (end < text.length && isOfWord(end)) end++;
  return { start, end };
}

/** A hyphen or apostrophe between two letters. */
function isInner(text: string, at: number): boolean {
  return /[-'’]/.test(text.charAt(at)) && /^\p{L}.\p{L}$/u.test(text.slice(Math.max(0, at - 1), at + 2));
}
