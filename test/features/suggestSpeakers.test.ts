import assert from 'node:assert/strict';
import type { ArticleView } from '../../server/src/features/ArticleView.ts';
import { suggestSpeakers } from '../../server/src/features/suggestSpeakers.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';

const articles = {
  en: {
    mine: `{headline|The mine}

{q1|"It is safe,"} {c1|says} {s1|{name|Ida Storm}}, and so {c2|says} {s2|{name|Mine Watch}}: {q2|it is}.`,
    watch: 'Mine Watch',
    names:
      '{q1|It is so}, {c1|says} the {s1|{e1|Department of Homeland Security}}, or {e1|DHS}. {e1|Ministry} or {e1|Homeland Security}.',
    alias: 'DHS',
  },
  da: {
    mine: `{headline|Minen}

{q1|»Den er sikker,«} {c1|siger} {s1|{name|Ida Storm}}, og det {c2|siger} {s2|{name|Minevagten}} også: {q2|det er den}.`,
    watch: 'Minevagten',
    names:
      '{q1|Sådan er det}, {c1|siger} {s1|{e1|Danmarks Naturfredningsforening}}, også kaldet {e1|DN}. {e1|Foreningen} eller {e1|Naturfredningsforening}.',
    alias: 'DN',
  },
};

const names = (...params: Parameters<typeof suggestSpeakers>): readonly string[] =>
  suggestSpeakers(...params).map(({ name }) => name);

for (const [language, { mine, watch, names: named, alias }] of Object.entries(articles) as [
  'en' | 'da',
  (typeof articles)['en'],
][])
  describe(`speakers for the speakers file (${language})`, () => {
    const article = (one: 'confirmed' | 'machine', other: 'added' | 'machine'): ArticleView =>
      handMadeArticle(mine, {
        language,
        statements: [
          { speaker: 'Ida Storm', origin: one },
          { speaker: watch, origin: other },
        ],
      });

    it('are those that editors stand behind', () => {
      assert.deepEqual(names([article('machine', 'machine')], null), []);
      assert.deepEqual(names([article('confirmed', 'machine')], null), ['Ida Storm']);
      assert.deepEqual(names([article('machine', 'machine'), article('confirmed', 'added')], null), [
        'Ida Storm',
        watch,
      ]);
    });
    it('are not those that the desk has', () => {
      const known = { speakers: [{ name: 'Ida Maria Storm', aliases: ['ida storm'] }] };
      assert.deepEqual(names([article('confirmed', 'added')], known), [watch]);
    });
    it('bring along the other names that the article has for them, but no part of the full one', () => {
      const view = handMadeArticle(named, { language, statements: [{ speaker: 'e1', origin: 'confirmed' }] });
      assert.deepEqual(
        suggestSpeakers([view], null).map(({ aliases }) => aliases),
        [[alias]],
      );
    });
  });
