import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexSpans } from '../../server/src/analysis/indexSpans.ts';

describe('an index of spans', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

  it('finds what looking at all of them finds', () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, place) => {
        const touching = spans.filter(({ start, end }) => start < place.end && place.start < end);
        const inOrder = touching.toSorted((a, b) => a.start - b.start || b.end - a.end);
        assert.deepEqual(indexSpans(spans)(place), inOrder);
      }),
    );
  });
});
