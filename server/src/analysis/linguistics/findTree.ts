const IMPOSSIBLE = -1e9;

/**
 * The best tree over n tokens, 0 being the root with exactly one dependent (Chu & Liu 1965, Edmonds 1967). `scores` is
 * n×n from `start` on: row dependent, column head. Returns the head of each token; that of 0 means nothing.
 */
export function findTree(scores: Float32Array, start: number, n: number): Int32Array {
  const { heads, root } = chooseHeads(scores, start, n);
  const cycle = findCycle(heads);
  if (cycle.length === 0) return heads;
  const allowed = new Float64Array(n * n).fill(IMPOSSIBLE);
  for (let dependent = 1; dependent < n; dependent++) {
    for (let head = 0; head < n; head++) {
      if (head !== dependent && (head === 0) === (dependent === root)) {
        allowed[dependent * n + head] = scores[start + dependent * n + head]!;
      }
    }
  }
  return breakCycle(allowed, n, heads, cycle);
}

/** The best head of each token by itself; from the root hangs the one that wins most by it. */
function chooseHeads(scores: Float32Array, start: number, n: number): { heads: Int32Array; root: number } {
  const heads = new Int32Array(n);
  let root = 1;
  let most = -Infinity;
  for (let dependent = 1; dependent < n; dependent++) {
    const row = start + dependent * n;
    let best = 0;
    let other = n > 2 ? -Infinity : 0;
    for (let head = 1; head < n; head++) {
      const score = scores[row + head]!;
      if (score > other && head !== dependent) {
        other = score;
        best = head;
      }
    }
    heads[dependent] = best;
    const gain = scores[row]! - other;
    if (gain > most) {
      most = gain;
      root = dependent;
    }
  }
  heads[root] = 0;
  return { heads, root };
}

function bestTree(scores: Float64Array, n: number): Int32Array {
  const heads = new Int32Array(n);
  for (let dependent = 1; dependent < n; dependent++) heads[dependent] = bestHead(scores, n, dependent);
  const cycle = findCycle(heads);
  return cycle.length === 0 ? heads : breakCycle(scores, n, heads, cycle);
}

function bestHead(scores: Float64Array, n: number, dependent: number): number {
  let best = dependent === 0 ? 1 : 0;
  for (let head = 0; head < n; head++) {
    if (head !== dependent && scores[dependent * n + head]! > scores[dependent * n + best]!) best = head;
  }
  return best;
}

function findCycle(heads: Int32Array): number[] {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let token = start;
    while (token !== 0 && seen[token] === 0) {
      seen[token] = start;
      token = heads[token]!;
    }
    if (token === 0 || seen[token] !== start) continue;
    const cycle = [token];
    for (let next = heads[token]!; next !== token; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return [];
}

/** Takes the cycle for one token, solves the smaller problem, and opens the cycle where the tree enters it. */
function breakCycle(scores: Float64Array, n: number, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const inCycle = new Set(cycle);
  const outside = Array.from({ length: n }, (_, token) => token).filter((token) => !inCycle.has(token));
  const size = outside.length + 1;
  const joint = size - 1;
  const smaller = new Float64Array(size * size).fill(IMPOSSIBLE);
  const entries = new Int32Array(size);
  const exits = new Int32Array(size);
  for (let i = 0; i < joint; i++) {
    const token = outside[i]!;
    for (let j = 0; j < joint; j++) smaller[i * size + j] = scores[token * n + outside[j]!]!;
    let leaving = -Infinity;
    let entering = -Infinity;
    for (const member of cycle) {
      const leave = scores[token * n + member]!;
      if (leave > leaving) {
        leaving = leave;
        exits[i] = member;
      }
      const enter = scores[member * n + token]! - scores[member * n + heads[member]!]!;
      if (enter > entering) {
        entering = enter;
        entries[i] = member;
      }
    }
    smaller[i * size + joint] = leaving;
    smaller[joint * size + i] = entering;
  }
  const solved = bestTree(smaller, size);
  const result = Int32Array.from(heads);
  for (let i = 1; i < joint; i++) result[outside[i]!] = solved[i] === joint ? exits[i]! : outside[solved[i]!]!;
  const entered = solved[joint]!;
  result[entries[entered]!] = outside[entered]!;
  return result;
}
