import type { PhraseTable } from '../languages/phraseTable.ts';
import type { Sentence, Token } from '../model.ts';
import { originOf } from './originOf.ts';

/** A phrase met in the text: tokens `first` to `last` of the tokens that were searched. */
export interface PhraseHit<Signal extends string> {
  readonly signal: Signal;
  /** As the table writes it. */
  readonly phrase: string;
  readonly first: number;
  readonly last: number;
}

interface Phrase<Signal extends string> {
  readonly signal: Signal;
  readonly phrase: string;
  /** The choices for each word; most phrases of a table never need them. */
  words?: readonly WordChoice[];
}

/** What may stand in one place of a phrase. */
interface WordChoice {
  readonly exact: readonly string[];
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  /** Up to three words may stand before the next place. */
  readonly isGap: boolean;
}

/** A phrase table ready for searching. */
export interface Phrases<Signal extends string> {
  readonly exact: ReadonlyMap<string, readonly Phrase<Signal>[]>;
  /** By the letters before (`bribe*`) or behind (`*mistanke`) the star of the first word. */
  readonly beginnings: ReadonlyMap<string, readonly Phrase<Signal>[]>;
  readonly endings: ReadonlyMap<string, readonly Phrase<Signal>[]>;
  /** By words met before. */
  readonly known: Map<string, readonly Phrase<Signal>[]>;
  /** All that was found in a sentence, by its origin. */
  readonly inSentences: WeakMap<object, readonly PhraseHit<Signal>[]>;
  /** The tokens of a sentence that may begin a phrase. */
  readonly startsIn: WeakMap<object, readonly number[]>;
}

const compiled = new WeakMap<object, Phrases<string>>();
const longestGap = 3;

/** Compiles a phrase table; the same table is compiled once. */
export function compilePhrases<Signal extends string>(table: PhraseTable<Signal>): Phrases<Signal> {
  const known = compiled.get(table);
  if (known) return known as Phrases<Signal>;
  const exact = new Map<string, Phrase<Signal>[]>();
  const beginnings = new Map<string, Phrase<Signal>[]>();
  const endings = new Map<string, Phrase<Signal>[]>();
  for (const signal of Object.keys(table) as Signal[]) {
    for (const phrase of oneBlank(table[signal]).split(',').flatMap(alternatives).flatMap(withHyphensApart)) {
      const entry = { signal, phrase };
      const end = phrase.indexOf(' ');
      for (const head of (end < 0 ? phrase : phrase.slice(0, end)).split('/')) {
        if (!head) continue;
        const [index, key] = head.endsWith('*')
          ? ([beginnings, head.slice(0, -1)] as const)
          : head.startsWith('*')
            ? ([endings, head.slice(1)] as const)
            : ([exact, head] as const);
        const entries = index.get(key);
        if (entries) entries.push(entry);
        else index.set(key, [entry]);
      }
    }
  }
  const phrases: Phrases<Signal> = {
    exact,
    beginnings,
    endings,
    known: new Map(),
    inSentences: new WeakMap(),
    startsIn: new WeakMap(),
  };
  compiled.set(table, phrases);
  return phrases;
}

const wordsOf = (phrase: Phrase<string>): readonly WordChoice[] =>
  (phrase.words ??= phrase.phrase.split(' ').map(compileChoice));

const none: readonly string[] = [];

function compileChoice(word: string): WordChoice {
  const patterns = word.split('/');
  const isGap = word === '..';
  if (!word.includes('*')) return { exact: patterns, beginnings: none, endings: none, isGap };
  return {
    exact: patterns.filter((pattern) => !/^\*|\*$/.test(pattern)),
    beginnings: patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1)),
    endings: patterns
      .filter((pattern) => pattern.startsWith('*') && !pattern.endsWith('*'))
      .map((pattern) => pattern.slice(1)),
    isGap,
  };
}

/** A table is written in lines. */
const oneBlank = (text: string): string => text.replace(/\s{2,}|\n/g, ' ');

