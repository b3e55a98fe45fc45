import type { NameLexicon } from '../../linguistics/nameLexicon.ts';
import { isKnownWord, isPersonal, lookUpNoun } from '../../linguistics/nameLexicon.ts';
import type { EntityKind, Gender } from '../../model.ts';
import { classifyName, namesOrganisation } from './classifyName.ts';
import { isGenitive, isNamedAfter, stemOf } from './genitives.ts';
import type { NameEvidence } from './nameEvidence.ts';
import { isCapital, isTitleCase, opensClause } from './nameEvidence.ts';
import type { Word } from './readWords.ts';

/** A name in a sentence: words `from` to `to` (exclusive). */
export interface NameChunk {
  readonly from: number;
  readonly to: number;
  /** As written, without genitive ending. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** The noun in it that tells its kind, in base form: 'department', 'styrelse'; '' where there is none. */
  readonly head: string;
  readonly gender: Gender;
  readonly genitive: boolean;
}

const longestName = 12;

/** Finds runs of capitalised words that name somebody, and classifies them. */
export function findNames(words: readonly Word[], lexicon: NameLexicon, evidence: NameEvidence): readonly NameChunk[] {
  const titleCase = isTitleCase(words);
  const names: NameChunk[] = [];
  let at = 0;
  while (at < words.length) {
    const to = canBegin(words, at, lexicon, evidence, titleCase)
      ? endOfName(words, at, lexicon, evidence, titleCase)
      : at;
    if (to === at) {
      at++;
      continue;
    }
    for (const [first, last] of splitNames(words, at, to, lexicon)) {
      const name = describeName(words, first, last, lexicon, evidence);
      if (name) names.push(name);
    }
    at = to;
  }
  return names;
}

/** Whether a capitalised word is a role in front of a name (President Obama), and so no part of the name. */
export function isRoleBefore(words: readonly Word[], at: number, lexicon: NameLexicon): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || word.kind !== 'word' || word.genitive) return false;
  if (isTitle(word, lexicon)) return true;
  const sense = lookUpNoun(word.lower, lexicon);
  if (!sense || !isPersonal(sense.class) || sense.number === 'plural') return false;
  if (!isCapital(next)) return false;
  if (lexicon.firstNames.has(next.lower)) return true;
  const after = lookUpNoun(next.lower, lexicon);
  return (
    !(after && !isPersonal(after.class)) &&
    !lexicon.organisationWords.has(next.lower) &&
    !lexicon.suffixes.has(next.text)
  );
}

/** 'the Minister said', 'Republicans': a noun for people that a capital makes no name. */
function isRoleAlone(words: readonly Word[], at: number, lexicon: NameLexicon): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (isKnownWord(word.lower, lexicon) || (next && isCapital(next) && !lexicon.closed.has(next.lower))) return false;
  const sense = lookUpNoun(word.lower, lexicon);
  return sense !== undefined && isPersonal(sense.class);
}

/** 'Kaspersky-ansatte', 'Washington-based': a common word with a name in front. */
function isCompound(word: Word, lexicon: NameLexicon): boolean {
  return /\p{L}-\p{Ll}[\p{Ll}-]{1,99}$/u.test(word.text) && !lexicon.places.has(word.lower);
}

function isTitle(word: Word, lexicon: NameLexicon): boolean {
  return lexicon.titles.has(word.lower.replace(/\.$/, ''));
}

function canBegin(
  words: readonly Word[],
  at: number,
  lexicon: NameLexicon,
  evidence: NameEvidence,
  titleCase: boolean,
): boolean {
  const word = words[at]!;
  if (!isCapital(word) || isCompound(word, lexicon)) return false;
  if (lexicon.calendar.has(word.lower) && !(words[at + 1]?.kind === 'number' && word.text === word.text.toUpperCase()))
    return false;
  if (isRoleBefore(words, at, lexicon) || isRoleAlone(words, at, lexicon)) return false;
  if (lexicon.closed.has(word.lower))
    return isFirstName(words, at, lexicon) || isArticleOfName(words, at, lexicon, evidence, titleCase);
  if (titleCase) return isKnownName(word, lexicon, evidence);
  if (!opensClause(words, at)) return true;
  return opensWithName(words, at, lexicon, evidence);
}

