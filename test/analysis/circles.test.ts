import assert from 'node:assert/strict';
import { importsOf, sourcesIn } from '../support/imports.ts';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

const files = ['server/src', 'server/training', 'client/src', 'client/media', 'test'].flatMap(sourcesIn);
const imports = files.flatMap(importsOf);

describe('circles', () => {
  it('has something to look for', () => {
    assert.ok(imports.length > 2000);
    assert.deepEqual(findCircle(graphOf(['a b', 'b c', 'c d', 'c a'].map(pair))), ['a', 'b', 'c', 'a']);
  });

  it('are not among files, but for types', () => {
    const edges = imports.flatMap(({ file, target, isOfTypes }) =>
      target === null || isOfTypes ? [] : [[file, target] as const],
    );
    assert.equal(findCircle(graphOf(edges)), null);
  });

  it('are not among folders beside one another, whatever they import', () => {
    const beside = imports.flatMap(({ file, target }) => {
      const pair = target === null ? null : whereTheyPart(file, target);
      return pair ? [pair] : [];
    });
    assert.ok(beside.length > 500);
    assert.equal(findCircle(graphOf(beside)), null);
  });
});

/** The two folders in the nearest folder that holds both files; null where one of the two lies directly in it. */
function whereTheyPart(one: string, other: string): readonly [string, string] | null {
  const [a, b] = [one.split('/'), other.split('/')];
  const shared = a.findIndex((name, at) => name !== b[at]);
  if (shared < 0 || shared === a.length - 1 || shared === b.length - 1) return null;
  return [a.slice(0, shared + 1).join('/'), b.slice(0, shared + 1).join('/')];
}

function pair(words: string): readonly [string, string] {
  const [from = '', to = ''] = words.split(' ');
  return [from, to];
}

function graphOf(edges: readonly (readonly [string, string])[]): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}

/** A way through the graph that ends where it began. */
function findCircle(graph: Graph): readonly string[] | null {
  const done = new Set<string>();
  const follow = (node: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const circle = follow(next, [...way, node]);
      if (circle) return circle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const circle = follow(node, []);
    if (circle) return circle;
  }
  return null;
}
