/** A statement to learn from: its features and the act that people gave it. */
export interface Example<Label extends string> {
  readonly features: ReadonlyMap<string, number>;
  readonly label: Label;
}

export type WeightTable<Label extends string> = Record<Label, Record<string, number>>;

/** `pull` is how strongly weights are held to where they start (the precision of a Gaussian prior). */
export interface FitOptions {
  readonly pull: number;
  readonly rounds: number;
}

/**
 * Multinomial logistic regression by full-batch gradient steps (Adagrad), regularised towards a starting table: a feature
 * that the examples say nothing about keeps the weight that a linguist gave it. Deterministic.
 */
export function fitWeights<Label extends string>(
  examples: readonly Example<Label>[],
  start: Readonly<Record<Label, Readonly<Record<string, number>>>>,
  { pull, rounds }: FitOptions,
): WeightTable<Label> {
  const labels = Object.keys(start) as Label[];
  const names = [
    ...new Set([...labels.flatMap((label) => Object.keys(start[label])), ...examples.flatMap(({ features }) => [...features.keys()])]),
  ];
  const column = new Map(names.map((name, at) => [name, at]));
  const width = names.length;
  const prior = Float64Array.from(labels.flatMap((label) => names.map((name) => start[label][name] ?? 0)));
  const weights = Float64Array.from(prior);
  const seen = new Float64Array(weights.length).fill(1e-3);
  const rows = examples.map(({ features, label }) => ({
    entries: [...features].map(([name, strength]) => [column.get(name)!, strength] as const),
    answer: labels.indexOf(label),
  }));
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, at) => pull * (weight - prior[at]!));
    for (const { entries, answer } of rows) {
      const odds = labels.map((_, label) => Math.exp(entries.reduce((sum, [at, strength]) => sum + weights[label * width + at]! * strength, 0)));
      const total = odds.reduce((sum, one) => sum + one, 0);
      odds.forEach((one, label) => {
        const error = one / total - (label === answer ? 1 : 0);
        for (const [at, strength] of entries) slope[label * width + at]! += error * strength;
      });
    }
    slope.forEach((step, at) => {
      seen[at]! += step * step;
      weights[at]! -= (0.3 * step) / Math.sqrt(seen[at]!);
    });
  }
  return Object.fromEntries(
    labels.map((label, row) => [label, Object.fromEntries(names.map((name, at) => [name, weights[row * width + at]!]))]),
  ) as WeightTable<Label>;
}
