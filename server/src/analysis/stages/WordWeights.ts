import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Reading } from '../model.ts';
import { stemsOf } from './stemsOf.ts';

/** Into so many parts an article is cut at most, lest the rarity of a word cost as much as the article is long; mostly a sentence each. */
const mostParts = 100;

/** How telling the words of an article are, by TF-IDF over its sentences. Words are given by their stems. */
export class WordWeights {
  private readonly tfidf = new TfIdf();
  private readonly known = new Map<string, number>();
  private readonly ofOnce: number;

  constructor({ sentences }: Reading, packs: LanguagePacks) {
    const size = Math.ceil(sentences.length / mostParts);
    for (let at = 0; at < sentences.length; at += size) {
      const stems = sentences.slice(at, at + size).flatMap((sentence) => stemsOf(sentence, packs));
      this.tfidf.addDocument(count(stems));
    }
    this.ofOnce = 1 + Math.log(Math.max(1, this.tfidf.documents.length) / 2);
  }

  /** Above 0; the fewer parts of the article hold the word, the more. */
  rarity(stem: string): number {
    return this.tfidf.idf(stem);
  }

  /** How much of the article is about this, as a multiple of what a word is worth that stands there once. */
  prominence(stem: string): number {
    let value = this.known.get(stem);
    if (value === undefined) {
      const sum = this.tfidf.tfidfs([stem]).reduce((total, part) => total + part, 0);
      this.known.set(stem, (value = sum / this.ofOnce));
    }
    return value;
  }
}

/** How often each stem occurs; without a prototype, since a text may hold the word 'constructor'. */
function count(stems: readonly (string | null)[]): Readonly<Record<string, number>> {
  const counts = Object.create(null) as Record<string, number>;
  for (const stem of stems) if (stem !== null) counts[stem] = (counts[stem] ?? 0) + 1;
  return counts;
}

const weighed = new WeakMap<Reading, WordWeights>();

/** The weights of an article's words, made when they are first asked for. */
export function weightsOf(reading: Reading, packs: LanguagePacks): WordWeights {
  let weights = weighed.get(reading);
  if (!weights) weighed.set(reading, (weights = new WordWeights(reading, packs)));
  return weights;
}
