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
  const { quoting } = view.data;
  const first = firstFrom(tokens, span.start);
  const behind = firstFrom(tokens, span.end);
  const inner = tokens.slice(first, behind).filter((token) => token.kind !== 'mark');
  const words = inner.filter((token) => token.kind === 'word' || token.kind === 'number');
  if (words.length === 0) return 'unsure';
  const reach = words.length > few ? 4 : 2;
  const announced = announcedUpTo(view, first, reach) || announcesFrom(view, skipComma(tokens, behind), reach + 1);
  const before = tokens.slice(Math.max(0, first - 3), first);
  const end = inner.at(-1)!.text;
  if (words.length <= 5 && isSoCalled(before, quoting.soCalled)) return 'scare';
  if (end !== ',' && isCapitalised(words[0]!) && words.length <= longestTitle) {
    if (has(before, quoting.works) && !has(before, ':')) return 'title';
    if (has(before.slice(-2), quoting.naming)) return 'name';
    const alone = /^[.!?…:]/.test(before.at(-1)?.text ?? '.');
    if (!announced && !alone && isNameLike(words) && !/^[!?…]/.test(end)) return 'name';
    // Capitals in the middle of a sentence: a title or a motto more often than what somebody said.
    if (!announced && before.at(-1)?.kind === 'word' && !/^[.!?…]/.test(end) && !has(words, quoting.speakerWords))
      return 'unsure';
  }
  if (words.length > few || announced || before.at(-1)?.text === ':' || end === ',') return 'speech';
  return /^[.!?…]/.test(end) && (first === 0 || /^[.!?]/.test(before.at(-1)!.text)) ? 'speech' : 'unsure';
}

/** Index of the first token that begins at or behind an offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function skipComma(tokens: readonly Token[], at: number): number {
  return /^[,–—-]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
}

function has(tokens: readonly Token[], list: string): boolean {
  const set = wordSet(list);
  return tokens.some((token) => set.has(token.lower));
}

/** The word may be cut at its hyphens: so, -, called. */
function isSoCalled(before: readonly Token[], list: string): boolean {
  return has(before, list) || wordSet(list).has(before.map((token) => token.lower).join(''));
}

function isCapitalised(token: Token): boolean {
  return isUpperAt(token.text, 0) || token.kind === 'number';
}

/** Two words or more, most of the longer ones with a capital, and not all in capitals. */
function isNameLike(words: readonly Token[]): boolean {
  const long = words.filter((word) => word.text.length > 3 || isCapitalised(word));
  const capitals = long.filter(isCapitalised).length;
  return (
    capitals >= 2 && capitals * 3 >= long.length * 2 && words.some((word) => word.text !== word.text.toUpperCase())
  );
}
