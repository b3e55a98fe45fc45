import assert from 'node:assert/strict';
import { suggestSpeakers } from '../../server/src/features/suggestSpeakers.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';

const marked = `{headline|The mine}

{q1|"It is safe,"} {c1|says} {s1|{name|Ida Storm}}, and so {c2|says} {s2|{name|Mine Watch}}: {q2|it is}.`;

const article = (one: 'confirmed' | 'machine', other: 'added' | 'machine'): ReturnType<typeof handMadeArticle> =>
  handMadeArticle(marked, {
    language: 'en',
    statements: [
      { speaker: 'Ida Storm', origin: one },
      { speaker: 'Mine Watch', origin: other },
    ],
  });

describe('speakers for the speakers file', () => {
  const names = (...params: Parameters<typeof suggestSpeakers>): readonly string[] =>
    suggestSpeakers(...params).map(({ name }) => name);

  it('are those that editors stand behind', () => {
    assert.deepEqual(names([article('machine', 'machine')], null), []);
    assert.deepEqual(names([article('confirmed', 'machine')], null), ['Ida Storm']);
    assert.deepEqual(names([article('machine', 'machine'), article('confirmed', 'added')], null), [
      'Ida Storm',
      'Mine Watch',
    ]);
  });
  it('are not those that the desk has', () => {
    const known = { speakers: [{ name: 'Ida Maria Storm', aliases: ['ida storm'] }] };
    assert.deepEqual(names([article('confirmed', 'added')], known), ['Mine Watch']);
  });
  it('bring along the other names that the article has for them, but no part of the full one', () => {
    const view = handMadeArticle(
      '{q1|It is so}, {c1|says} the {s1|{e1|Department of Homeland Security}}, or {e1|DHS}. {e1|Ministry} or {e1|Homeland Security}.',
      { language: 'en', statements: [{ speaker: 'e1', origin: 'confirmed' }] },
    );
    assert.deepEqual(
      suggestSpeakers([view], null).map(({ aliases }) => aliases),
      [['DHS']],
    );
  });
});
