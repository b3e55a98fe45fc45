import { hashText, mix3 } from '../analysis/linguistics/hash.ts';
import { sameName } from '../analysis/compare/sameName.ts';
import { plainWords } from './QuotedSpeech.ts';
import type { QuotedSpeech } from './QuotedSpeech.ts';

/** Of the shingles of a quotation, three words in a row each, so many are kept: those with the smallest hashes, so that two like quotations keep the same. */
const sketchSize = 48;

/** What more quotations than this share is a figure of speech. */
const commonest = 64;

/** Two quotations that share less of their sketches are not compared. */
const leastShare = 0.2;

/** Of whoever says more than this, only the first are looked at for translations. */
const mostOfSpeaker = 200;

/** With this many quotations the index is full: some 150 MB. */
const most = 100_000;

interface Entry {
  readonly quotation: QuotedSpeech;
  readonly sketch: readonly number[];
}

/** Finds quotations that are nearly the same, without holding every one against every other. */
export class QuotationIndex {
  readonly #byArticle = new Map<string, readonly Entry[]>();
  readonly #byShingle = new Map<number, Entry[]>();
  readonly #bySpeaker = new Map<string, Entry[]>();
  #size = 0;

  has(article: string): boolean {
    return this.#byArticle.has(article);
  }

  /** Takes an article in, in place of what was known of it. False where there is no room for all its quotations. */
  set(article: string, quotations: readonly QuotedSpeech[]): boolean {
    this.delete(article);
    const taken = quotations.slice(0, Math.max(0, most - this.#size));
    const entries = taken.map((quotation): Entry => ({ quotation, sketch: sketchOf(quotation) }));
    this.#byArticle.set(article, entries);
    this.#size += entries.length;
    for (const entry of entries)
      for (const shingle of entry.sketch) {
        const there = this.#byShingle.get(shingle);
        if (!there) this.#byShingle.set(shingle, [entry]);
        else if (there.length <= commonest) there.push(entry);
      }
    for (const entry of entries) {
      const key = keyOf(entry.quotation.speaker);
      const known = key === null ? [] : (this.#bySpeaker.get(key) ?? []);
      if (key !== null) this.#bySpeaker.set(key, known);
      if (known.length < mostOfSpeaker) known.push(entry);
    }
    return taken.length === quotations.length;
  }

  delete(article: string): void {
    for (const entry of this.#byArticle.get(article) ?? []) {
      this.#size--;
      const key = keyOf(entry.quotation.speaker);
      const known = this.#bySpeaker.get(key ?? '')?.filter((one) => one !== entry) ?? [];
      if (key !== null && known.length > 0) this.#bySpeaker.set(key, known);
      else if (key !== null) this.#bySpeaker.delete(key);
      for (const shingle of entry.sketch) {
        const left = this.#byShingle.get(shingle)?.filter((one) => one !== entry) ?? [];
        if (left.length > 0) this.#byShingle.set(shingle, left);
        else this.#byShingle.delete(shingle);
      }
    }
    this.#byArticle.delete(article);
  }

  /** The quotations of other articles that may be the same as one of an article, the likeliest first. */
  *candidates(article: string): Generator<readonly [here: QuotedSpeech, there: readonly QuotedSpeech[]]> {
    for (const { quotation, sketch } of this.#byArticle.get(article) ?? []) {
      const shared = new Map<Entry, number>();
      for (const shingle of sketch) {
        const entries = this.#byShingle.get(shingle) ?? [];
        if (entries.length > commonest) continue;
        for (const entry of entries)
          if (entry.quotation.article !== article) shared.set(entry, (shared.get(entry) ?? 0) + 1);
      }
      const likely = [...shared]
        .map(([entry, count]) => ({ entry, share: count / Math.min(sketch.length, entry.sketch.length) }))
        .filter(({ share }) => share >= leastShare)
        .sort((a, b) => b.share - a.share);
      if (likely.length > 0) yield [quotation, likely.map(({ entry }) => entry.quotation)];
    }
  }

  /** The quotations of the same speaker in another language, for each of an article that has any. */
  *translations(article: string): Generator<readonly [here: QuotedSpeech, there: readonly QuotedSpeech[]]> {
    for (const { quotation } of this.#byArticle.get(article) ?? []) {
      const { speaker, language } = quotation;
      if (speaker === null) continue;
      const others = (this.#bySpeaker.get(keyOf(speaker)!) ?? [])
        .map((entry) => entry.quotation)
        .filter((one) => one.language !== language && one.article !== article && sameName(one.speaker!, speaker));
      if (others.length > 0) yield [quotation, others];
    }
  }
}

/** Last names are what two articles have in common. */
function keyOf(speaker: string | null): string | null {
  return speaker?.toLowerCase().split(' ').at(-1) ?? null;
}

function sketchOf(speech: QuotedSpeech): readonly number[] {
  const hashes = plainWords(speech).map((word) => hashText(word, 0));
  const shingles = new Set<number>();
  for (let at = 0; at + 3 <= hashes.length; at++) shingles.add(mix3(hashes[at]!, hashes[at + 1]!, hashes[at + 2]!));
  return [...shingles].sort((a, b) => a - b).slice(0, sketchSize);
}
