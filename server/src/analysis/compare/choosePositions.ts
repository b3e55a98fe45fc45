import type { ComparedArticle } from './comparison.ts';
import type { Parties } from './Parties.ts';
import { sameName } from './sameName.ts';

/** The two columns, and the names to choose from. */
export interface Positions {
  readonly pair: readonly [string | null, string | null];
  /** Most disputed first. */
  readonly parties: readonly string[];
}

/** The wanted pair as the articles name it, or the most accusing party and the one it accuses most. */
export function choosePositions(
  articles: readonly ComparedArticle[],
  parties: Parties,
  wanted?: readonly [string, string],
): Positions {
  const weight = new Map<string, number>();
  const attacks = new Map<string, Map<string, number>>();
  for (const article of articles) {
    const acts = new Map(article.statements.map(({ id, act }) => [id, act]));
    for (const { accuser, accused, accusations, replies } of article.disputes) {
      const from = parties.of(article, accuser);
      const against = parties.of(article, accused);
      const strength = accusations.reduce((sum, id) => sum + (acts.get(id) === 'accuse' ? 2 : 1), 0);
      if (from !== null) weight.set(from, (weight.get(from) ?? 0) + strength);
      if (against !== null) weight.set(against, (weight.get(against) ?? 0) + strength + replies.length);
      const targets = attacks.get(from ?? '') ?? new Map<string, number>();
      attacks.set(from ?? '', targets);
      if (against !== null) targets.set(against, (targets.get(against) ?? 0) + strength);
    }
  }
  const names = [...weight.keys()].sort((a, b) => weight.get(b)! - weight.get(a)!);
  if (wanted) {
    const [first, second] = wanted.map(
      (name) => names.find((one) => one === name) ?? names.find((one) => sameName(one, name)) ?? name,
    );
    return { pair: [first!, second!], parties: names };
  }
  return { pair: mainPair(attacks), parties: names };
}

function mainPair(attacks: ReadonlyMap<string, ReadonlyMap<string, number>>): readonly [string | null, string | null] {
  const total = (targets: ReadonlyMap<string, number>) => [...targets.values()].reduce((sum, one) => sum + one, 0);
  const named = [...attacks].filter(([from, targets]) => from !== '' && targets.size > 0);
  const candidates = named.length > 0 ? named : [...attacks];
  const main = maximum(candidates, ([, targets]) => total(targets));
  if (!main) return [null, null];
  const [from, targets] = main;
  return [from === '' ? null : from, maximum([...targets], ([, count]) => count)?.[0] ?? null];
}

/** The first of the greatest. */
function maximum<T>(items: readonly T[], size: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || size(item) > size(best) ? item : best),
    undefined,
  );
}
