import type { NameLexicon } from '../../linguistics/nameLexicon.ts';
import { isKnownWord, isPersonal, lookUpNoun } from '../../linguistics/nameLexicon.ts';
import { namesOrganisation } from './classifyName.ts';
import type { NameEvidence } from './nameEvidence.ts';
import { isCapital } from './nameEvidence.ts';
import type { Word } from './readWords.ts';

/** The word without a genitive s, where the language writes that without an apostrophe. */
export function stemOf(word: Word, lexicon: NameLexicon): string | null {
  return lexicon.compounds && !word.genitive && word.lower.length > 2 && word.lower.endsWith('s')
    ? word.lower.slice(0, -1)
    : null;
}

/** Whether a capitalised word carries a genitive s without apostrophe: its stem is a name here, or a noun phrase follows. */
export function isGenitive(words: readonly Word[], at: number, lexicon: NameLexicon, evidence: NameEvidence): boolean {
  const word = words[at]!;
  const stem = stemOf(word, lexicon);
  if (stem === null) return false;
  if (evidence.timesLarge(stem) > 0 || /^\p{Lu}{2,}s$/u.test(word.text)) return true;
  if (lexicon.firstNames.has(word.lower) || lexicon.places.has(word.lower) || lexicon.synonyms.has(word.lower))
    return false;
  if (isKnownWord(stem, lexicon) && !isOwnEnding(words, at, lexicon, evidence)) return true;
  const sense = lookUpNoun(stem, lexicon);
  if (sense?.definite) return true;
  // written so again and again, and never without: the s is the name's own
  if (evidence.timesLarge(word.lower) > 1) return false;
  if (sense && isCapital(words[at - 1] ?? { ...word, kind: 'mark' })) return true;
  const next = words[at + 1];
  if (next?.kind !== 'word' || isCapital(next) || word.lower.endsWith('ss')) return false;
  return !lexicon.closed.has(next.lower) && !lexicon.verbs.has(next.lower) && !isDefiniteRole(next, lexicon);
}

/** 'rederiet Baltic Lines': written so again and again at the end of a name, and never without the s. */
function isOwnEnding(words: readonly Word[], at: number, lexicon: NameLexicon, evidence: NameEvidence): boolean {
  const before = words[at - 1];
  const { lower } = words[at]!;
  return (
    before !== undefined &&
    isCapital(before) &&
    !lexicon.places.has(lower.slice(0, -1)) &&
    evidence.timesLarge(lower) > 1
  );
}

/**
 * Whether the organisation that begins at a word is named after the genitive in front of it: "Fishermen's | Association" after its members,
 * 'Danmarks | Naturfredningsforening' after its place, 'Statens | Husholdningsråd' after whom it serves. "Norway's | Labour Party" is two names.
 */
export function isNamedAfter(words: readonly Word[], at: number, lexicon: NameLexicon): boolean {
  const owner = words[at - 1]!;
  const next = words[at];
  if (!next || !isCapital(next) || !namesOrganisation(next, lexicon)) return false;
  const place = stemOf(owner, lexicon);
  if (place !== null && lexicon.places.has(place)) return true;
  const members = lookUpNoun(owner.lower, lexicon);
  if (!members || !(owner.genitive || members.genitive)) return false;
  return isPersonal(members.class) ? members.number === 'plural' : lexicon.compounds && members.definite;
}

function isDefiniteRole(word: Word, lexicon: NameLexicon): boolean {
  const sense = lookUpNoun(word.lower, lexicon);
  return sense !== undefined && isPersonal(sense.class) && sense.definite;
}
