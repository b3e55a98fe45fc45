import type { LanguagePacks } from '../../languages/LanguagePack.ts';
import type { ReadingData } from '../../languages/readingData.ts';
import { plainReading } from '../../linguistics/plainReading.ts';
import { wordSet } from '../../linguistics/wordSet.ts';
import type { ReadParagraph, Reading, Sentence, Token } from '../../model.ts';

/** A paragraph with its tokens in one row and its language's data: what the quotation rules look at. */
export interface ParagraphView {
  readonly index: number;
  readonly paragraph: ReadParagraph;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly data: ReadingData;
}

/** The view of the paragraph with this index. */
export function viewParagraph(reading: Reading, index: number, packs: LanguagePacks): ParagraphView {
  const paragraph = reading.paragraphs[index]!;
  const sentences = reading.sentences.slice(paragraph.firstSentence, paragraph.firstSentence + paragraph.sentenceCount);
  return {
    index,
    paragraph,
    text: reading.text,
    sentences,
    tokens: sentences.flatMap((sentence) => sentence.tokens),
    data: packs.get(paragraph.language)?.reading ?? plainReading,
  };
}

/** Whether the words from a token on announce what stands before them: 'siger hun', 'the clown said'. `reach` is in words. */
export function announcesFrom(view: ParagraphView, token: number, reach: number): boolean {
  const saying = wordSet(view.data.quoting.saying);
  for (let index = token; index < Math.min(token + reach, view.tokens.length); index++) {
    const { kind, lower } = view.tokens[index]!;
    if (kind !== 'word') return false;
    if (saying.has(lower)) return true;
  }
  return false;
}

/** Whether one of the words right before a token announces what follows: 'sagde han', 'she said'. `reach` is in words. */
export function announcedUpTo(view: ParagraphView, token: number, reach: number): boolean {
  const saying = wordSet(view.data.quoting.saying);
  let words = 0;
  for (let index = token - 1; index >= 0 && words < reach; index--) {
    const { kind, lower, text } = view.tokens[index]!;
    if (kind === 'word') {
      words++;
      if (saying.has(lower)) return true;
    } else if (words > 0 || !/^[:,–—-]$/.test(text)) return false;
  }
  return false;
}
