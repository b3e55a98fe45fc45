import assert from 'node:assert/strict';
import { foldingRanges } from '../../server/src/features/foldingRanges.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';

function folds(marked: string): string[] {
  return foldingRanges(handMadeArticle(marked)).map(
    ({ startLine, endLine, kind }) => `${startLine + 1}–${endLine + 1}${kind === undefined ? '' : ` ${kind}`}`,
  );
}

describe('folding', () => {
  it('folds sections up to the next subhead', () => {
    assert.deepEqual(folds('Lead\n{subhead|One}\na\nb\n{subhead|Two}\nc'), ['2–4', '5–6']);
  });
  it('folds boilerplate as one, and ends the section before it', () => {
    assert.deepEqual(folds('{subhead|One}\na\n{boilerplate|x}\n{boilerplate|y}\nb'), ['1–2', '3–4 comment']);
  });
  it('folds nothing that is one line', () => {
    assert.deepEqual(folds('a\n{boilerplate|x}'), []);
  });
});
