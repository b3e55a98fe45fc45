import assert from 'node:assert/strict';
import { overview } from '../../server/src/features/overview.ts';
import { danishMine, englishMine } from '../support/disputedMine.ts';

const unanswered = [{ accuser: null, accused: null, accusations: ['s1'], state: 'unanswered' as const }];

describe('overview', () => {
  it('counts what each speaker says, over all articles', () => {
    const { speakers } = overview([englishMine(), danishMine()]);
    assert.deepEqual(
      speakers.map(({ name, statements }) => `${name} ${statements.length}`),
      ['Ida Storm 2', 'Mine Watch 1', 'Minevagten 1', 'Vandstyrelsen 1', 'Water Agency 1'],
    );
  });
  for (const [language, mine, queue] of [
    ['en', englishMine, ['Mine Watch, low, l. 11', 'Ida Storm, medium, l. 9', 'Water Agency, high, l. 5']],
    ['da', danishMine, ['Minevagten, low, l. 11', 'Ida Storm, medium, l. 9', 'Vandstyrelsen, high, l. 5']],
  ] as const)
    it(`puts what is least certain first in the queue (${language})`, () => {
      const { review } = overview([mine()]);
      assert.deepEqual(
        review.map(({ speaker, confidence, range }) => `${speaker}, ${confidence}, l. ${range.start.line + 1}`),
        queue,
      );
    });
  it('lists the accusations that nobody answers, with both parties', () => {
    const [english] = englishMine().analysis.disputes;
    const disputes = [{ ...english!, replies: [], state: 'unanswered' as const, topic: 'poison' }];
    const found = overview([englishMine({ disputes }), danishMine({ disputes: unanswered }), danishMine()]).unanswered;
    assert.deepEqual(
      found.map(({ accuser, accused, topic, text }) => [accuser, accused, topic, text.slice(0, 10)]),
      [
        ['Water Agency', 'Norcopper', 'poison', '"Norcopper'],
        [null, null, '', '»Norkobber'],
      ],
    );
  });
  it('leaves out what is only criticised', () => {
    const statements = [{ act: 'criticise' as const }];
    assert.deepEqual(overview([englishMine({ statements, disputes: unanswered })]).unanswered, []);
  });
  it('is empty where nothing is read', () => {
    assert.deepEqual(overview([]), {
      speakers: [],
      review: [],
      progress: { reviewed: 0, all: 0 },
      records: [],
      unanswered: [],
    });
  });
});
