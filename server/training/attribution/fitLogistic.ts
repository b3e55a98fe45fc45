/** What to learn from: the names of the features that hold, and whether the answer is yes. */
export interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}

/**
 * `pull` holds weights to what is expected (the precision of a Gaussian prior), nought where `expected` has nothing to say; `rounds` is the
 * number of gradient steps.
 */
export interface FitOptions {
  readonly pull: number;
  readonly rounds: number;
  readonly expected?: Readonly<Record<string, number>>;
}

/** Logistic regression by full-batch Adagrad. Deterministic: the same examples in the same order give the same weights. */
export function fitLogistic(
  examples: readonly Example[],
  { pull, rounds, expected = {} }: FitOptions,
): Map<string, number> {
  const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
  const column = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, right }) => ({
    columns: features.map((feature) => column.get(feature)!),
    answer: right ? 1 : 0,
  }));
  const prior = Float64Array.from(names, (name) => expected[name] ?? 0);
  const weights = prior.slice();
  const seen = new Float64Array(names.length).fill(1e-3);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, at) => pull * (weight - prior[at]!));
    for (const { columns, answer } of rows) {
      const sum = columns.reduce((total, at) => total + weights[at]!, 0);
      const error = 1 / (1 + Math.exp(-sum)) - answer;
      for (const at of columns) slope[at]! += error;
    }
    slope.forEach((step, at) => {
      seen[at]! += step * step;
      weights[at]! -= (0.3 * step) / Math.sqrt(seen[at]!);
    });
  }
  return new Map(names.map((name, at) => [name, weights[at]!]));
}