/** 'Hans Erik Lind': a first name that is a small word too, with a name behind it. */
function isFirstName(words: readonly Word[], at: number, lexicon: NameLexicon): boolean {
  const next = words[at + 1];
  return (
    lexicon.firstNames.has(words[at]!.lower) && next !== undefined && isCapital(next) && !lexicon.closed.has(next.lower)
  );
}

/** 'The Guardian', 'Den Danske Forening': an article with a capital where nothing asks for one. */
function isArticleOfName(
  words: readonly Word[],
  at: number,
  lexicon: NameLexicon,
  evidence: NameEvidence,
  titleCase: boolean,
): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (!lexicon.definite.has(word.lower) || !next || !isCapital(next) || lexicon.closed.has(next.lower)) return false;
  if (titleCase || isRoleBefore(words, at + 1, lexicon)) return false;
  return !opensClause(words, at) || (evidence.timesLarge(word.lower) > 0 && !lexicon.demonyms.has(next.lower));
}

function opensWithName(words: readonly Word[], at: number, lexicon: NameLexicon, evidence: NameEvidence): boolean {
  const word = words[at]!;
  if (evidence.timesLarge(word.lower) > 0 || isKnownWord(word.lower, lexicon)) return true;
  if (word.upos === 'PROPN') return true;
  if (lexicon.openers.has(word.lower) || evidence.isSmall(word.lower)) return false;
  if (lexicon.verbs.has(word.lower)) return false;
  const stem = stemOf(word, lexicon);
  if (stem && (evidence.timesLarge(stem) > 0 || isKnownWord(stem, lexicon))) return true;
  const next = words[at + 1];
  if (!next) return false;
  if (isCapital(next) && !lexicon.closed.has(next.lower)) return true;
  if (beginsOrganisation(words, at, lexicon)) return true;
  if (lookUpNoun(word.lower, lexicon)) return false;
  if (/^\p{Lu}{2,6}s?$/u.test(word.text) || innerHyphen(word)) return true;
  if (word.genitive) return true;
  return word.upos === '' && next.kind === 'word' && lexicon.verbs.has(next.lower) && !looksDefinite(word, lexicon);
}

/** 'Center for Vandmiljø' at the front of a sentence. */
function beginsOrganisation(words: readonly Word[], at: number, lexicon: NameLexicon): boolean {
  const tie = words[at + 1]?.lower ?? '';
  const behind = words[at + 2];
  if (!lexicon.joiners.has(tie) || !lexicon.prepositions.has(tie) || !behind || !isCapital(behind)) return false;
  return namesOrganisation(words[at]!, lexicon) && lookUpNoun(words[at]!.lower, lexicon)?.definite !== true;
}

/** 'Piloten meddelte': a common noun with its article behind it, in a language that writes it so. */
function looksDefinite(word: Word, lexicon: NameLexicon): boolean {
  return lexicon.compounds && /(?:en|et|ne)$/.test(word.lower);
}

function innerHyphen(word: Word): boolean {
  return /\p{Ll}-\p{Lu}/u.test(word.text);
}

function isKnownName(word: Word, lexicon: NameLexicon, evidence: NameEvidence): boolean {
  if (evidence.timesLarge(word.lower) > 0 || isKnownWord(word.lower, lexicon)) return !evidence.isSmall(word.lower);
  const stem = stemOf(word, lexicon);
  return stem !== null && evidence.timesLarge(stem) > 0 && !evidence.isSmall(word.lower);
}

