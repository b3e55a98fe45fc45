import { sameName } from '../analysis/compare/sameName.ts';
import type { AcrossFinding } from '../analysis/model.ts';
import { compareWords } from './compareWords.ts';
import type { WordComparison } from './compareWords.ts';
import { findTranslationDifferences } from './findTranslations.ts';
import type { QuotationIndex } from './QuotationIndex.ts';
import type { QuotedSpeech, QuotedWord } from './QuotedSpeech.ts';
import { useOriginal } from './useOriginal.ts';

/** Two people may say the same few words; so many are one person's. */
const wordsOfOne = 8;
const alike = 0.9;

/** The same speaker has said nearly this. */
const wordsOfSame = 6;
const nearlyAlike = 0.7;

/** So many likely partners are looked at closely: a quotation that many articles carry is one quotation. */
const closest = 12;

/** What the quotations of one article are at odds with in other articles. One finding a quotation and rule. */
export function findAcross(index: QuotationIndex, article: string): readonly AcrossFinding[] {
  const retold = [...index.candidates(article)].flatMap(([here, candidates]) => {
    const found = candidates.slice(0, closest).flatMap((there) => judge(there, here) ?? []);
    return found.filter(({ rule }, at) => found.findIndex((other) => other.rule === rule) === at);
  });
  return [...retold, ...findTranslationDifferences(index, article)].sort((a, b) => a.start - b.start);
}

/** The other articles that have anything like a quotation of an article. */
export function partnersOf(index: QuotationIndex, article: string): readonly string[] {
  const likely = [...index.candidates(article), ...index.translations(article)];
  const partners = likely.flatMap(([, candidates]) => candidates.map((one) => one.article));
  return [...new Set(partners)];
}

function judge(there: QuotedSpeech, here: QuotedSpeech): AcrossFinding | null {
  if (there.speaker === null || here.speaker === null || there.language !== here.language) return null;
  const compared = compareWords(there, here);
  if (!compared) return null;
  const { common, share, changes } = compared;
  const { article, start, end } = there;
  const place = { start: here.start, end: here.end, other: { article, start, end } };
  if (!sameName(there.speaker, here.speaker)) {
    if (common < wordsOfOne || share < alike || countChanged(compared) > 1) return null;
    return { ...place, rule: 'quote/two-speakers', args: { a: here.speaker, b: there.speaker }, diff: [], edits: [] };
  }
  const diff = changes.map((change) => [inText(change.there), inText(change.here)] as const);
  const [first] = diff;
  if (common < wordsOfSame || share < nearlyAlike || !first) return null;
  return {
    ...place,
    rule: 'quote/altered',
    args: { x: first[0], y: first[1] },
    diff,
    edits: useOriginal(changes, here),
  };
}

function countChanged({ changes }: WordComparison): number {
  return changes.reduce((sum, { there, here }) => sum + Math.max(there.length, here.length), 0);
}

const inText = (words: readonly QuotedWord[]): string => words.map(({ text }) => text).join(' ');
