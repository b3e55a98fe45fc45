import assert from 'node:assert/strict';
import { html } from '../../server/src/exports/html.ts';
import { harbour, hostile } from './fixture.ts';

const page = html.article(harbour, 'en');

/** The text of a page in reading order, one element a line. */
function textOf(source: string): string {
  return source
    .replace(/^[^]*<body>/, '')
    .replace(/<\/?(?:span|strong)[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/(?: ?\n ?)+/g, '\n')
    .trim();
}

describe('HTML export', () => {
  it('lays each dispute out as a table: accuser left, accused right', () => {
    assert.equal(
      textOf(page),
      `Statement Lens
Positions side by side
harbour.txt
Harbour firm under fire
English · 5 statements · 2 disputes · 1 unanswered
Port Watch against the mayor
Accuser Port Watch
Accused the mayor
no reply found
Ida Krogh, for Port Watch
looking away
accusation paraphrase line 11
No reply found
Port Watch against Dalby Freight
Accuser Port Watch
Accused Dalby Freight
Others
oil in the harbour · answered
Port Watch
dumping oil in the harbour
accusation paraphrase line 3
Ida Krogh, for Port Watch
“They empty their tanks at night,”
accusation direct quote line 5
Max Hume, for Dalby Freight
“We have never emptied a tank in the harbour,”
denial direct quote line 7
the coastguard
no oil
support paraphrase line 9
All statements
Line
Speaker
Act
Words
3
Port Watch
accusation
dumping oil in the harbour
5
Ida Krogh, for Port Watch
accusation
“They empty their tanks at night,”
7
Max Hume, for Dalby Freight
denial
“We have never emptied a tank in the harbour,”
9
the coastguard
support
no oil
11
Ida Krogh, for Port Watch
accusation
looking away
Machine-suggested: read the article before you rely on it.
Statement Lens 1.2.3 · text SHA-256 ${'ab'.repeat(32)}`,
    );
  });
  it('speaks Danish', () => {
    const danish = html.article(harbour, 'da');
    assert.match(danish, /<html lang="da">/);
    assert.match(danish, /<p class="no-reply">Intet svar fundet<\/p>/);
    assert.match(danish, /<blockquote lang="en">/);
  });
  it('has a caption and column heads in every table', () => {
    const tables = page.match(/<table[^]*?<\/table>/g) ?? [];
    assert.equal(tables.length, 3);
    for (const table of tables)
      assert.match(table, /^<table[^>]*>\n<caption>[^<]+<\/caption>\n<thead>\n?<tr><th scope="col">/);
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
  for (const words of [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style></title><svg onload=alert(1)>',
    '&lt;b&gt; & $& $1',
    'a\u0000b\u001bc\ud800',
  ])
    it(`keeps ${JSON.stringify(words)} text`, () => {
      const count = (source: string, pattern: RegExp): number => source.match(pattern)?.length ?? 0;
      const plain = html.article(hostile('words'), 'en');
      const given = html.article(hostile(words), 'en');
      for (const pattern of [/</g, />/g, /"/g, /'/g, /<[a-z]+/g])
        assert.equal(count(given, pattern), count(plain, pattern));
      assert.doesNotMatch(given, /[^\P{Cc}\n]/u);
    });
});