function endOfName(
  words: readonly Word[],
  from: number,
  lexicon: NameLexicon,
  evidence: NameEvidence,
  titleCase: boolean,
): number {
  let end = Math.max(from + 1, endOfKnownName(words, from, lexicon));
  while (end < words.length && end - from < longestName) {
    const last = words[end - 1]!;
    if (last.genitive || isGenitive(words, end - 1, lexicon, evidence)) {
      if (!isNamedAfter(words, end, lexicon)) break;
      end++;
      continue;
    }
    const next = words[end]!;
    if (continuesName(words, end, lexicon, evidence, titleCase)) end++;
    else if (next.text === ',' && lexicon.suffixes.has(words[end + 1]?.text ?? '')) end += 2;
    else if (lexicon.suffixes.has(next.text) || (next.kind === 'number' && /^\p{Lu}{1,3}$/u.test(last.text))) end++;
    else {
      const bridge = endOfBridge(words, from, end, lexicon);
      if (bridge === end) break;
      end = bridge;
    }
  }
  return end;
}

/** A name of several words that the language knows, whatever stands inside it: 'Securities and Exchange Commission'. */
function endOfKnownName(words: readonly Word[], from: number, lexicon: NameLexicon): number {
  const first = words[from]!.lower;
  if (!lexicon.knownStarts.has(first)) return from;
  let name = first;
  let end = from;
  for (let at = from + 1; at < words.length && at - from < longestName; at++) {
    name += ` ${words[at]!.lower}`;
    if (lexicon.synonyms.has(name)) end = at + 1;
  }
  return end;
}

function continuesName(
  words: readonly Word[],
  at: number,
  lexicon: NameLexicon,
  evidence: NameEvidence,
  titleCase: boolean,
): boolean {
  const word = words[at]!;
  if (!isCapital(word) || (lexicon.compounds && isCompound(word, lexicon))) return false;
  const person = lexicon.firstNames.has(words[at - 1]!.lower) || isRoleBefore(words, at - 2, lexicon);
  if (lexicon.calendar.has(word.lower) ? !person : lexicon.closed.has(word.lower)) return false;
  if (titleCase && !isKnownName(word, lexicon, evidence)) return false;
  return !isRoleBefore(words, at, lexicon);
}

/** Over small words inside a name (von der, of the, og) to the next capital; `end` where there is no such bridge. */
function endOfBridge(words: readonly Word[], from: number, end: number, lexicon: NameLexicon): number {
  let at = end;
  const organisation = namesOrganisation(words[from]!, lexicon) || namesOrganisation(words[end - 1]!, lexicon);
  while (at < words.length && at - end < 3) {
    const word = words[at]!;
    const second = at > end || lexicon.particles.has(words[at - 1]!.lower);
    const particle = lexicon.particles.has(word.lower) && (second || !lexicon.closed.has(word.lower));
    const joiner = word.text === '&' || (organisation && lexicon.joiners.has(word.lower));
    if (!particle && !joiner) break;
    at++;
  }
  const next = words[at];
  if (at === end || !next || !isCapital(next) || lexicon.closed.has(next.lower) || lexicon.calendar.has(next.lower))
    return end;
  const bridge = words[at - 1]!;
  if (lexicon.conjunctions.has(bridge.lower) && !lexicon.prepositions.has(bridge.lower) && bridge.text !== '&') {
    if (!joinsOneName(words, from, end, at, lexicon)) return end;
  }
  return isRoleBefore(words, at, lexicon) || lexicon.firstNames.has(next.lower) ? end : at + 1;
}

/** 'Center for Strategic and International Studies' is one name, 'the Department of Justice and Congress' are two. */
function joinsOneName(words: readonly Word[], from: number, end: number, next: number, lexicon: NameLexicon): boolean {
  const joined = words.slice(from, end).some((word) => lexicon.joiners.has(word.lower));
  if (!joined || !namesOrganisation(words[from]!, lexicon)) return false;
  if (lexicon.suffixes.has(words[next + 1]?.text ?? '')) return false;
  return !namesOrganisation(words[next]!, lexicon) && !lexicon.synonyms.has(words[next]!.lower);
}

