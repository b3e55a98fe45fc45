import { wordSet } from '../../linguistics/wordSet.ts';
import type { Note, Quotation, QuotationPart } from '../../model.ts';
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

/** A quotation that is open when a paragraph begins: its last opening mark, its parts so far, and the paragraphs it goes on over. */
interface OpenQuotation {
  readonly open: Mark;
  readonly parts: QuotationPart[];
  readonly run: readonly number[];
}

interface Results {
  readonly quotations: Quotation[];
  readonly notes: Note[];
}

/** Of whoever speaks, in words. */
const longestName = 3;

/** Where more opening marks than this stay open in one paragraph there is no telling what they open. */
const fewLeft = 8;

/** Makes quotations of paired marks: inside paragraphs, over paragraphs, and out of marks left alone. */
export function joinParagraphs(paragraphs: readonly MarkedParagraph[]): Results {
  const results: Results = { quotations: [], notes: [] };
  let carried: OpenQuotation | undefined;
  for (const [at, paragraph] of paragraphs.entries()) {
    const { view } = paragraph;
    const goesOn: OpenQuotation | undefined = carried?.run.includes(at) ? carried : undefined;
    const resumed = goesOn && reopens(paragraph, goesOn.open) ? paragraph.marks[0] : undefined;
    const open = resumed ?? goesOn?.open;
    const pairing = goesOn && !resumed ? pairMarks(paragraph.marks, goesOn.open) : paragraph.pairing;
    if (goesOn && open) {
      const close = pairing.pairs.find((pair) => pair.open === open)?.close;
      goesOn.parts.push(partOf(view, resumed, close));
      carried = { ...goesOn, open };
      if (resumed && !close) carried = { ...carried, run: findContinuation(paragraphs, at, open) };
      if (close !== undefined || !carried.run.some((index) => index > at)) {
        if (close === undefined) results.notes.push(unbalanced(open));
        addQuotation(view, carried.parts, results);
        carried = undefined;
      }
    }
    const doubled = doubledPairs(pairing.pairs);
    for (const pair of pairing.pairs) {
      if (pair.open !== open && !doubled.has(pair)) addQuotation(view, [partOf(view, pair.open, pair.close)], results);
    }
    for (const mark of pairing.closed) results.notes.push(unbalanced(mark));
    const [lone] = pairing.closed;
    if (lone?.strong && pairing.closed.length === 1) addUnopened(paragraphs, at, lone, results);
    const opened = pairing.opened.filter((mark) => mark !== open);
    if (opened.length > fewLeft) {
      for (const mark of opened) results.notes.push(unbalanced(mark));
      continue;
    }
    for (const [index, mark] of opened.entries()) {
      const next = opened[index + 1];
      const isOver = next !== undefined || carried !== undefined || beforeSpeaker(view, mark, undefined) !== null;
      const run = isOver ? [] : findContinuation(paragraphs, at, mark);
      if (run.length > 0) carried = { open: mark, parts: [partOf(view, mark, undefined)], run };
      else {
        results.notes.push(unbalanced(mark));
        addQuotation(view, [{ ...partOf(view, mark, undefined), end: endOfUnclosed(view, mark, next) }], results);
      }
    }
    noteClosedTooEarly(paragraph, paragraphs[at + 1], results);
  }
  results.notes.sort((a, b) => a.start - b.start);
  return results;
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

/** Adds a quotation unless nothing stands between its marks. */
function addQuotation(view: ParagraphView, parts: readonly QuotationPart[], { quotations, notes }: Results): void {
  const last = parts.at(-1)!;
  if (last.start + last.open.length >= last.end - last.close.length) return;
  quotations.push({ kind: parts.length > 1 ? 'speech' : tellKind(view, last), form: 'marks', parts, inside: null });
  const open = last.open === '' ? parts[0]!.open : last.open;
  if (!isHousePair(open, last.close)) {
    notes.push({ start: last.start, end: last.end, code: 'mixed-marks', args: { open, close: last.close } });
  }
}

/** Marks doubled as "»…«" are one quotation: these are the inner pairs. */
function doubledPairs(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const outer = new Map(pairs.map((pair) => [pair.open.end, pair.close.start]));
  return new Set(pairs.filter((pair) => outer.get(pair.open.start) === pair.close.end));
}

function unbalanced(mark: Mark): Note {
  return { start: mark.start, end: mark.end, code: 'unbalanced-mark', args: { mark: mark.glyph } };
}

/** A closing mark without an opening one: the text may begin inside the quotation, or the opening mark was forgotten. */
function addUnopened(paragraphs: readonly MarkedParagraph[], at: number, mark: Mark, results: Results): void {
  const { view, pairing } = paragraphs[at]!;
  const run = findBeginning(paragraphs, at);
  const last = partOf(view, undefined, mark);
  if (run) {
    const parts = run.map((index) => partOf(paragraphs[index]!.view, undefined, undefined));
    addQuotation(view, [...parts, last], results);
  } else if (!pairing.pairs.some((pair) => pair.open.start < mark.start)) {
    addQuotation(view, [{ ...last, start: startOfUnopened(view, mark) }], results);
  }
}

/** Where a quotation without opening mark begins: behind a colon, else with its sentence. */
function startOfUnopened(view: ParagraphView, mark: Mark): number {
  const sentence = view.sentences.find(({ end }) => end >= mark.end) ?? view.paragraph;
  const before = view.tokens.slice(0, mark.token).filter((token) => token.start >= sentence.start);
  const colon = before.findLastIndex((token) => token.text === ':');
  return before[colon + 1]?.start ?? sentence.start;
}

/** Where a quotation without closing mark ends: before whoever says it, else before the next one's sentence, else with the paragraph. */
function endOfUnclosed(view: ParagraphView, mark: Mark, next: Mark | undefined): number {
  const end = beforeSpeaker(view, mark, next);
  if (end !== null) return end;
  if (!next) return view.paragraph.end;
  const before = view.sentences.findLast((sentence) => sentence.end <= next.start && sentence.end > mark.end);
  return before?.end ?? view.tokens[next.token - 1]!.end;
}

/** Behind the comma after which it is told who speaks. */
function beforeSpeaker(view: ParagraphView, mark: Mark, next: Mark | undefined): number | null {
  const saying = wordSet(view.data.quoting.saying);
  const limit = next?.token ?? view.tokens.length;
  for (let index = mark.token + 2; index + 1 < limit; index++) {
    const token = view.tokens[index]!;
    if (token.text !== ',') continue;
    const behind = view.tokens.slice(index + 1, Math.min(limit, index + longestName + 3));
    if (tellsSpeaker(behind, saying)) return token.end;
  }
  return null;
}

/** Whether words behind a comma tell who speaks: "says Ida Krogh", "Ida Krogh said." */
function tellsSpeaker(words: ParagraphView['tokens'], saying: ReadonlySet<string>): boolean {
  const verb = words.slice(0, longestName + 1).findIndex(({ lower }) => saying.has(lower));
  if (verb <= 0) return verb === 0;
  return (
    /^[.,;:]$/.test(words[verb + 1]?.text ?? '.') && words.slice(0, verb).every(({ text }) => /^\p{L}/u.test(text))
  );
}

/** A paragraph that is all one quotation, closed without a full stop, with another one right behind it. */
function noteClosedTooEarly(
  { view, pairing }: MarkedParagraph,
  next: MarkedParagraph | undefined,
  { notes }: Results,
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
