import assert from 'node:assert/strict';
import { locateArticle, readArticles } from '../../server/training/readArticles.ts';

const article = {
  kind: 'example',
  paragraphs: ['Firm denies leak', 'The firm denied that it had leaked oil. “We checked,” it said. “Twice.”'],
  statements: [
    {
      paragraph: 1,
      content: ['it had leaked oil'],
      cue: ['denied'],
      source: ['The firm'],
      form: 'indirect' as const,
      speaker: 'The firm',
      act: 'deny',
      target: null,
    },
    {
      paragraph: 1,
      content: ['“We checked,”', '“Twice.”'],
      cue: ['said'],
      source: ['[[it]] said'],
      form: 'direct' as const,
      speaker: 'The firm',
      act: 'counter',
      target: null,
    },
  ],
  disputes: [],
  claims: [{ paragraph: 1, text: 'it had leaked oil', voice: 1, worth: 'high' as const }],
};

describe('readArticles', () => {
  it('finds the words of each annotation in their paragraph', () => {
    const { text, statements, claims } = locateArticle('example', 'en', article);
    const words = (spans: readonly (readonly [number, number])[]) => spans.map(([from, to]) => text.slice(from, to));
    assert.deepEqual(words(statements[0]!.cue), ['denied']);
    assert.deepEqual(words(statements[1]!.content), ['“We checked,”', '“Twice.”']);
    assert.equal(statements[1]!.source[0]![0], text.indexOf('it said'));
    assert.equal(text.slice(claims[0]!.start, claims[0]!.end), 'it had leaked oil');
  });

  it('says what is not there', () => {
    const wrong = { ...article, claims: [{ ...article.claims[0]!, text: 'it had spilt oil' }] };
    assert.throws(() => locateArticle('example', 'en', wrong), /example, claim 1: not found: it had spilt oil/);
  });

  for (const language of ['da', 'en']) {
    it(`reads every article of the house (${language})`, () => {
      const articles = readArticles(language);
      assert.ok(articles.length > 30);
      for (const { id, statements, disputes } of articles) {
        const known = new Set(statements.map((statement) => statement.id));
        for (const { accusations, replies } of disputes) {
          for (const number of [...accusations, ...replies]) assert.ok(known.has(number), `${id}: ${number}`);
        }
      }
    });
  }
});
