import type { ReadingData } from '../../server/src/analysis/languages/readingData.ts';
import { readParagraph } from '../../server/src/analysis/stages/readSentences.ts';
import type { TreebankSentence } from '../support/readTreebank.ts';

/** F1 in percent of sentence ends and of tokens, on the sentences joined by one space, in file order. */
export function measureSegmentation(
  sentences: readonly TreebankSentence[],
  data: ReadingData,
): { readonly sentences: number; readonly tokens: number } {
  const goldEnds = new Set<number>();
  const goldTokens = new Set<string>();
  let text = '';
  for (const sentence of sentences) {
    for (const { start, end } of sentence.tokens) goldTokens.add(`${text.length + start}-${text.length + end}`);
    text += sentence.text;
    goldEnds.add(text.length);
    text += ' ';
  }
  const found = readParagraph(text, data);
  const tokens = found.flatMap((sentence) => sentence.tokens);
  const ends = found.filter((sentence) => goldEnds.has(sentence.end)).length;
  const same = tokens.filter((token) => goldTokens.has(`${token.start}-${token.end}`)).length;
  return { sentences: f1(ends, found.length, goldEnds.size), tokens: f1(same, tokens.length, goldTokens.size) };
}

function f1(right: number, found: number, gold: number): number {
  return (200 * right) / (found + gold);
}
