import type { Dictionary } from '../src/analysis/linguistics/Dictionary.ts';
import { applyRules, bestStem, exceptionKey, fitKey, ruleKey } from '../src/analysis/linguistics/Lemmatiser.ts';
import type { Tag } from '../src/analysis/model.ts';
import { ByteWriter } from './ByteWriter.ts';
import { writeCodes } from './writeCodes.ts';

/** A sentence to learn base forms from. */
export interface LemmaSentence {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  readonly lemmas: readonly string[];
}

interface Example {
  readonly word: string;
  readonly tag: Tag;
  readonly lemma: string;
}

const LONGEST_SUFFIX = 6;

/** Returns the bytes of a Lemmatiser. A word becomes an exception where neither dictionary nor rules give its usual base form. */
export function trainLemmas(sentences: readonly LemmaSentence[], dictionary: Dictionary): Uint8Array {
  const examples = sentences
    .flatMap(({ words, tags, lemmas }) =>
      words.map((word, i): Example => {
        const tag = tags[i]!;
        const proper = tag.upos === 'PROPN';
        const lemma = lemmas[i]!;
        return { word: proper ? word : word.toLowerCase(), tag, lemma: proper ? lemma : lemma.toLowerCase() };
      }),
    )
    .filter(({ lemma }) => /^[^_]+$/u.test(lemma));
  const fits = learnFits(examples, dictionary);
  const rules = learnRules(examples);
  const codes = { codeOf: (hash: number): number => fits.get(hash) ?? 0 };
  const usual = usualLemmas(examples);
  const exceptions = new Map<string, string>();
  for (const { word, tag } of examples) {
    const key = exceptionKey(word, tag.upos);
    const guess = bestStem(dictionary.readingsOf(word), tag, codes) ?? applyRules(word, tag, rules);
    if (guess !== usual.get(key)) exceptions.set(key, usual.get(key)!);
  }
  return new ByteWriter()
    .texts([...exceptions].map(([key, lemma]) => `${key}\t${lemma}`).sort())
    .texts([...rules].map(([key, { strip, add }]) => `${key}\t${strip}\t${add}`).sort())
    .bytes(writeCodes(fits))
    .finish();
}

/** How often a reading's stem was the base form, less how often it was not; from 1 to 255. */
function learnFits(examples: readonly Example[], dictionary: Dictionary): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { word, tag, lemma } of examples) {
    for (const reading of dictionary.readingsOf(word)) {
      const key = fitKey(reading, tag);
      counts.set(key, (counts.get(key) ?? 0) + (reading.stem === lemma ? 1 : -1));
    }
  }
  return new Map([...counts].filter(([, count]) => count > 0).map(([key, count]) => [key, Math.min(255, count)]));
}

/** Rules for suffixes from short to long; a longer one only where the shorter ones decide otherwise, and more than once. */
function learnRules(examples: readonly Example[]): Map<string, { strip: number; add: string }> {
  const rules = new Map<string, { strip: number; add: string }>();
  const types = [
    ...new Map(
      examples.map((example) => [`${example.word} ${labelOf(example.tag)} ${example.lemma}`, example]),
    ).values(),
  ];
  for (const labelled of [(tag: Tag) => tag.upos, labelOf]) {
    for (let size = 0; size <= LONGEST_SUFFIX; size++) {
      const counts = new Map<string, Map<string, number>>();
      const decided = new Map<string, number>();
      for (const { word, tag, lemma } of types) {
        if (word.length <= size) continue;
        const key = ruleKey(labelled(tag), word.slice(word.length - size));
        const edit = editOf(word, lemma);
        const ofKey = counts.get(key) ?? new Map<string, number>();
        counts.set(key, ofKey.set(edit, (ofKey.get(edit) ?? 0) + 1));
        if (applyRules(word, tag, rules) === lemma) decided.set(key, (decided.get(key) ?? 0) + 1);
      }
      for (const [key, edits] of counts) {
        const [edit, count] = [...edits].reduce((best, other) => (other[1] > best[1] ? other : best));
        const gained = count - (decided.get(key) ?? 0);
        if (gained < (size === 0 ? 0 : 2)) continue;
        const [strip = '', add = ''] = edit.split('\t');
        rules.set(key, { strip: Number(strip), add });
      }
    }
  }
  return rules;
}

/** The most frequent base form of each word and part of speech, by exceptionKey. */
function usualLemmas(examples: readonly Example[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { word, tag, lemma } of examples) {
    const key = exceptionKey(word, tag.upos);
    const ofKey = counts.get(key) ?? new Map<string, number>();
    counts.set(key, ofKey.set(lemma, (ofKey.get(lemma) ?? 0) + 1));
  }
  return new Map([...counts].map(([key, lemmas]) => [key, [...lemmas].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
}

function labelOf(tag: Tag): string {
  return `${tag.upos} ${tag.features}`;
}

function editOf(word: string, lemma: string): string {
  let shared = 0;
  while (shared < word.length && shared < lemma.length && word[shared] === lemma[shared]) shared++;
  return `${word.length - shared}\t${lemma.slice(shared)}`;
}
