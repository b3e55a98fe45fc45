import { packs } from '../analysis/languages/packs.ts';
import { replacementIn } from '../analysis/rules/pressWords.ts';
import type { QuotedSpeech, QuotedWord } from './QuotedSpeech.ts';

/** A number in a quotation: as written, and what it amounts to. */
export interface Figure {
  readonly words: string;
  readonly value: number;
}

/** From here on a number word multiplies what stands before it: 4 million, to hundrede. */
const scale = 100;

/** The numbers of a quotation, in digits and in words, from two on: one is too often an article. */
export function figuresIn({ language }: QuotedSpeech, words: readonly QuotedWord[]): readonly Figure[] {
  const figures: Figure[] = [];
  let open: Figure | null = null;
  for (const { word, text } of words) {
    const value = valueOf(word, language);
    if (value === null) {
      if (open) figures.push(open);
      open = null;
    } else if (open && value >= scale && !/\d/.test(word)) {
      open = { words: `${open.words} ${text}`, value: open.value * value };
    } else {
      if (open) figures.push(open);
      open = { words: text, value };
    }
  }
  if (open) figures.push(open);
  return figures.filter(({ value }) => value >= 2);
}

function valueOf(word: string, language: string): number | null {
  const press = packs.get(language)?.press;
  if (!press) return null;
  if (/^\d[\d.,]*$/.test(word)) {
    const [thousands, decimal] = press.thousands === '.' ? ['.', ','] : [',', '.'];
    const whole = word.replaceAll(new RegExp(`\\${thousands}(?=\\d{3}(?!\\d))`, 'g'), '');
    return Number(whole.replaceAll(thousands, '.').replace(decimal, '.'));
  }
  const known = replacementIn(press.numbers, word);
  return known === undefined ? null : Number(known);
}
