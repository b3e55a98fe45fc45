import { isUpperAt } from '../../linguistics/characters.ts';
import { wordSet } from '../../linguistics/wordSet.ts';
import type { QuotationKind, Span, Token } from '../../model.ts';
import { announcedUpTo, announcesFrom } from './ParagraphView.ts';
import type { ParagraphView } from './ParagraphView.ts';

/** Up to this many words without a cue beside them may be a name, a title or a word held at arm's length. */
const few = 3;
/** No title is longer. */
const longestTitle = 9;

/** Tells speech from scare quotes, titles and names, by what stands in and beside the quotation. */
export function tellKind(view: ParagraphView, span: Span): QuotationKind {
  const { tokens } = view;
  const first = tokens.findIndex((token) => token.start >= span.start);
  let behind = tokens.findIndex((token) => token.start >= span.end);
  if (behind < 0) behind = tokens.length;
  const inner = tokens.slice(first, behind).filter((token) => token.kind !== 'mark');
  const words = inner.filter((token) => token.kind === 'word' || token.kind === 'number');
  if (words.length === 0) return 'unsure';
  const announced = announcedUpTo(view, first) || announcesFrom(view, skipComma(tokens, behind));
  const { quoting } = view.data;
  const before = tokens.slice(Math.max(0, first - 3), first);
  if (words.length <= 5 && has(before, quoting.soCalled)) return 'scare';
  const last = inner.at(-1)!;
  const ends = /^[.,!?…]/.test(last.text);
  if (!(ends && last.text === ',') && isCapitalised(words[0]!) && words.length <= longestTitle) {
    if (has(before, quoting.works) && !has(before, ':')) return 'title';
    if (has(before.slice(-2), quoting.naming)) return 'name';
    if (words.length >= 2 && !ends && !announced && isNameLike(words)) return 'name';
  }
  if (words.length > few) return 'speech';
  if (announced || tokens[first - 1]?.text === ':' || last.text === ',') return 'speech';
  if (ends && (first === 0 || /^[.!?:]/.test(tokens[first - 1]!.text))) return 'speech';
  return 'unsure';
}

function skipComma(tokens: readonly Token[], at: number): number {
  return /^[,–—-]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
}

function has(tokens: readonly Token[], list: string): boolean {
  const set = wordSet(list);
  return tokens.some((token) => set.has(token.lower));
}

function isCapitalised(token: Token): boolean {
  return isUpperAt(token.text, 0) || token.kind === 'number';
}

/** All its longer words have capitals, and it is not all in capitals. */
function isNameLike(words: readonly Token[]): boolean {
  return (
    words.every((word) => isCapitalised(word) || word.text.length <= 3) &&
    words.some((word) => word.text !== word.text.toUpperCase())
  );
}
