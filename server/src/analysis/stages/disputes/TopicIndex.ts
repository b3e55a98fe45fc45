import type { LanguagePacks } from '../../languages/LanguagePack.ts';
import { compileGrammar } from '../../linguistics/compileGrammar.ts';
import type { Grammar } from '../../linguistics/compileGrammar.ts';
import type { Reading, Sentence, Statement } from '../../model.ts';
import { originOf } from '../originOf.ts';
import { surroundings } from '../surroundings.ts';
import { wordsWithin } from '../wordsWithin.ts';
import type { SentencePart } from '../wordsWithin.ts';

const stemLength = 6;
const shortestWord = 4;
/** How much beyond the content the sentence's other words count: a paraphrase often names its matter outside. */
const outsideWeight = 0.4;

/** What each statement is about, as weighted word stems: rare words of the article count more (TF-IDF over its sentences). */
export class TopicIndex {
  private readonly vectors: ReadonlyMap<string, ReadonlyMap<string, number>>;
  private readonly norms = new Map<string, number>();

  constructor(reading: Reading, statements: readonly Statement[], packs: LanguagePacks) {
    const rarity = rarityOfStems(reading, packs);
    this.vectors = new Map(
      statements.map((statement) => {
        const vector = new Map<string, number>();
        const add = (stem: string, weight: number) => vector.set(stem, Math.max(vector.get(stem) ?? 0, weight));
        for (const span of statement.content) {
          for (const part of wordsWithin(reading, span))
            for (const stem of stemsWithin(part, packs)) add(stem, rarity.get(stem) ?? 1);
        }
        const near = surroundings(reading, statement);
        for (const part of near ? wordsWithin(reading, near) : [])
          for (const stem of stemsWithin(part, packs)) add(stem, outsideWeight * (rarity.get(stem) ?? 1));
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

const stemsOfSentences = new WeakMap<object, readonly (string | null)[]>();

/** What each token of a sentence is about; null for words that are about nothing. */
function stemsOf(sentence: Sentence, packs: LanguagePacks): readonly (string | null)[] {
  const origin = originOf(sentence);
  let stems = stemsOfSentences.get(origin);
  if (!stems) {
    const pack = packs.get(sentence.language);
    const grammar = pack && compileGrammar(pack);
    stems = sentence.tokens.map(({ kind, lower }) => {
      if (kind === 'number') return lower;
      const isTelling = kind === 'word' && lower.length >= shortestWord && !(grammar && isEmpty(lower, grammar));
      return isTelling ? lower.slice(0, stemLength) : null;
    });
    stemsOfSentences.set(origin, stems);
  }
  return stems;
}

/** A word that only holds others together. */
const isEmpty = (lower: string, grammar: Grammar): boolean =>
  grammar.auxiliaries.has(lower) ||
  grammar.determiners.has(lower) ||
  grammar.prepositions.has(lower) ||
  grammar.subordinators.has(lower) ||
  grammar.groupAdverbs.has(lower) ||
  grammar.questionWords.has(lower);

function rarityOfStems(reading: Reading, packs: LanguagePacks): ReadonlyMap<string, number> {
  const sentencesWith = new Map<string, number>();
  for (const sentence of reading.sentences)
    for (const stem of new Set(stemsOf(sentence, packs)))
      if (stem !== null) sentencesWith.set(stem, (sentencesWith.get(stem) ?? 0) + 1);
  const all = reading.sentences.length + 1;
  return new Map([...sentencesWith].map(([stem, count]) => [stem, Math.log(all / count)]));
}
