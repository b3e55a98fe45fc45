import assert from 'node:assert/strict';
import type { ArticleView } from '../../server/src/features/ArticleView.ts';
import { stances } from '../../server/src/features/stances.ts';
import { danishMine, englishMine } from '../support/disputedMine.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';

function shown(view: ArticleView): string[] {
  return stances(view).map(({ range, stance }) => `${stance}: ${view.document.getText(range)}`);
}

describe('stances', () => {
  it('are where an English article accuses, denies and supports', () => {
    assert.deepEqual(shown(englishMine()), [
      'accusation: "Norcopper lets poison run into the river every single night,"',
      'denial: The charge is "pure invention"',
      'support: no danger',
    ]);
  });
  it('and a Danish one', () => {
    assert.deepEqual(shown(danishMine()), [
      'accusation: »Norkobber leder gift ud i åen hver eneste nat,«',
      'denial: »det rene opspind«',
      'support: ingen fare',
    ]);
  });
  it('cover every part of what is said, and nothing of what takes no stand', () => {
    const view = handMadeArticle('{q1|»Nej,«} {c1|sagde} {s1|han}, {q1|»aldrig.«} {q2|»Goddag,«} {c2|sagde} hun.', {
      statements: [{ act: 'deny' }, { act: 'assert' }],
    });
    assert.deepEqual(shown(view), ['denial: »Nej,«', 'denial: »aldrig.«']);
  });
});
