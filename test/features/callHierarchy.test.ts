import assert from 'node:assert/strict';
import type { ArticleView } from '../../server/src/features/ArticleView.ts';
import { callHierarchyItem, incomingReplies, outgoingReplies } from '../../server/src/features/callHierarchy.ts';
import { danishMine, englishMine } from '../support/disputedMine.ts';

function around(view: ArticleView, words: string): readonly [string | null, string[], string[]] {
  const item = callHierarchyItem(view, view.analysis.reading.text.indexOf(words));
  if (!item) return [null, [], []];
  return [
    item.name,
    incomingReplies(view, item).map(({ from, fromRanges }) => `${from.name}, ${view.document.getText(fromRanges[0])}`),
    outgoingReplies(view, item).map(({ to, fromRanges }) => `${to.name}, ${view.document.getText(fromRanges[0])}`),
  ];
}

describe('call hierarchy', () => {
  it('has replies coming in to an accusation', () => {
    assert.deepEqual(around(englishMine(), 'poison run'), [
      'Water Agency: "Norcopper lets poison run into…"',
      ['Ida Storm: The charge is "pure invention", The charge is "pure invention"'],
      [],
    ]);
    assert.deepEqual(around(danishMine(), 'gift ud'), [
      'Vandstyrelsen: "Norkobber leder gift ud i åen…"',
      ['Ida Storm: »det rene opspind«, »det rene opspind«'],
      [],
    ]);
  });
  it('has what it answers going out of a reply', () => {
    const [, incoming, outgoing] = around(englishMine(), 'Ida Storm');
    assert.deepEqual([incoming, outgoing.length], [[], 1]);
    assert.match(outgoing[0]!, /^Water Agency: .*, The charge is "pure invention"$/);
    assert.deepEqual(around(danishMine(), 'Ida Storm').slice(1), [
      [],
      ['Vandstyrelsen: "Norkobber leder gift ud i åen…", »det rene opspind«'],
    ]);
  });
  it('takes support alone for no reply', () => {
    assert.deepEqual(around(englishMine(), 'no danger').slice(1), [[], []]);
    assert.deepEqual(around(danishMine(), 'ingen fare').slice(1), [[], []]);
  });
  it('begins at statements only', () => {
    assert.deepEqual(around(englishMine(), 'has inspected'), [null, [], []]);
  });
});
