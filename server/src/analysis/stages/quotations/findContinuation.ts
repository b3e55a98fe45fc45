import type { MarkedParagraph } from './joinParagraphs.ts';
import type { Pair } from './pairMarks.ts';
import type { ParagraphView } from './ParagraphView.ts';
import type { Mark } from './readMarks.ts';

/** How far a quotation may go on without a mark, in paragraphs. */
const farthest = 8;
/** At the end of an excerpt this many paragraphs may belong to a quotation that is never closed. */
const tailLength = 3;

/**
 * The paragraphs behind `from` over which its unclosed quotation goes on, or none. Each may open anew with its own mark; or none has a
 * mark before the one that closes; or the excerpt ends inside. Looks ahead a bounded number of paragraphs. Subheads are passed over.
 */
export function findContinuation(paragraphs: readonly MarkedParagraph[], from: number, open: Mark): number[] {
  const next = paragraphs[from + 1];
  if (!next) return [];
  if (reopens(next, open)) return [from + 1];
  const run: number[] = [];
  /** Nothing but prose without any mark so far. */
  let silent = true;
  for (let at = from + 1; at < Math.min(paragraphs.length, from + 2 * farthest); at++) {
    const paragraph = paragraphs[at]!;
    const state = stateOf(paragraph, open);
    if (state === 'closes') return [...run, at];
    if (state === 'outside' || run.length >= farthest) return [];
    if (paragraph.view.paragraph.kind === 'body') run.push(at);
    silent &&= state === 'silent';
  }
  return silent && run.length <= tailLength ? run : [];
}

/**
 * What a paragraph shows of a quotation that was open before it: `closes` has its lone closing mark, `silent` no mark at all, `nested`
 * quoted words at most, `outside` quotations of its own.
 */
function stateOf(paragraph: MarkedParagraph, open: Mark): 'closes' | 'silent' | 'nested' | 'outside' {
  const { marks, pairing, view } = paragraph;
  const { kind } = view.paragraph;
  if (kind !== 'body' && kind !== 'subhead') return 'outside';
  if (marks.every((mark) => mark.family === 'single')) return kind === 'body' && isProse(view) ? 'silent' : 'nested';
  if (pairing.opened.length > 0 || reopens(paragraph, open) || !areWords(pairing.pairs)) return 'outside';
  const [lone, ...others] = pairing.closed;
  if (!lone) return 'nested';
  return others.length === 0 && lone.family === open.family && lone.side === 'closes' ? 'closes' : 'outside';
}

/** Quoted words, no quotations that could stand by themselves. */
function areWords(pairs: readonly Pair[]): boolean {
  return pairs.every(({ open, close }) => close.token - open.token <= 5);
}

/** The paragraphs before the one with a lone closing mark over which a quotation runs that began before the text, or undefined. */
export function findBeginning(paragraphs: readonly MarkedParagraph[], at: number): number[] | undefined {
  if (at > farthest || !areWords(paragraphs[at]!.pairing.pairs)) return undefined;
  if (paragraphs[at]!.view.index !== at) return undefined;
  const before = paragraphs.slice(0, at);
  if (before.some(({ marks, view }) => !isProse(view) || marks.some((mark) => mark.family !== 'single')))
    return undefined;
  return before.map((_, index) => index);
}

/** Whether the paragraph begins with a mark that takes up an open quotation again. */
export function reopens(paragraph: MarkedParagraph, open: Mark): boolean {
  const first = paragraph.marks[0];
  return first?.start === paragraph.view.paragraph.start && first.family === open.family && first.side !== 'closes';
}

function isProse({ paragraph, tokens }: ParagraphView): boolean {
  return paragraph.kind === 'body' && (/[.!?…:]$/.test(tokens.at(-1)?.text ?? '') || tokens.length > 8);
}
