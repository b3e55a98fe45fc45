import type { Comparison, Relation } from '../../analysis/compare/comparison.ts';

/** A party in the picture: a box around its name. Places are middles, in units of the picture. */
export interface NetworkNode {
  readonly name: string | null;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An arrow, bent so that neither the one back nor another of the same way lies on it. */
export interface NetworkArrow {
  readonly relation: Relation;
  /** From box to box: start, control point of the curve, tip. */
  readonly points: readonly [Point, Point, Point];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Network {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  readonly arrows: readonly NetworkArrow[];
}

const most = 8;
const width = 680;
const margin = 12;
const lineHeight = 18;
/** Of the font's wider letters. */
const letterWidth = 7.8;
/** Three names of this length fit side by side. */
const longestLine = 18;
const bend = 34;

/** Puts the two positions at the sides and everybody else above and below between them. At most eight parties, the busiest ones. */
export function layOutNetwork({ relations, positions }: Comparison): Network {
  const names = busiest(relations, positions);
  const [left, right, ...others] = names;
  const rows = Math.ceil(others.length / 2);
  const height = 150 + 100 * Math.min(rows, 2) + (others.length > 4 ? 60 : 0);
  const middle = others.length === 1 ? height * 0.36 : height / 2;
  const places = new Map<string | null, Point>();
  if (left !== undefined) places.set(left, { x: margin + 95, y: middle });
  if (right !== undefined) places.set(right, { x: width - margin - 95, y: middle });
  others.forEach((name, index) => {
    const below = index % 2 === 0;
    const inRow = Math.ceil((others.length - (below ? 0 : 1)) / 2);
    const x = (width * (Math.floor(index / 2) + 1)) / (inRow + 1);
    places.set(name, { x, y: below ? height - margin - 30 : margin + 30 });
  });
  const nodes = new Map([...places].map(([name, place]) => [name, nodeAt(name, place)] as const));
  const arrows = relations.flatMap((relation, index) => {
    const from = nodes.get(relation.from);
    const to = nodes.get(relation.to);
    const earlier = relations.slice(0, index).filter((one) => one.from === relation.from && one.to === relation.to);
    return from && to && from !== to ? [arrow(relation, from, to, 1 + earlier.length * 1.2)] : [];
  });
  return { width, height, nodes: [...nodes.values()], arrows };
}

function busiest(relations: readonly Relation[], [a, b]: Comparison['positions']): readonly (string | null)[] {
  const weights = new Map<string | null, number>();
  for (const { from, to, count } of relations)
    for (const name of [from, to]) weights.set(name, (weights.get(name) ?? 0) + count);
  const others = [...weights.keys()].filter((name) => name !== a && name !== b);
  others.sort((x, y) => weights.get(y)! - weights.get(x)!);
  return [...new Set([a, b]), ...others].filter((name) => weights.has(name)).slice(0, most);
}

function nodeAt(name: string | null, { x, y }: Point): NetworkNode {
  const lines = wrap(name ?? '');
  const widest = Math.max(...lines.map((line) => line.length), 12);
  return { name, lines, x, y, width: widest * letterWidth + 24, height: lines.length * lineHeight + 16 };
}

/** At most three lines; a word too long for one is cut. */
function wrap(name: string): readonly string[] {
  const lines: string[] = [''];
  for (const word of name.split(/\s+/)) {
    const piece = word.length > longestLine ? `${word.slice(0, longestLine - 1)}…` : word;
    const last = lines.at(-1)!;
    if (last === '') lines[lines.length - 1] = piece;
    else if (last.length + piece.length < longestLine) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]!.slice(0, longestLine - 1)}…`] : lines;
}

function arrow(relation: Relation, from: NetworkNode, to: NetworkNode, turn: number): NetworkArrow {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const side = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const reach = -bend * turn * (relation.kind === 'supports' ? 0.5 : 1);
  const control = {
    x: (from.x + to.x) / 2 - side.x * reach,
    y: (from.y + to.y) / 2 - side.y * reach,
  };
  return { relation, points: [edgeOf(from, control, 0), control, edgeOf(to, control, 5)] };
}

/** Where a line from a point to the middle of a box meets its edge, that many units before it. */
function edgeOf(node: NetworkNode, { x, y }: Point, before: number): Point {
  const dx = x - node.x;
  const dy = y - node.y;
  const scale = Math.min(node.width / 2 / Math.max(Math.abs(dx), 0.01), node.height / 2 / Math.max(Math.abs(dy), 0.01));
  const share = scale + before / (Math.hypot(dx, dy) || 1);
  return { x: node.x + dx * share, y: node.y + dy * share };
}
