import { firstEndingAfter } from '../findSpan.ts';
import type { Reading, Sentence, Span, Token } from '../model.ts';

/** The tokens of one sentence that lie in a span. */
export interface SentencePart {
  readonly sentence: Sentence;
  /** Token indices in the sentence, half-open. */
  readonly first: number;
  readonly last: number;
  readonly tokens: readonly Token[];
}

/** The words of a span, sentence by sentence. */
export function wordsWithin(reading: Reading, span: Span): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  const { sentences } = reading;
  for (let at = firstEndingAfter(sentences, span.start); at < sentences.length; at++) {
    const sentence = sentences[at]!;
    if (sentence.start >= span.end) break;
    const first = firstEndingAfter(sentence.tokens, span.start);
    let last = first;
    while (last < sentence.tokens.length && sentence.tokens[last]!.start < span.end) last++;
    if (last > first) parts.push({ sentence, first, last, tokens: sentence.tokens.slice(first, last) });
  }
  return parts;
}
