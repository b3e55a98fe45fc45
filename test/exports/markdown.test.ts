import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { markdown } from '../../server/src/exports/markdown.ts';
import { escapeMarkdown } from '../../server/src/exports/markdownTable.ts';
import { harbour, hostile } from './fixture.ts';

describe('Markdown export', () => {
  it('lays each dispute out as a table', () => {
    assert.equal(
      markdown.article(harbour, 'en'),
      `# Harbour firm under fire

\` harbour.txt \` · English · 5 statements · 2 disputes · 1 unanswered

## Port Watch accuses the mayor. No reply from the mayor is found.

| | Accuses: Port Watch | Is accused: the mayor | Others |
| --- | --- | --- | --- |
| no reply found | **Ida Krogh, for Port Watch** (accusation, paraphrase, line 11): looking away | **No reply found** |  |

## Port Watch accuses Dalby Freight. Dalby Freight denies it.

| | Accuses: Port Watch | Answers: Dalby Freight | Others |
| --- | --- | --- | --- |
| oil in the harbour · answered | **Port Watch** (accusation, paraphrase, line 3): dumping oil in the harbour<br><br>**Ida Krogh, for Port Watch** (accusation, direct quote, line 5): “They empty their tanks at night,” | **Max Hume, for Dalby Freight** (denial, direct quote, line 7): “We have never emptied a tank in the harbour,” | **the coastguard** (support, paraphrase, line 9): no oil |

## All statements

| Line | Speaker | Act | Words |
| ---: | --- | --- | --- |
| 3 | Port Watch | accusation | dumping oil in the harbour |
| 5 | Ida Krogh, for Port Watch | accusation | “They empty their tanks at night,” |
| 7 | Max Hume, for Dalby Freight | denial | “We have never emptied a tank in the harbour,” |
| 9 | the coastguard | support | no oil |
| 11 | Ida Krogh, for Port Watch | accusation | looking away |

*Machine-suggested: read the article before you rely on it. Statement Lens 1.2.3 · text SHA-256 ${'ab'.repeat(32)}*

`,
    );
  });
  for (const [words, escaped] of [
    ['a|b\nc', 'a\\|b c'],
    ['<script>', '&lt;script\\>'],
    ['![x](javascript:alert(1))', '!\\[x\\](javascript:alert(1))'],
    ['*a* _b_ `c` ~d~ # e \\', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\# e \\\\'],
    ['$2 and $3', '\\$2 and \\$3'],
    ['https://example.org', 'https&#58;//example.org'],
    ['&lt;', '&amp;lt;'],
  ] as const)
    it(`keeps ${JSON.stringify(words)} text`, () => {
      assert.equal(escapeMarkdown(words), escaped);
    });
  it('has the same rows and cells whatever the article says', () => {
    const shape = (source: string): string[] =>
      source.split('\n').map((line) => line.replaceAll('\\|', '').replace(/[^|]+/g, '.'));
    assert.deepEqual(
      shape(markdown.article(hostile('a|b\n| c |\r\n``` `|` <table>'), 'en')),
      shape(markdown.article(hostile('words'), 'en')),
    );
  });
  it('is read as headings and tables, and as no markup of the article’s own', () => {
    const reader = new MarkdownIt({ html: true, linkify: true });
    const tagsOf = (source: string): string[] =>
      [...reader.render(source).matchAll(/<(\/?\w+)/g)].map(([, tag]) => tag!);
    const plain = tagsOf(markdown.article(harbour, 'en'));
    assert.equal(plain.filter((tag) => tag === 'table').length, 3);
    assert.equal(plain.filter((tag) => tag === 'h1').length, 1);
    const words = tagsOf(markdown.article(hostile('words'), 'en'));
    for (const text of [
      '<b>a</b>',
      '# a\n## b',
      '| a | b |',
      '![a](b)',
      '[a]: b',
      'https://a.b',
      '```\na',
      '&lt;i&gt;',
    ])
      assert.deepEqual(tagsOf(markdown.article(hostile(text), 'en')), words, text);
  });
  it('tells of an input that could not be read', () => {
    assert.equal(markdown.failure({ id: 'a_b', line: 3, error: 'No.' }, 'en'), '# a\\_b\n\n3: No.\n\n');
  });
});
