import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ExportedArticle } from '../../server/src/exports/Export.ts';
import { tei } from '../../server/src/exports/tei.ts';
import { harbour, hostile } from './fixture.ts';
import { readTei } from './readTei.ts';

const read = (article: ExportedArticle): ReturnType<typeof readTei> => readTei(tei.article(article, 'en'));

/** The fixture with every paragraph as a zone, so that its whole text is in the body. */
const whole: ExportedArticle = {
  ...harbour,
  report: {
    ...harbour.report,
    zones: [...harbour.text.matchAll(/.+/g)].map(({ index, 0: line }, number) => ({
      kind: number === 0 ? 'headline' : 'body',
      start: index,
      end: index + line.length,
      language: number === 2 ? 'da' : 'en',
    })),
  },
};

describe('TEI export', () => {
  it('keeps the text, and marks who says what in it', () => {
    const { body, said, relations } = read(whole);
    assert.equal(body, harbour.text.replace(/\n+/g, '\n'));
    assert.deepEqual(
      said.map(({ text, attributes: { ana, who, direct, cert } }) => [text, ana, who, direct, cert]),
      [
        ['dumping oil in the harbour', '#accuse', '#e1', 'false', 'high'],
        ['“They empty their tanks at night,”', '#accuse', '#e3', 'true', 'high'],
        ['“We have never emptied a tank in the harbour,”', '#deny', '#e4', 'true', 'high'],
        ['no oil', '#support', '#e5', 'false', 'high'],
        ['looking away', '#accuse', '#e3', 'false', 'high'],
      ],
    );
    assert.ok(relations.includes('#s3 answers #s1'));
    assert.ok(relations.includes('#e3 memberOf #e1'));
    assert.ok(relations.includes('#s1 target #e2'));
  });
  it('is well-formed and keeps the text however statements nest and cross', () => {
    const length = harbour.text.length;

    const span = fc
      .tuple(fc.nat(length), fc.nat(length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
      .filter(({ start, end }) => /\S/.test(harbour.text.slice(start, end)));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), fc.array(span, { maxLength: 3 }), (contents, cues) => {
        const [first] = whole.report.statements;
        const statements = contents.map((content, index) => ({
          ...first!,
          id: `x${index}`,
          content: [content],
          cue: cues,
        }));
        const { body, said } = read({ ...whole, report: { ...whole.report, statements, disputes: [] } });
        assert.equal(body, harbour.text.replace(/\n+/g, '\n'));
        const words = (text: string): number => text.replace(/\n/g, '').length;
        const wanted = contents.map(({ start, end }) => words(harbour.text.slice(start, end)));
        const found = said.reduce((sum, { text }) => sum + text.length, 0);
        assert.equal(
          found,
          wanted.reduce((sum, count) => sum + count, 0),
        );
      }),
    );
  });
  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        read(hostile(`<&>"]]>\u0000\ud800${text}`));
      }),
    );
  });
  it('names a day only if it is told one', () => {
    assert.doesNotMatch(tei.article(harbour, 'en'), /<date/);
    const dated = { ...harbour.report, date: '2026-03-04' };
    assert.match(tei.article({ ...harbour, report: dated }, 'en'), /<date when="2026-03-04">2026-03-04<\/date>/);
    assert.match(tei.article({ ...harbour, report: { ...dated, date: 'i går' } }, 'en'), /<date>i går<\/date>/);
  });
});
