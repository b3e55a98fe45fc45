import assert from 'node:assert/strict';
import type { Comparison, Relation } from '../../server/src/analysis/compare/comparison.ts';
import { layOutNetwork } from '../../server/src/exports/page/layOutNetwork.ts';

const kinds: readonly Relation['kind'][] = ['accuses', 'criticises', 'answers', 'supports'];

function comparisonOf(relations: readonly Relation[]): Comparison {
  return { positions: ['Port Watch', 'Dalby Freight'], parties: [], rows: [], relations };
}

const bothWays = kinds.flatMap((kind): Relation[] => [
  { from: 'Port Watch', to: 'Dalby Freight', kind, count: 2 },
  { from: 'Dalby Freight', to: 'Port Watch', kind, count: 1 },
]);

describe('the picture of who does what to whom', () => {
  it('lays no arrow on another, whatever two parties do to each other', () => {
    const { arrows } = layOutNetwork(comparisonOf(bothWays));
    const heights = arrows.map(({ points: [, control] }) => control.y).sort((a, b) => a - b);
    assert.equal(heights.length, 8);
    for (const [index, height] of heights.entries())
      assert.ok(index === 0 || height - heights[index - 1]! > 1, `${height}`);
  });

  it('keeps everything inside the picture, for up to eight parties', () => {
    for (let more = 0; more < 12; more++) {
      const others = Array.from({ length: more }, (_, at): Relation => {
        return { from: `Party number ${at}`, to: 'Dalby Freight', kind: kinds[at % 4]!, count: 1 };
      });
      const { nodes, arrows, width, height } = layOutNetwork(comparisonOf([...bothWays, ...others]));
      assert.equal(nodes.length, Math.min(2 + more, 8));
      const edges = nodes.map(({ x, y, width: w, height: h }) => [x - w / 2, x + w / 2, y - h / 2, y + h / 2] as const);
      for (const [left, right, top, bottom] of edges)
        assert.ok(left >= 0 && right <= width && top >= 0 && bottom <= height);
      for (const { points } of arrows) {
        const [start, control, tip] = points;
        const middle = (start.y + 2 * control.y + tip.y) / 4;
        for (const y of [start.y, middle, tip.y]) assert.ok(y >= 0 && y <= height, `${y}`);
      }
    }
  });
});
