import { wordSet } from '../../linguistics/wordSet.ts';
import type { Note, Quotation, QuotationPart, Span } from '../../model.ts';
import { findBeginning, findContinuation, reopens } from './findContinuation.ts';
import { pairMarks } from './pairMarks.ts';
import type { Pair, Pairing } from './pairMarks.ts';
import type { ParagraphView } from './ParagraphView.ts';
import { isHousePair } from './readMarks.ts';
import type { Mark } from './readMarks.ts';
import { tellKind } from './tellKind.ts';

/** A paragraph with its marks, paired on the understanding that it begins outside any quotation. */
export interface MarkedParagraph {
  readonly view: ParagraphView;
  readonly marks: readonly Mark[];
  readonly pairing: Pairing;
}

/** A quotation that is open when a paragraph begins: its parts so far, its mark, and the paragraphs still to come. */
interface OpenQuotation {
  readonly open: Mark;
  readonly parts: QuotationPart[];
  readonly run: readonly number[];
}

/** Makes quotations of paired marks: inside paragraphs, over paragraphs, and out of marks left alone. */
export function joinParagraphs(paragraphs: readonly MarkedParagraph[]): { quotations: Quotation[]; notes: Note[] } {
  const quotations: Quotation[] = [];
  const notes: Note[] = [];
  let carried: OpenQuotation | undefined;
  for (const [at, paragraph] of paragraphs.entries()) {
    const { view } = paragraph;
    let { pairing } = paragraph;
    let lead: Mark | undefined;
    let last: Mark | undefined;
    if (carried) {
      const { open, parts } = carried;
      if (reopens(paragraph, open)) lead = paragraph.marks[0]!;
      else if (pairing.closed.length > 0) pairing = pairMarks(paragraph.marks, open);
      const close = pairing.pairs.find((pair) => pair.open === (lead ?? open))?.close;
      parts.push(partOf(view, lead, close));
      if (close !== undefined || !(lead && pairing.opened.includes(lead))) last = lead ?? open;
      if (close !== undefined || at === carried.run.at(-1)) {
        const further: number[] = close === undefined && lead ? findContinuation(paragraphs, at, lead) : [];
        if (further.length > 0) carried = { open: lead ?? open, parts, run: further };
        else {
          if (close === undefined) notes.push(unbalanced(lead ?? open));
          finish(view, parts, quotations, notes);
          carried = undefined;
        }
      }
    }
    const taken = new Set([lead, last]);
    for (const pair of pairing.pairs) if (!taken.has(pair.open)) addPair(view, pair, pairing, quotations, notes);
    for (const mark of pairing.closed) addLoneClosing(paragraphs, at, mark, quotations, notes);
    const opened = pairing.opened.filter((mark) => !taken.has(mark));
    for (const [index, mark] of opened.entries()) {
      const run = index === opened.length - 1 && !carried ? findContinuation(paragraphs, at, mark) : [];
      if (run.length > 0) carried = { open: mark, parts: [partOf(view, mark, undefined)], run };
      else {
        notes.push(unbalanced(mark));
        finish(
          view,
          [{ ...partOf(view, mark, undefined), end: endOfUnclosed(view, mark, opened[index + 1]) }],
          quotations,
          notes,
        );
      }
    }
    noteClosedTooEarly(paragraph, paragraphs[at + 1], notes);
  }
  return { quotations, notes: notes.sort((a, b) => a.start - b.start) };
}

function partOf({ index, paragraph }: ParagraphView, open: Mark | undefined, close: Mark | undefined): QuotationPart {
  return {
    start: open?.start ?? paragraph.start,
    end: close?.end ?? paragraph.end,
    paragraph: index,
    open: open?.glyph ?? '',
    close: close?.glyph ?? '',
  };
}

