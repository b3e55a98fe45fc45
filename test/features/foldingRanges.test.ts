import assert from 'node:assert/strict';
import { foldingRanges } from '../../server/src/features/foldingRanges.ts';
import type { ArticleView } from '../../server/src/features/ArticleView.ts';
import { danishMine, englishMine } from '../support/disputedMine.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';

const foldsIn = (view: ArticleView): string[] =>
  foldingRanges(view).map(
    ({ startLine, endLine, kind }) => `${startLine + 1}–${endLine + 1}${kind === undefined ? '' : ` ${kind}`}`,
  );
const folds = (marked: string): string[] => foldsIn(handMadeArticle(marked));

describe('folding', () => {
  it('folds sections up to the next subhead', () => {
    assert.deepEqual(folds('Lead\n{subhead|One}\na\nb\n{subhead|Two}\nc'), ['2–4', '5–6']);
  });
  it('folds boilerplate as one, and ends the section before it', () => {
    assert.deepEqual(folds('{subhead|One}\na\n{boilerplate|x}\n{boilerplate|y}\nb'), ['1–2', '3–4 comment']);
  });
  it('folds an article in English as the same one in Danish', () => {
    assert.deepEqual(foldsIn(englishMine()), ['7–11', '13–14 comment']);
    assert.deepEqual(foldsIn(danishMine()), ['7–11', '13–14 comment']);
  });
  it('folds nothing that is one line', () => {
    assert.deepEqual(folds('a\n{boilerplate|x}'), []);
  });
});
