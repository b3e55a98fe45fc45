import { packs } from '../analysis/languages/packs.ts';
import { compileNames } from '../analysis/linguistics/nameLexicon.ts';
import { figuresIn } from './Figures.ts';
import { wordsOf } from './QuotedSpeech.ts';
import type { QuotedSpeech, QuotedWord } from './QuotedSpeech.ts';
import { isKnown, joined, mayTranslate } from './translations.ts';

/** A quotation and what may be its translation. */
export interface TranslationComparison {
  /** 0 to 1: how much of each is in the other. */
  readonly likeness: number;
  /** Numbers, names and negations that only one has: as the other article has it, as this one has it; '' for nothing. */
  readonly differences: readonly (readonly [there: string, here: string])[];
}

/** Holds a quotation against one of the other language. */
export function compareTranslation(there: QuotedSpeech, here: QuotedSpeech): TranslationComparison {
  const isForth = here.language === joined[0];
  const [from, into] = isForth ? [here, there] : [there, here];
  const [danish, english] = [wordsOf(from), wordsOf(into)];
  const [a, b] = [telling(from, danish), telling(into, english)];
  const told = a.filter(({ word }) => isKnown(word) || b.some((other) => mayTranslate(word, other.word)));
  const covered = told.filter(({ word }) => b.some((other) => mayTranslate(word, other.word))).length;
  const returned = b.filter(({ word }) => a.some((other) => mayTranslate(other.word, word))).length;
  const lengths = Math.min(danish.length, english.length) / Math.max(danish.length, english.length);
  const likeness = told.length < fewestWords ? 0 : (covered / told.length + returned / b.length) / 2;
  const differences = [
    ...numbersApart(from, danish, into, english),
    ...negationsApart(from, danish, into, english),
    ...namesApart(from, a, into, b),
  ].map(([one, other]) => (isForth ? ([other, one] as const) : ([one, other] as const)));
  return { likeness: lengths < leastLength ? 0 : likeness, differences };
}

/** With fewer telling words there is no telling. */
const fewestWords = 3;

/** A translation is not half as long as the original. */
const leastLength = 0.5;

type Differences = readonly (readonly [from: string, into: string])[];

/** Words that carry something: neither closed-class words nor gaps. */
function telling({ language }: QuotedSpeech, words: readonly QuotedWord[]): readonly QuotedWord[] {
  const pack = packs.get(language);
  const closed = pack ? compileNames(pack).closed : new Set<string>();
  return words.filter(({ word }) => word.length > 2 && !closed.has(word) && !/\d/.test(word));
}

/** One number in the place of another, or a large one that the other has not: small ones hide in words (a third, both). */
function numbersApart(
  from: QuotedSpeech,
  danish: readonly QuotedWord[],
  into: QuotedSpeech,
  english: readonly QuotedWord[],
): Differences {
  const [a, b] = [figuresIn(from, danish), figuresIn(into, english)];
  const left = a.filter(({ value }) => !b.some((other) => other.value === value));
  const right = b.filter(({ value }) => !a.some((other) => other.value === value));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [left[at], right[at]] as const)
    .filter(([one, other]) => (one && other) !== undefined || (one ?? other)!.value > smallest)
    .map(([one, other]) => [one?.words ?? '', other?.words ?? ''] as const);
}

const smallest = 12;

/** One denies, and the other has no word of the kind at all. */
function negationsApart(
  from: QuotedSpeech,
  danish: readonly QuotedWord[],
  into: QuotedSpeech,
  english: readonly QuotedWord[],
): Differences {
  const [a, b] = [negationIn(from, danish, 'negations'), negationIn(into, english, 'negations')];
  if (a && !b && !negationIn(into, english, 'denials')) return [[a, '']];
  return b && !a && !negationIn(from, danish, 'denials') ? [['', b]] : [];
}

function negationIn(
  { language }: QuotedSpeech,
  words: readonly QuotedWord[],
  list: 'negations' | 'denials',
): string | undefined {
  const patterns = packs.get(language)?.press[list].split(' ') ?? [];
  return words.find(({ word }) => patterns.some((pattern) => fits(word, pattern)))?.text;
}

function fits(word: string, pattern: string): boolean {
  if (pattern.startsWith('*')) return word.endsWith(pattern.slice(1));
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/** One name in the place of another; a name that only one has may stand for a pronoun. */
function namesApart(
  from: QuotedSpeech,
  a: readonly QuotedWord[],
  into: QuotedSpeech,
  b: readonly QuotedWord[],
): Differences {
  const [left, right] = [namesIn(from, a), namesIn(into, b)];
  const lost = left.filter((name) => !name.some(({ word }) => b.some((other) => isSameName(word, other.word))));
  const found = right.filter((name) => !name.some(({ word }) => a.some((other) => isSameName(other.word, word))));
  const [one, other] = [lost[0], found[0]];
  if (!one || !other || lost.length > 1 || found.length > 1) return [];
  return [[inText(one), inText(other)]];
}

const inText = (words: readonly QuotedWord[]): string => words.map(({ text }) => text).join(' ');

function isSameName(from: string, into: string): boolean {
  return mayTranslate(from, into) || from.startsWith(into) || into.startsWith(from) || lettersShared(from, into) >= 0.5;
}

/** Share of the pairs of letters that two words have in common: Skotland, Scotland. */
function lettersShared(a: string, b: string): number {
  const pairs = (word: string): string[] => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  const [one, other] = [pairs(a), new Set(pairs(b))];
  return (2 * one.filter((pair) => other.has(pair)).length) / Math.max(1, one.length + other.size);
}

/** Words with a capital inside a sentence; those that stand together are one name. */
function namesIn({ parts }: QuotedSpeech, words: readonly QuotedWord[]): readonly (readonly QuotedWord[])[] {
  const names: QuotedWord[][] = [];
  for (const word of words) {
    const part = parts.findLast((one) => one.start <= word.start);
    const before = part?.text.slice(0, word.start - part.start).trimEnd() ?? '';
    if (!/^\p{Lu}\p{Ll}/u.test(word.text) || !/[\p{L}\p{N},]$/u.test(before)) continue;
    const last = names.at(-1);
    if (last?.at(-1)?.end === word.start - 1) last.push(word);
    else names.push([word]);
  }
  return names;
}
