import { prf, round1 } from './figures.ts';
import type { Figures } from './figures.ts';
import type { Pair, Role } from './ScoredArticle.ts';

const roles: readonly Role[] = ['source', 'cue', 'content'];

interface SpansOfText {
  readonly text: string;
  readonly gold: Readonly<Record<Role, readonly Pair[]>>;
  readonly found: Readonly<Record<Role, readonly Pair[]>>;
}

/** Exact and begin F1 of the spans of each role, punctuation at the edges trimmed, and their mean Jaccard (CofeNet, COLING 2022). */
export function scoreSpans(texts: readonly SpansOfText[]): Figures {
  const figures: Record<string, Figures | number | null> = {};
  for (const role of roles) {
    const exact = { tp: 0, found: 0, gold: 0 };
    const begin = { tp: 0, found: 0, gold: 0 };
    const shares: number[] = [];
    for (const { text, gold, found } of texts) {
      const wanted = distinct(gold[role]);
      const got = distinct(found[role]);
      const trimmed = (spans: readonly Pair[]): Pair[] => spans.map((span) => trim(text, span));
      count(exact, trimmed(wanted).map(String), trimmed(got).map(String));
      count(
        begin,
        trimmed(wanted).map(([start]) => String(start)),
        trimmed(got).map(([start]) => String(start)),
      );
      shares.push(...wanted.map((x) => Math.max(0, ...got.map((y) => share(x, y)))));
      shares.push(...got.filter((y) => !wanted.some((x) => overlap(x, y) > 0)).map(() => 0));
    }
    figures[`${role} exact`] = prf(exact.tp, exact.found - exact.tp, exact.gold - exact.tp);
    figures[`${role} begin`] = prf(begin.tp, begin.found - begin.tp, begin.gold - begin.tp);
    figures[`${role} jaccard`] =
      shares.length > 0 ? round1((100 * shares.reduce((a, b) => a + b, 0)) / shares.length) : null;
  }
  return figures;
}

/** How many units two spans share. */
export const overlap = (x: Pair, y: Pair): number => Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]));

const share = (x: Pair, y: Pair): number =>
  overlap(x, y) > 0 ? overlap(x, y) / (Math.max(x[1], y[1]) - Math.min(x[0], y[0])) : 0;

const distinct = (spans: readonly Pair[]): Pair[] => [...new Map(spans.map((span) => [String(span), span])).values()];

/** Counts equal keys as a multiset. */
function count(
  into: { tp: number; found: number; gold: number },
  wanted: readonly string[],
  got: readonly string[],
): void {
  const left = new Map<string, number>();
  for (const key of wanted) left.set(key, (left.get(key) ?? 0) + 1);
  for (const key of got) {
    const n = left.get(key) ?? 0;
    if (n > 0) into.tp++;
    left.set(key, n - 1);
  }
  into.found += got.length;
  into.gold += wanted.length;
}

function trim(text: string, [start, end]: Pair): Pair {
  const wordlike = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  let from = start;
  let to = end;
  while (from < to && !wordlike(from)) from++;
  while (to > from && !wordlike(to - 1)) to--;
  return from < to ? [from, to] : [start, end];
}
