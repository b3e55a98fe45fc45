import {
  hashLower,
  hashWord,
  lowerKey,
  normaliseWord,
  type WordKnowledge,
} from '../src/analysis/linguistics/WordTable.ts';

/** Words of sentences with the label of each. */
export interface LabelledWords {
  readonly words: readonly string[];
  readonly labels: readonly string[];
}

/** Words with one label only, seen so often that they need no scoring; codes are 1 + index into `labels`. */
export function learnCertain(
  sentences: readonly LabelledWords[],
  labels: readonly string[],
  minCount: number,
): Map<number, number> {
  const certain = new Map<number, number>();
  for (const [word, counts] of countLabels(sentences, normaliseWord)) {
    const [label, count] = [...counts][0]!;
    if (counts.size === 1 && count >= minCount) certain.set(hashWord(word), 1 + labels.indexOf(label));
  }
  return certain;
}

/** For words seen often: a code for the set of labels that each has in at least one case of twenty. */
export function learnTagSets(sentences: readonly LabelledWords[], minCount: number): Map<number, number> {
  const codes = new Map<string, number>();
  const tagSets = new Map<number, number>();
  for (const [word, counts] of countLabels(sentences, (written) => lowerKey(normaliseWord(written)))) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < minCount) continue;
    const set = [...counts]
      .filter(([, count]) => count * 20 >= total)
      .map(([label]) => label)
      .sort()
      .join(' ');
    const code = codes.get(set) ?? codes.size + 1;
    codes.set(set, code);
    tagSets.set(hashLower(word), code);
  }
  return tagSets;
}

/** The tables as the features see them, before they are written. */
export function knowledgeOf(
  certain: ReadonlyMap<number, number>,
  tagSets: ReadonlyMap<number, number>,
  dictionary: WordKnowledge['dictionary'],
): WordKnowledge {
  const table = (codes: ReadonlyMap<number, number>) => ({ codeOf: (hash: number) => codes.get(hash) ?? 0 });
  return { certain: table(certain), tagSets: table(tagSets), dictionary };
}

function countLabels(
  sentences: readonly LabelledWords[],
  keyOf: (word: string) => string,
): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { words, labels } of sentences) {
    words.forEach((word, i) => {
      const key = keyOf(word);
      const ofWord = counts.get(key) ?? new Map<string, number>();
      counts.set(key, ofWord.set(labels[i]!, (ofWord.get(labels[i]!) ?? 0) + 1));
    });
  }
  return counts;
}
