import type { NameLexicon, NounSense } from '../../linguistics/nameLexicon.ts';
import { isPersonal, lookUpNoun } from '../../linguistics/nameLexicon.ts';
import type { NameChunk } from './findNames.ts';
import { isRoleBefore } from './findNames.ts';
import { isCapital } from './nameEvidence.ts';
import type { Word } from './readWords.ts';

/** A noun phrase whose head is a noun for those who speak: words `from` to `to` (exclusive), without what follows the head. */
export interface NounChunk {
  readonly from: number;
  readonly to: number;
  readonly sense: NounSense;
  readonly definite: boolean;
  /** A name in front of the head that says whose it is: a genitive, a first part before a hyphen, or a name used as an adjective. */
  readonly owner: NameChunk | null;
  /** A noun phrase with genitive in front of the head: 'the bank's chief economist'. */
  readonly possessor: NounChunk | null;
}

const furthest = 6;

/** Finds the noun phrases of a sentence that names leave free. */
export function findNouns(
  words: readonly Word[],
  names: readonly NameChunk[],
  lexicon: NameLexicon,
): readonly NounChunk[] {
  const nameAt = new Map<number, NameChunk>();
  for (const name of names) for (let at = name.from; at < name.to; at++) nameAt.set(at, name);
  const nouns: NounChunk[] = [];
  let done = 0;
  words.forEach((word, at) => {
    if (word.kind !== 'word' || nameAt.has(at)) return;
    const sense = senseAt(words, at, lexicon);
    if (!sense) return;
    const next = words[at + 1];
    // campaign manager: the last noun is the head
    if (
      !lexicon.compounds &&
      !word.genitive &&
      next?.kind === 'word' &&
      !nameAt.has(at + 1) &&
      senseAt(words, at + 1, lexicon)
    )
      return;
    // the liberal FDP Party: an adjective
    if (isPersonal(sense.class) && nameAt.get(at + 1)?.kind === 'organisation' && words[at + 1]) return;
    const noun = describeNoun(words, at, sense, nameAt, lexicon, done, nouns[nouns.length - 1] ?? null);
    nouns.push(noun);
    done = at + 1;
  });
  return nouns;
}

const notNouns: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'ADP', 'PRON', 'DET', 'SCONJ', 'CCONJ', 'PART']);

function senseAt(words: readonly Word[], at: number, lexicon: NameLexicon): NounSense | undefined {
  const word = words[at]!;
  const title = lexicon.titles.get(word.lower.replace(/\.$/, ''));
  if (title !== undefined && isRoleBefore(words, at, lexicon)) {
    const head = lexicon.offices.get(word.lower.replace(/\.$/, '')) ?? '';
    return { class: 'person', head, number: 'singular', definite: false, gender: title, genitive: false };
  }
  if (notNouns.has(word.upos)) return undefined;
  // the official tribute
  if (word.upos === 'ADJ' && words[at + 1]?.upos === 'NOUN') return undefined;
  if (word.upos === '' && lexicon.verbs.has(word.lower) && !isCapital(word) && !precededByModifier(words, at, lexicon))
    return undefined;
  return lookUpNoun(word.lower, lexicon);
}

/** 'the report' is a noun, 'they report' is not. */
function precededByModifier(words: readonly Word[], at: number, lexicon: NameLexicon): boolean {
  const before = words[at - 1];
  if (before?.kind !== 'word') return false;
  if (before.upos === 'ADJ' || before.genitive || lexicon.demonyms.has(before.lower)) return true;
  return determines(before, lexicon) || (modifies(before, lexicon) && determines(words[at - 2], lexicon));
}

function determines(word: Word | undefined, lexicon: NameLexicon): boolean {
  if (word?.kind !== 'word') return false;
  return lexicon.definite.has(word.lower) || lexicon.indefinite.has(word.lower) || lexicon.possessives.has(word.lower);
}

function describeNoun(
  words: readonly Word[],
  at: number,
  sense: NounSense,
  nameAt: ReadonlyMap<number, NameChunk>,
  lexicon: NameLexicon,
  floor: number,
  previous: NounChunk | null,
): NounChunk {
  let from = at;
  let owner: NameChunk | null = null;
  let definite = sense.definite;
  let kept = at;
  // 'Education Mr. Hansen': no form of address has an owner
  while (sense.head !== '' && from > floor && at - from < furthest) {
    const name = nameAt.get(from - 1);
    if (name) {
      owner = name;
      from = name.from;
      kept = from;
      if (name.genitive) {
        definite = true;
        break;
      }
      continue;
    }
    const word = words[from - 1]!;
    if (lexicon.definite.has(word.lower) || lexicon.possessives.has(word.lower)) {
      from--;
      kept = from;
      definite = true;
      break;
    }
    if (lexicon.indefinite.has(word.lower) || word.kind === 'number') {
      from--;
      kept = from;
      continue;
    }
    const framed = isFramed(words, from - 1, nameAt.get(from - 2), lexicon);
    if (!framed && !modifies(word, lexicon)) break;
    from--;
    if (word.genitive || (isCapital(word) && from > 0) || word.upos === 'ADJ' || lookUpNoun(word.lower, lexicon))
      kept = from;
    if (word.genitive) {
      definite = true;
      break;
    }
  }
  const possessor = previous?.to === from && isGenitive(previous, words) ? previous : null;
  const written = lexicon.compounds ? compoundOwner(words[at]!, at) : null;
  return {
    from: possessor ? possessor.from : kept,
    to: at + 1,
    sense,
    definite: definite || possessor !== null,
    owner: owner ?? written,
    possessor,
  };
}

function isGenitive(noun: NounChunk, words: readonly Word[]): boolean {
  return noun.sense.genitive || words[noun.to - 1]!.genitive;
}

/** A word that only its place makes an adjective: 'the appeals board', 'Nordlys' tidligere chef'. */
function isFramed(words: readonly Word[], at: number, before: NameChunk | undefined, lexicon: NameLexicon): boolean {
  const word = words[at]!;
  if (word.kind !== 'word') return false;
  if (lexicon.verbs.has(word.lower)) return !lexicon.compounds && lexicon.articles.has(words[at - 1]?.lower ?? '');
  return before?.genitive === true && !lexicon.prepositions.has(word.lower) && !lexicon.conjunctions.has(word.lower);
}

function modifies(word: Word, lexicon: NameLexicon): boolean {
  if (word.kind !== 'word') return false;
  if (word.upos !== '' && !['ADJ', 'NOUN', 'PROPN', 'ADV', 'NUM', 'VERB', 'X'].includes(word.upos)) return false;
  return word.upos === 'ADJ' || (!lexicon.closed.has(word.lower) && !lexicon.verbs.has(word.lower));
}

/** 'Kaspersky-ansatte': the name in front of the hyphen. */
function compoundOwner(word: Word, at: number): NameChunk | null {
  const hyphen = word.text.indexOf('-');
  if (hyphen < 2 || !isCapital(word) || !/^-\p{Ll}/u.test(word.text.slice(hyphen))) return null;
  return {
    from: at,
    to: at + 1,
    name: word.text.slice(0, hyphen),
    start: word.start,
    end: word.start + hyphen,
    kind: 'unknown',
    head: '',
    gender: 'unknown',
    genitive: true,
  };
}