/** An entry as it is, or, where a choice may be several tokens (don't/didn't, half-baked/hasty), the phrases that it stands for. */
function alternatives(written: string): readonly string[] {
  const entry = written.trim();
  if (!/['-]/.test(entry)) return [entry];
  return entry
    .split(' ')
    .reduce<readonly string[]>(
      (begun, word) => begun.flatMap((words) => word.split('/').map((choice) => `${words} ${choice}`)),
      [''],
    )
    .map((phrase) => splitContractions(phrase.slice(1)));
}

/** Contractions in two, as the tokens have them (does n't, it 's). */
const splitContractions = (phrase: string): string =>
  phrase.replace(/(?<=\p{L})(n't|'(?:s|re|ll|m|ve|d))(?=\s|$)/gu, ' $1');

/** A phrase as it is and, where it has hyphens, as a language has its tokens that splits there: 'half - baked'. */
function withHyphensApart(phrase: string): readonly string[] {
  const apart = phrase.replace(/(?<=\p{L})-(?=\p{L})/gu, ' - ');
  return apart === phrase ? [phrase] : [phrase, apart];
}

/** Finds every phrase in a run of tokens, in the order of the text. */
export function findPhrases<Signal extends string>(
  tokens: readonly Token[],
  phrases: Phrases<Signal>,
): readonly PhraseHit<Signal>[] {
  const hits: PhraseHit<Signal>[] = [];
  for (let first = 0; first < tokens.length; first++) {
    for (const candidate of candidates(tokens[first]!.lower, phrases)) {
      const last = matchRest(tokens, first, wordsOf(candidate));
      if (last >= 0) hits.push({ signal: candidate.signal, phrase: candidate.phrase, first, last });
    }
  }
  return hits;
}

/** Finds every phrase that lies in a part of a sentence, by its token indices; the sentence is searched once. */
export function findPhrasesWithin<Signal extends string>(
  sentence: Sentence,
  from: number,
  to: number,
  phrases: Phrases<Signal>,
): readonly PhraseHit<Signal>[] {
  const origin = originOf(sentence);
  let found = phrases.inSentences.get(origin);
  if (!found) phrases.inSentences.set(origin, (found = findPhrases(sentence.tokens, phrases)));
  if (from === 0 && to === sentence.tokens.length) return found;
  const within: PhraseHit<Signal>[] = [];
  for (let at = firstHitFrom(found, from); at < found.length && found[at]!.first < to; at++) {
    const hit = found[at]!;
    if (hit.last < to) within.push({ ...hit, first: hit.first - from, last: hit.last - from });
  }
  return within;
}

/** Whether any word of a part of a sentence may begin a phrase; most sentences have none. */
export function mayHoldPhrase(sentence: Sentence, from: number, to: number, phrases: Phrases<string>): boolean {
  const origin = originOf(sentence);
  let starts = phrases.startsIn.get(origin);
  if (!starts) {
    starts = sentence.tokens.flatMap(({ lower }, at) => (candidates(lower, phrases).length > 0 ? [at] : []));
    phrases.startsIn.set(origin, starts);
  }
  return starts.some((at) => at >= from && at < to);
}

/** Index of the first hit that begins at a token or behind it. */
function firstHitFrom(hits: readonly PhraseHit<string>[], token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So many words are remembered with the phrases that they may begin. */
const mostRemembered = 20_000;

/** The phrases that a word may begin: looked up once for each word of a language. */
function candidates<Signal extends string>(word: string, phrases: Phrases<Signal>): readonly Phrase<Signal>[] {
  const { known } = phrases;
  let found = known.get(word);
  if (!found) {
    if (known.size >= mostRemembered) known.clear();
    known.set(word, (found = lookUp(plainWord(word), phrases)));
  }
  return found;
}

function lookUp<Signal extends string>(word: string, phrases: Phrases<Signal>): readonly Phrase<Signal>[] {
  const found = [...(phrases.exact.get(word) ?? [])];
  const longest = Math.min(word.length, 30);
  for (let length = 2; length <= longest; length++) {
    found.push(...(phrases.beginnings.get(word.slice(0, length)) ?? []));
    found.push(...(phrases.endings.get(word.slice(word.length - length)) ?? []));
  }
  return found;
}

/** Index of the token that ends the phrase, or -1. */
function matchRest(tokens: readonly Token[], first: number, words: readonly WordChoice[]): number {
  let at = first;
  for (let index = 1; index < words.length; index++) {
    const word = words[index]!;
    if (word.isGap) {
      const next = words[++index];
      if (next === undefined) return at;
      let gap = 1;
      while (gap <= longestGap + 1 && !fits(tokens[at + gap], next)) {
        if (tokens[at + gap]?.kind === 'punctuation') return -1;
        gap++;
      }
      if (gap > longestGap + 1) return -1;
      at += gap;
    } else if (fits(tokens[at + 1], word)) at++;
    else return -1;
  }
  return at;
}

function fits(token: Token | undefined, { exact, beginnings, endings }: WordChoice): boolean {
  if (!token) return false;
  const word = plainWord(token.lower);
  if (exact.includes(word)) return true;
  for (const beginning of beginnings) if (word.startsWith(beginning)) return true;
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}

/** Typographic apostrophes as the tables write them. */
function plainWord(lower: string): string {
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
