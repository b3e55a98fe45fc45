import type { Analysis } from '../model.ts';

/** The quotation marks a house writes; `auto` are those the article uses most. */
export type QuoteStyle = 'auto' | '»…«' | '”…”' | '“…”' | '"…"' | '«…»' | '„…“';

export const quoteStyles: readonly QuoteStyle[] = ['auto', '»…«', '”…”', '“…”', '"…"', '«…»', '„…“'];

export interface MarkPair {
  readonly open: string;
  readonly close: string;
}

/** What closes a mark where nothing else tells, and what opens it. */
const partners: Readonly<Record<string, string>> = {
  '»': '«',
  '«': '»',
  '›': '‹',
  '‹': '›',
  '“': '”',
  '„': '“',
  '‘': '’',
  '‚': '‘',
  '``': "''",
};

/** The pair of a house style; for `auto`, the one the article uses most. Null where it uses none. */
export function housePair(style: QuoteStyle, analysis: Analysis): MarkPair | null {
  if (style !== 'auto') return { open: style.charAt(0), close: style.charAt(style.length - 1) };
  return commonest(pairsOf(analysis).filter((pair) => closerOf(pair.open) === pair.close || pair.open === pair.close));
}

/** What closes an opening mark in this article. */
export function closingMark(open: string, analysis: Analysis): string {
  return commonest(pairsOf(analysis).filter((pair) => pair.open === open))?.close ?? closerOf(open);
}

/** What opens a closing mark in this article. */
export function openingMark(close: string, analysis: Analysis): string {
  const known = commonest(pairsOf(analysis).filter((pair) => pair.close === close));
  return known?.open ?? (close === '”' ? close : closerOf(close));
}

/** What closes an opening mark wherever the article does not tell. */
export function closerOf(open: string): string {
  return partners[open] ?? open;
}

function pairsOf({ quotations }: Analysis): readonly MarkPair[] {
  return quotations
    .filter(({ form, inside }) => form === 'marks' && inside === null)
    .flatMap(({ parts }) => parts)
    .filter(({ open, close }) => open !== '' && close !== '');
}

/** Of equals the first. */
function commonest(pairs: readonly MarkPair[]): MarkPair | null {
  const times = new Map<string, number>();
  for (const { open, close } of pairs) times.set(open + close, (times.get(open + close) ?? 0) + 1);
  const often = ({ open, close }: MarkPair): number => times.get(open + close)!;
  return pairs.reduce<MarkPair | null>((best, pair) => (best && often(best) >= often(pair) ? best : pair), null);
}
