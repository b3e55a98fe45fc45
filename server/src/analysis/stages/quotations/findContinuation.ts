import type { MarkedParagraph } from './joinParagraphs.ts';
import type { Mark } from './readMarks.ts';

/** How far a quotation may go on without a mark, in paragraphs. */
const farthest = 8;
/** At the end of an excerpt this many paragraphs may belong to a quotation that is never closed. */
const tailLength = 3;

/**
 * The paragraphs behind `from` over which its unclosed quotation goes on, or none. Each may open anew with its own mark; or none has a
 * mark before the one that closes; or the excerpt ends inside. Looks ahead a bounded number of paragraphs where no mark stands.
 */
export function findContinuation(paragraphs: readonly MarkedParagraph[], from: number, open: Mark): number[] {
  const next = paragraphs[from + 1];
  if (!next) return [];
  if (reopens(next, open)) return [from + 1];
  const run: number[] = [];
  for (let at = from + 1; at < paragraphs.length; at++) {
    const { marks, pairing } = paragraphs[at]!;
    const first = marks.find((mark) => mark.family !== 'single');
    if (first) return first === pairing.closed[0] && first.family === open.family ? [...run, at] : [];
    if (run.length >= farthest || !isProse(paragraphs[at]!)) return [];
    run.push(at);
  }
  return run.length > tailLength ? [] : run;
}

/** The paragraphs before the one with a lone closing mark over which a quotation runs that began before the text, or undefined. */
export function findBeginning(paragraphs: readonly MarkedParagraph[], at: number): number[] | undefined {
  if (at > farthest) return undefined;
  const run: number[] = [];
  for (let before = 0; before < at; before++) {
    const paragraph = paragraphs[before]!;
    if (!isProse(paragraph) || paragraph.marks.some((mark) => mark.family !== 'single')) return undefined;
    run.push(before);
  }
  return run;
}

/** Whether the paragraph begins with a mark that takes up an open quotation again. */
export function reopens(paragraph: MarkedParagraph, open: Mark): boolean {
  const first = paragraph.marks[0];
  return first?.start === paragraph.view.paragraph.start && first.family === open.family && first.side !== 'closes';
}

function isProse({ view }: MarkedParagraph): boolean {
  return view.paragraph.kind === 'body' && /[.!?…:]$/.test(view.tokens.at(-1)?.text ?? '');
}