function finish(view: ParagraphView, parts: readonly QuotationPart[], quotations: Quotation[], notes: Note[]): void {
  const lastPart = parts.at(-1)!;
  if (lastPart.start + lastPart.open.length >= lastPart.end - lastPart.close.length) return;
  quotations.push({ kind: parts.length > 1 ? 'speech' : tellKind(view, lastPart), form: 'marks', parts, inside: null });
  const open = lastPart.open === '' ? parts[0]!.open : lastPart.open;
  if (!isHousePair(open, lastPart.close)) {
    notes.push({
      start: lastPart.start,
      end: lastPart.end,
      code: 'mixed-marks',
      args: { open, close: lastPart.close },
    });
  }
}

/** Marks doubled as "»…«" are one quotation. */
function addPair(view: ParagraphView, pair: Pair, { pairs }: Pairing, quotations: Quotation[], notes: Note[]): void {
  const doubled = pairs.some((outer) => outer.open.end === pair.open.start && outer.close.start === pair.close.end);
  if (!doubled) finish(view, [partOf(view, pair.open, pair.close)], quotations, notes);
}

function unbalanced(mark: Mark): Note {
  return { start: mark.start, end: mark.end, code: 'unbalanced-mark', args: { mark: mark.glyph } };
}

/** A closing mark without an opening one: the text may begin inside the quotation, or the opening mark was forgotten. */
function addLoneClosing(
  paragraphs: readonly MarkedParagraph[],
  at: number,
  mark: Mark,
  quotations: Quotation[],
  notes: Note[],
): void {
  const { view, marks } = paragraphs[at]!;
  notes.push(unbalanced(mark));
  if (marks.find(({ family }) => family !== 'single') !== mark) return;
  const run = mark.strong ? findBeginning(paragraphs, at) : undefined;
  if (run) {
    const parts = run.map((index) => partOf(paragraphs[index]!.view, undefined, undefined));
    finish(view, [...parts, partOf(view, undefined, mark)], quotations, notes);
  } else if (mark.strong) {
    finish(view, [{ ...partOf(view, undefined, mark), start: startOfUnopened(view, mark) }], quotations, notes);
  }
}

/** Where a quotation without opening mark begins: behind a colon, else with its sentence. */
function startOfUnopened(view: ParagraphView, mark: Mark): number {
  const sentence = view.sentences.find(({ end }) => end >= mark.end) ?? view.paragraph;
  let start = sentence.start;
  for (const token of view.tokens.slice(0, mark.token))
    if (token.text === ':' && token.start > start) start = token.end;
  const first: Span | undefined = view.tokens.find((token) => token.start >= start);
  return Math.min(first?.start ?? start, mark.start);
}

/** Where a quotation without closing mark ends: at the comma before a verb of saying, else before the next opening mark's sentence, else with the paragraph. */
function endOfUnclosed(view: ParagraphView, mark: Mark, next: Mark | undefined): number {
  const saying = wordSet(view.data.quoting.saying);
  const limit = next?.token ?? view.tokens.length;
  for (let index = mark.token + 2; index + 1 < limit; index++) {
    const token = view.tokens[index]!;
    if (token.text === ',' && saying.has(view.tokens[index + 1]!.lower)) return token.end;
  }
  if (!next) return view.paragraph.end;
  const before = view.sentences.findLast((sentence) => sentence.end <= next.start && sentence.end > mark.end);
  return before?.end ?? view.tokens[next.token - 1]!.end;
}

/** A paragraph that is all one quotation, closed without a full stop, with another one right behind it. */
function noteClosedTooEarly(
  { view, pairing }: MarkedParagraph,
  next: MarkedParagraph | undefined,
  notes: Note[],
): void {
  const [pair] = pairing.pairs;
  const { start, end } = view.paragraph;
  if (!pair || !next || pair.open.start !== start || pair.close.end !== end || pair.close.token - pair.open.token < 6)
    return;
  if (/[.!?…:]/.test(view.tokens[pair.close.token - 1]!.text)) return;
  if (next.pairing.pairs[0]?.open.start !== next.view.paragraph.start) return;
  notes.push({
    start: pair.close.start,
    end: pair.close.end,
    code: 'closed-but-continued',
    args: { mark: pair.close.glyph },
  });
}
