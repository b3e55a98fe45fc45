import { FoldingRangeKind } from 'vscode-languageserver';
import type { FoldingRange } from 'vscode-languageserver';
import type { ReadParagraph } from '../analysis/model.ts';
import type { ArticleView } from './ArticleView.ts';

/** What can be folded away: each section under a subhead, and each run of boilerplate. */
export function foldingRanges(view: ArticleView): FoldingRange[] {
  const { paragraphs } = view.analysis.reading;
  const lineOf = (offset: number): number => view.document.positionAt(offset).line;
  return groups(paragraphs)
    .map((group) => ({ first: group[0]!, last: group.at(-1)! }))
    .map(({ first, last }) => ({
      startLine: lineOf(first.start),
      endLine: lineOf(last.end),
      ...(first.kind === 'boilerplate' && { kind: FoldingRangeKind.Comment }),
    }))
    .filter(({ startLine, endLine }) => startLine < endLine);
}

/** Paragraphs that fold together. A section ends before the next subhead and before boilerplate. */
function groups(paragraphs: readonly ReadParagraph[]): readonly (readonly ReadParagraph[])[] {
  const found: ReadParagraph[][] = [];
  let open: ReadParagraph[] | null = null;
  let wasBoilerplate = false;
  for (const paragraph of paragraphs) {
    const isBoilerplate = paragraph.kind === 'boilerplate';
    if (paragraph.kind === 'subhead' || isBoilerplate !== wasBoilerplate) {
      open = paragraph.kind === 'subhead' || isBoilerplate ? [] : null;
      if (open) found.push(open);
    }
    open?.push(paragraph);
    wasBoilerplate = isBoilerplate;
  }
  return found;
}
