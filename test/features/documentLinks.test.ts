import assert from 'node:assert/strict';
import { documentLinks } from '../../server/src/features/documentLinks.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';

function links(text: string): string[] {
  const view = handMadeArticle(text);
  return documentLinks(view).map(({ range, target }) => `${view.document.getText(range)} → ${target ?? ''}`);
}

describe('document links', () => {
  for (const [text, ...expected] of [
    ['Se https://example.org/a?b=1#c, siger han.', 'https://example.org/a?b=1#c → https://example.org/a?b=1#c'],
    ['Read more (www.example.org).', 'www.example.org → https://www.example.org'],
    ['»http://example.org/æ.«', 'http://example.org/æ → http://example.org/æ'],
    ['https://example.org/a_(b) and', 'https://example.org/a_(b) → https://example.org/a_(b)'],
    ['javascript:alert(1) command:x file:///etc/passwd ftp://a.b ida@example.org'],
    ['https:// and www.'],
  ] as const) {
    it(text, () => {
      assert.deepEqual(links(text), expected);
    });
  }
});
