import assert from 'node:assert/strict';
import { parseMarked, showMarked } from './marked.ts';

describe('marked text', () => {
  it('gives the text and its spans', () => {
    const { text, spans } = parseMarked('{q1|»Nej«}, {c1|siger} {s1|hun}.');
    assert.equal(text, '»Nej«, siger hun.');
    assert.deepEqual(
      spans.map((span) => [span.label, text.slice(span.start, span.end)]),
      [
        ['q1', '»Nej«'],
        ['c1', 'siger'],
        ['s1', 'hun'],
      ],
    );
  });
  it('nests, and writes back what it read', () => {
    const marked = 'A {q1|b {q2|c {s2|d}} e} f';
    const { text, spans } = parseMarked(marked);
    assert.equal(showMarked(text, spans), marked);
  });
  it('names a mark that is not closed', () => {
    assert.throws(() => parseMarked('{q1|a'), /q1/);
  });
});
