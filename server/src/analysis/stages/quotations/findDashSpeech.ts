import { wordSet } from '../../linguistics/wordSet.ts';
import type { Quotation, QuotationKind, Sentence, Span } from '../../model.ts';
import type { ParagraphView } from './ParagraphView.ts';

/**
 * Speech announced by a dash at the start of the paragraph, or of a sentence that a cue closes (– Det er løgn, siger hun). The dash and
 * the comma before the cue stay outside. What follows the cue's sentence goes on as speech only where it shows its speaker (I, we, you).
 */
export function findDashSpeech(view: ParagraphView): Quotation[] {
  const found: Quotation[] = [];
  const { sentences } = view;
  const opens = sentences.map((sentence) => startsWithDash(sentence));
  if (!opens.includes(true)) return found;
  let at = 0;
  while (at < sentences.length) {
    if (!opens[at] || !isSpeech(view, at)) {
      at++;
      continue;
    }
    const first = at;
    let cut = cueCut(view, sentences[at]!);
    while (cut === undefined && at + 1 < sentences.length && !opens[at + 1]) cut = cueCut(view, sentences[++at]!);
    const end = cut ?? sentences[at]!.end;
    const start = sentences[first]!.tokens[1]!.start;
    const certain = cut !== undefined || hasSpeakerWord(view, sentences.slice(first, at + 1));
    push(view, { start, end }, certain ? 'speech' : 'unsure', found);
    at++;
    const rest = at;
    while (at < sentences.length && !opens[at]) at++;
    if (
      cut !== undefined &&
      at > rest &&
      hasSpeakerWord(view, sentences.slice(rest, rest + 1)) &&
      cueCut(view, sentences[rest]!) === undefined
    ) {
      push(view, { start: sentences[rest]!.start, end: sentences[at - 1]!.end }, 'speech', found);
    }
  }
  return found;
}

function push(view: ParagraphView, span: Span, kind: QuotationKind, found: Quotation[]): void {
  if (span.start >= span.end) return;
  found.push({ kind, form: 'dash', parts: [{ ...span, paragraph: view.index, open: '', close: '' }], inside: null });
}

function startsWithDash(sentence: Sentence): boolean {
  return sentence.tokens.length > 2 && sentence.tokens[0]!.kind === 'dash' && sentence.tokens[1]!.kind !== 'mark';
}

/** At the paragraph's start a whole sentence will do, inside only one with a cue: a dash is also a break in thought. */
function isSpeech(view: ParagraphView, at: number): boolean {
  const sentence = view.sentences[at]!;
  if (cueCut(view, sentence) !== undefined) return true;
  if (at > 0) return false;
  const last = view.tokens.at(-1)!;
  return view.tokens.length > 3 && /[.!?…:]$/.test(last.text);
}

/** Where the speech ends in a sentence with a cue behind it, the comma left out. */
function cueCut(view: ParagraphView, sentence: Sentence): number | undefined {
  const saying = wordSet(view.data.quoting.saying);
  const { tokens } = sentence;
  for (let index = 2; index + 1 < tokens.length; index++) {
    const { text, kind, start, end } = tokens[index]!;
    if (kind !== 'punctuation' || !saying.has(tokens[index + 1]!.lower)) continue;
    if (text === ',') return start;
    if (/^[!?]/.test(text)) return end;
  }
  return undefined;
}

function hasSpeakerWord(view: ParagraphView, sentences: readonly Sentence[]): boolean {
  const words = wordSet(view.data.quoting.speakerWords);
  return sentences.some((sentence) => sentence.tokens.some((token) => words.has(token.lower)));
}
