import assert from 'node:assert/strict';
import { html } from '../../server/src/exports/html.ts';
import { checkGolden } from '../support/golden.ts';
import { harbour, hostile } from './fixture.ts';
import { hostileTexts, shapeOf, textOf } from './pages.ts';

const page = html.article(harbour, 'en');

describe('HTML export', () => {
  it('looks as it did (UPDATE_GOLDEN=1 rewrites it)', () => {
    checkGolden(page, 'test', 'exports', 'golden', 'harbour.html');
  });
  it('lays each pair of parties out as a table: accuser left, accused right', () => {
    assert.match(
      textOf(page),
      new RegExp(
        [
          'Port Watch accuses the mayor. No reply from the mayor is found.',
          'Accuses Port Watch',
          'Is accused the mayor',
          'Without a topic of its own no reply found',
          'Port Watch',
          'Accusation paraphrase',
          'looking away',
          'Ida Krogh , for Port Watch',
          'spoken',
          'line 11 confidence: high · suggested',
          'the mayor',
          'No reply found',
        ].join('\n'),
        'i',
      ),
    );
    assert.match(
      textOf(page),
      /Port Watch accuses Dalby Freight\. Dalby Freight denies it\.\nAccuses Port Watch\nAnswers Dalby Freight\nOthers/,
    );
  });
  it('speaks Danish', () => {
    const danish = html.article(harbour, 'da');
    assert.match(danish, /<html lang="da">/);
    assert.match(danish, /Intet svar fundet/);
    assert.match(danish, /<blockquote class="words" lang="en"/);
  });
  it('has a caption and column heads in every table', () => {
    const tables = page.match(/<table[^]*?<\/table>/g) ?? [];
    assert.equal(tables.length, 3);
    for (const table of tables)
      assert.match(table, /^<table[^>]*>\n<caption>[^<]+<\/caption>\n<thead[^>]*>\n?<tr[^>]*>\n?<th scope="col"/);
  });
  it('stands alone: no script, nothing loaded', () => {
    assert.doesNotMatch(page, /<(?:script|link|img|iframe|object)\b|\bsrc=|url\(|@import|\bhttps?:/i);
    assert.match(page, /default-src 'none'; style-src 'unsafe-inline'/);
  });
  it('says so where an article has no dispute', () => {
    const { report, text } = harbour;
    assert.match(
      html.article({ text, report: { ...report, disputes: [] } }, 'en'),
      /<p class="none">No dispute found\./,
    );
  });
  for (const words of hostileTexts)
    it(`keeps ${JSON.stringify(words).slice(0, 60)} text`, () => {
      const given = html.article(hostile(words), 'en');
      assert.deepEqual(shapeOf(given), shapeOf(html.article(hostile('words'), 'en')));
      assert.doesNotMatch(given, /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
    });
});
