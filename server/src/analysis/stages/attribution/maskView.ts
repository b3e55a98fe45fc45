import { firstStartingFrom } from '../../findSpan.ts';
import type { SentenceView } from './SentenceView.ts';

/** The same sentence with only the tokens of a range visible; the rest has the class ' ' and belongs to no phrase. Indices stay. */
export function maskView(view: SentenceView, from: number, to: number): SentenceView {
  const left = Math.max(0, from);
  const right = Math.min(view.tokens.length, to);
  if (left === 0 && right === view.tokens.length) return view;
  const classes =
    ' '.repeat(left) + view.classes.slice(left, right) + ' '.repeat(view.tokens.length - Math.max(left, right));
  return { ...view, classes, phrases: view.phrases.filter((phrase) => phrase.from >= left && phrase.to <= right) };
}

/** The tokens that begin inside a span of characters. */
export function tokensWithin(view: SentenceView, start: number, end: number): { from: number; to: number } {
  const from = firstStartingFrom(view.tokens, start);
  return { from, to: Math.max(from, firstStartingFrom(view.tokens, end)) };
}
