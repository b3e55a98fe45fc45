import type { Comparison, Relation } from '../../analysis/compare/comparison.ts';
import { element } from './element.ts';
import type { ElementPart } from './element.ts';
import { layOutNetwork } from './layOutNetwork.ts';
import type { NetworkArrow, NetworkNode, Point } from './layOutNetwork.ts';
import type { Say } from './sayIn.ts';

const kinds: readonly Relation['kind'][] = ['accuses', 'criticises', 'answers', 'supports'];

/** The parties as boxes and what they do to each other as arrows; null where nobody does anything. */
export function network(comparison: Comparison, say: Say): ElementPart | null {
  const { width, height, nodes, arrows } = layOutNetwork(comparison);
  if (arrows.length === 0) return null;
  const shown = kinds.filter((kind) => arrows.some(({ relation }) => relation.kind === kind));
  return element(
    'figure',
    { class: 'network' },
    element(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': inWords(arrows, say) },
      ...arrows.map(drawArrow),
      ...nodes.map((node) => drawNode(node, say)),
    ),
    element(
      'figcaption',
      {},
      ...shown.map((kind) =>
        element(
          'span',
          { class: `key ${kind}` },
          element(
            'svg',
            { viewBox: '0 0 34 10', 'aria-hidden': 'true' },
            element('path', { class: 'line', d: 'M1 5H25' }),
            element('path', { class: 'tip', d: 'M33 5l-9-4v8z' }),
          ),
          say(`network.${kind}`),
        ),
      ),
    ),
  );
}

function drawArrow({ relation, points }: NetworkArrow): ElementPart {
  const [start, control, tip] = points;
  const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const angle = Math.atan2(tip.y - control.y, tip.x - control.x);
  const corner = (turn: number): Point => ({
    x: tip.x - 11 * Math.cos(angle + turn),
    y: tip.y - 11 * Math.sin(angle + turn),
  });
  const middle = { x: (start.x + 2 * control.x + tip.x) / 4, y: (start.y + 2 * control.y + tip.y) / 4 };
  return element(
    'g',
    { class: relation.kind },
    element('path', { class: 'line', d: `M${at(start)}Q${at(control)} ${at(tip)}` }),
    element('path', { class: 'tip', d: `M${at(tip)}L${at(corner(0.42))}L${at(corner(-0.42))}z` }),
    relation.count > 1
      ? element(
          'g',
          { class: 'count' },
          element('circle', { cx: middle.x.toFixed(1), cy: middle.y.toFixed(1), r: 10 }),
          element('text', { x: middle.x.toFixed(1), y: (middle.y + 4).toFixed(1) }, String(relation.count)),
        )
      : null,
  );
}

function drawNode(node: NetworkNode, say: Say): ElementPart {
  const { x, y, width, height } = node;
  const lines = node.name === null ? [say('export.unnamed')] : node.lines;
  const top = y - ((lines.length - 1) * 18) / 2 + 4.5;
  return element(
    'g',
    { class: 'party' },
    element('title', {}, node.name ?? say('export.unnamed')),
    element('rect', {
      x: (x - width / 2).toFixed(1),
      y: (y - height / 2).toFixed(1),
      width: width.toFixed(1),
      height: height.toFixed(1),
      rx: 4,
    }),
    ...lines.map((line, index) => element('text', { x: x.toFixed(1), y: (top + index * 18).toFixed(1) }, line)),
  );
}

/** What the picture shows, for who does not see it. */
function inWords(arrows: readonly NetworkArrow[], say: Say): string {
  const name = (party: string | null): string => party ?? say('export.unnamed');
  return arrows
    .map(({ relation: { from, to, kind, count } }) =>
      say(`network.words.${kind}`, { a: name(from), b: name(to), n: String(count) }),
    )
    .join(' ');
}
