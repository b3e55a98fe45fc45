import type { Span } from '../analysis/model.ts';

/** What somebody is quoted as saying in one article. */
export interface QuotedSpeech extends Span {
  /** Uri or id of the article. */
  readonly article: string;
  readonly language: string;
  /** The fullest name that the article gives. */
  readonly speaker: string | null;
  /** Several where the cue stands in the middle. */
  readonly parts: readonly { readonly start: number; readonly text: string }[];
}

/** A word of a quotation, or a place where something is honestly left out or filled in: […], [the firm]. Its span is in the article. */
export interface QuotedWord extends Span {
  readonly text: string;
  /** Lower-case; '' for a gap. */
  readonly word: string;
}

const gap = /\[[^\]\n]{0,80}\]|\((?:\.{3}|…)\)|\.{3}|…/u;
/** An editor's remark inside a quotation: nobody has said it. */
const remark = /\((?:[^()\n]{0,60}\b)?(?:red|ed|sic|eds|redaktionen|editor)\b[^()\n]{0,60}\)/iu;
const word = /[\p{L}\p{N}]+(?:[.,'’-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/u;
const piece = new RegExp(`(${remark.source})|(${gap.source})|(?:${word.source})`, 'giu');
/** Most quotations have nothing but words: looking for no more is much quicker. */
const onlyWords = new RegExp(word.source, 'gu');
const hasMore = /[[(…]|\.\./;

/** The words of a quotation in order. Remarks of the editors are passed over. */
export function wordsOf({ parts }: Pick<QuotedSpeech, 'parts'>): readonly QuotedWord[] {
  return parts.flatMap(({ start, text }) =>
    [...text.matchAll(hasMore.test(text) ? piece : onlyWords)].flatMap(({ 0: all, 1: isRemark, 2: isGap, index }) => {
      if (isRemark !== undefined) return [];
      const plain = isGap === undefined ? all.toLowerCase().replaceAll('’', "'") : '';
      return [{ start: start + index, end: start + index + all.length, text: all, word: plain }];
    }),
  );
}

/** Those of them that somebody has said. */
export function plainWords(speech: Pick<QuotedSpeech, 'parts'>): readonly string[] {
  return speech.parts.flatMap((part) => {
    if (!hasMore.test(part.text)) return part.text.toLowerCase().replaceAll('’', "'").match(onlyWords) ?? [];
    return wordsOf({ parts: [part] }).flatMap((one) => (one.word === '' ? [] : [one.word]));
  });
}
