import assert from 'node:assert/strict';
import { jsonl } from '../../server/src/exports/jsonl.ts';
import { harbour, hostile } from './fixture.ts';

describe('JSON Lines export', () => {
  it('writes one line, whatever the article says', () => {
    for (const article of [harbour, hostile('a\nb\u2028c\ud800')]) {
      const line = jsonl.article(article, 'en');
      assert.equal(line.indexOf('\n'), line.length - 1);
      assert.deepEqual(JSON.parse(line), article.report);
    }
  });
  it('writes an error as a line of its own', () => {
    assert.equal(jsonl.failure({ id: null, line: 2, error: 'no' }, 'da'), '{"id":null,"line":2,"error":"no"}\n');
  });
});
