import type { LanguagePacks } from '../../languages/LanguagePack.ts';
import type { Reading, Statement } from '../../model.ts';
import { stemsOf } from '../stemsOf.ts';
import { surroundings } from '../surroundings.ts';
import { weightsOf } from '../WordWeights.ts';
import { wordsWithin } from '../wordsWithin.ts';
import type { SentencePart } from '../wordsWithin.ts';

/** How much beyond the content the sentence's other words count: a paraphrase often names its matter outside. */
const outsideWeight = 0.4;

/** What each statement is about, as weighted word stems: rare words of the article count more. */
export class TopicIndex {
  private readonly vectors: ReadonlyMap<string, ReadonlyMap<string, number>>;
  private readonly norms = new Map<string, number>();

  constructor(reading: Reading, statements: readonly Statement[], packs: LanguagePacks) {
    const weights = weightsOf(reading, packs);
    this.vectors = new Map(
      statements.map((statement) => {
        const vector = new Map<string, number>();
        const add = (stem: string, weight: number) => vector.set(stem, Math.max(vector.get(stem) ?? 0, weight));
        for (const span of statement.content) {
          for (const part of wordsWithin(reading, span))
            for (const stem of stemsWithin(part, packs)) add(stem, weights.rarity(stem));
        }
        const near = surroundings(reading, statement);
        for (const part of near ? wordsWithin(reading, near) : [])
          for (const stem of stemsWithin(part, packs)) add(stem, outsideWeight * weights.rarity(stem));
        return [statement.id, vector];
      }),
    );
  }

  /** Cosine of what two statements are about, 0 to 1. */
  similarity(a: string, b: string): number {
    const x = this.vectors.get(a);
    const y = this.vectors.get(b);
    if (!x || !y) return 0;
    let dot = 0;
    for (const [stem, weight] of x) dot += weight * (y.get(stem) ?? 0);
    return dot === 0 ? 0 : dot / (this.norm(a, x) * this.norm(b, y));
  }

  private norm(id: string, vector: ReadonlyMap<string, number>): number {
    let length = this.norms.get(id);
    if (length === undefined) this.norms.set(id, (length = norm(vector)));
    return length;
  }
}

function stemsWithin({ sentence, first, last }: SentencePart, packs: LanguagePacks): readonly string[] {
  return stemsOf(sentence, packs)
    .slice(first, last)
    .filter((stem) => stem !== null);
}

function norm(vector: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