function isRoleWord(word: Word, lexicon: NameLexicon): boolean {
  const sense = lookUpNoun(word.lower, lexicon);
  return sense !== undefined && isPersonal(sense.class);
}

/** Cuts a run in two where a person's first name begins inside it: 'University of Texas | Anne Berg', 'minister for Industry | Anne Berg'. */
function splitNames(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: NameLexicon,
): readonly (readonly [number, number])[] {
  if (to - from < 3 || lexicon.firstNames.has(words[from]!.lower) || namesOrganisation(words[to - 1]!, lexicon))
    return [[from, to]];
  const role = words[from - 2];
  if (
    to - from >= 4 &&
    role &&
    namesOrganisation(words[to - 3]!, lexicon) &&
    isCapital(words[to - 2]!) &&
    isRoleWord(role, lexicon)
  ) {
    return [
      [from, to - 2],
      [to - 2, to],
    ];
  }
  const ofRole =
    role !== undefined && isRoleWord(role, lexicon) && lexicon.memberPrepositions.has(words[from - 1]!.lower);
  for (let at = from + 1; at < to - 1; at++) {
    const before = words[at - 1]!;
    if (!lexicon.firstNames.has(words[at]!.lower) || /^\p{Lu}\.?$/u.test(before.text)) continue;
    const place =
      lexicon.places.has(before.lower) || lexicon.places.has(nameOf(words.slice(from, at), false).toLowerCase());
    if (ofRole || place || lexicon.demonyms.has(before.lower) || namesOrganisation(before, lexicon)) {
      return [
        [from, at],
        [at, to],
      ];
    }
  }
  return [[from, to]];
}

function describeName(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: NameLexicon,
  evidence: NameEvidence,
): NameChunk | null {
  let first = from;
  const last = words[to - 1]!;
  if (lexicon.demonyms.has(words[first]!.lower)) {
    if (to - first === 1 && !lexicon.places.has(words[first]!.lower)) return null;
    if (to - first > 1 && !namesOrganisation(last, lexicon) && !evidenceOfWhole(words[first]!, evidence, lexicon))
      first++;
  }
  if (lexicon.demonyms.has(words[first]!.lower.replace(/s$/, '')) && to - first === 1) return null;
  if (endsInRole(words, first, to, lexicon)) return null;
  const bare = isGenitive(words, to - 1, lexicon, evidence);
  const start = words[first]!.start;
  const end = bare ? last.end - 1 : last.end;
  const text = words.slice(first, to);
  const name = nameOf(text, bare);
  const sense = classifyName(text, name, lexicon);
  const gender = lexicon.firstNames.get(words[first]!.lower.replace(/(?<=.{2})-.*$/, '')) ?? 'unknown';
  return { from: first, to, name, start, end, ...sense, gender, genitive: bare || last.genitive };
}

/** 'Prime Minister', 'White House Press Secretary': says what somebody is, not who. */
function endsInRole(words: readonly Word[], from: number, to: number, lexicon: NameLexicon): boolean {
  if (to - from < 2 || lexicon.firstNames.has(words[from]!.lower) || /^\p{Lu}\.?$/u.test(words[from]!.text))
    return false;
  if (lexicon.compounds || words.slice(from, to).some((word) => lexicon.joiners.has(word.lower))) return false;
  const sense = lookUpNoun(words[to - 1]!.lower, lexicon);
  return sense !== undefined && isPersonal(sense.class);
}

/** 'Western Union', 'Republican Party': the adjective belongs to the name. */
function evidenceOfWhole(word: Word, evidence: NameEvidence, lexicon: NameLexicon): boolean {
  return evidence.timesLarge(word.lower) > 0 && lexicon.places.has(word.lower);
}

function nameOf(words: readonly Word[], genitive: boolean): string {
  let name = '';
  let end = words[0]!.start;
  for (const [at, word] of words.entries()) {
    name += (word.start > end ? ' ' : '') + word.text + (at < words.length - 1 ? word.ending : '');
    end = word.end + word.ending.length;
  }
  return genitive ? name.slice(0, -1) : name;
}
