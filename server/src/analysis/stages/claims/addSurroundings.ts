/** A clause's features, which grow, and the index of its sentence. */
export interface PlacedFeatures {
  readonly sentence: number;
  readonly features: Map<string, string>;
}

/** What a clause takes over from the sentences beside it. */
const shared = ['contested', 'damage', 'record', 'trivial', 'opinion', 'number', 'change', 'first person'];
const weighty = ['contested', 'damage', 'record', 'change', 'number'];
const light = ['trivial', 'opinion', 'first person'];
/** Weighty less light features a clause, from which on an article is of middle and of great weight. */
const weights = { middle: 0.3, great: 0.7 };

/** Adds what the rest of the article says about each clause: what the sentences beside it hold, and how weighty the article is. */
export function addSurroundings(clauses: readonly PlacedFeatures[]): void {
  const bySentence = new Map<number, Set<string>>();
  for (const { sentence, features } of clauses) {
    const held = bySentence.get(sentence) ?? new Set();
    bySentence.set(sentence, held);
    for (const name of shared) if (features.has(name)) held.add(name);
  }
  const weight = `article ${weightOf(clauses)}`;
  for (const { sentence, features } of clauses) {
    for (const beside of [sentence - 1, sentence + 1])
      for (const name of bySentence.get(beside) ?? []) features.set(`near ${name}`, '');
    features.set(weight, '');
  }
}

function weightOf(clauses: readonly PlacedFeatures[]): string {
  const count = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + clauses.filter(({ features }) => features.has(name)).length, 0);
  const share = (count(weighty) - count(light)) / Math.max(1, clauses.length);
  return share < weights.middle ? 'light' : share < weights.great ? 'middle' : 'weighty';
}
