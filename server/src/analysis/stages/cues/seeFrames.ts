import type { Grammar } from '../../linguistics/compileGrammar.ts';
import type { Frame } from '../../model.ts';
import type { CueSentence } from './CueSentence.ts';
import { isGerund } from '../isGerund.ts';
import {
  innerLength,
  isAppositionComma,
  isOtherVerb,
  isOtherVerbAt,
  isSpeechMark,
  isStop,
  wordAt,
} from './CueSentence.ts';

/** Where a cue stands, as far as its surroundings matter. */
export interface CuePosition {
  readonly first: number;
  readonly last: number;
  /** Whether one of the entry's prepositions was found in its place. */
  readonly preposition: boolean;
  /** The entry has none: a label stands directly behind its object ('kalde X Y'). */
  readonly bareLabel: boolean;
  /** The object needs not be looked for: the cue is passive or has it inside. */
  readonly object: boolean;
}

const reach = 12;
const quoteReach = 5;
const subjectReach = 7;

/**
 * Which of the frames can be seen around a cue, in the order given. Content need not be there for certain: a complementiser in reach,
 * a quotation mark or colon, a clause or quotation before it (parenthetical), the preposition.
 */
export function seeFrames(view: CueSentence, frames: readonly Frame[], position: CuePosition): readonly Frame[] {
  const { first, last, preposition } = position;
  const ahead = lookAhead(view, last);
  const parenthetical = isParenthetical(view, first, last);
  const answered = view.grammar.contentPronouns.has(wordAt(view, first - 1)) || pointsBack(view, last + 1);
  return frames.filter((frame) => {
    switch (frame) {
      case 'quote':
        return ahead.quote || answered || (parenthetical && quotedBefore(view, first));
      case 'clause':
        return ahead.clause || parenthetical || answered;
      case 'bare':
        return parenthetical || answered || startsClause(view, last + 1);
      case 'infinitive':
        return ahead.infinitive;
      case 'preposition':
      case 'target':
        return preposition;
      case 'label':
        return preposition || (position.bareLabel && (position.object || hasLabel(view, position, frames)));
      case 'object':
        return (
          position.object ||
          parenthetical ||
          answered ||
          (hasObject(view, position, frames) && !isGiven(view, last + 1))
        );
      case 'none':
        return true;
    }
  });
}

/** "thinks so": the word for what was said before, and nothing behind it. */
function pointsBack(view: CueSentence, at: number): boolean {
  const { contentPronouns, expletives } = view.grammar;
  const word = wordAt(view, at);
  return contentPronouns.has(word) && !expletives.has(word) && isStop(view, at + 1) && wordAt(view, at + 1) !== ':';
}

/** A direct quotation or dash speech ends before the cue: a preposition behind it belongs to something else. */
export function isBehindQuotation(view: CueSentence, first: number, last: number): boolean {
  const goesOn = view.grammar.conjunctions.has(wordAt(view, first - 1));
  return !goesOn && quotedBefore(view, first) && isParenthetical(view, first, last);
}

/** A content clause begins behind this token, further on than right here. */
export function seesClause(view: CueSentence, at: number): boolean {
  const here = wordAt(view, at) === ',' ? at + 1 : at;
  return !view.grammar.complementisers.has(wordAt(view, here)) && lookAhead(view, at).clause;
}

function lookAhead(view: CueSentence, last: number): { quote: boolean; clause: boolean; infinitive: boolean } {
  const { grammar, tokens } = view;
  const seen = { quote: false, clause: false, infinitive: false };
  for (let at = last + 1; at <= last + reach && at < tokens.length; at++) {
    const word = wordAt(view, at);
    const asks = grammar.questionWords.has(word) && (at === last + 1 || !grammar.relatives.has(word));
    if (marksInfinitive(view, at)) return { ...seen, infinitive: true };
    if (grammar.complementisers.has(word) || asks) return { ...seen, clause: true };
    if (word === ':' || (isSpeechMark(view, at) && at <= last + quoteReach)) return { ...seen, quote: true };
    const next = wordAt(view, at + 1);
    if (word === ',' && (grammar.complementisers.has(next) || grammar.questionWords.has(next))) {
      return { ...seen, clause: !marksInfinitive(view, at + 1) };
    }
    if (word === ',' && isSpeechMark(view, at + 1)) return { ...seen, quote: true };
    if (isAppositionComma(view, at)) continue;
    if (isStop(view, at) || isOtherVerbAt(view, at)) return seen;
  }
  return seen;
}

/** Marks an infinitive here, not a clause (at, behind a comma for sure) or a noun phrase (to): what follows tells. */
export function marksInfinitive(view: CueSentence, at: number): boolean {
  const { grammar, tokens } = view;
  if (!grammar.infinitiveMarkers.has(wordAt(view, at))) return false;
  if (grammar.complementisers.has(wordAt(view, at))) return wordAt(view, at - 1) !== ',' && isInfinitive(view, at + 1);
  const next = wordAt(view, at + 1);
  const nominal = [grammar.determiners, grammar.possessives, grammar.objectPronouns];
  return tokens[at + 1]?.text === next && !nominal.some((list) => list.has(next));
}

function isInfinitive(view: CueSentence, at: number): boolean {
  const { sentence, grammar, tokens, lexicon } = view;
  const tag = sentence.tags?.[at];
  if (tag) return tag.features.includes('VerbForm=Inf');
  const word = wordAt(view, at);
  const closed = [grammar.determiners, grammar.subjectPronouns, grammar.possessives, grammar.prepositions];
  if (closed.some((list) => list.has(word)) || tokens[at]?.text !== word) return false;
  if (!grammar.infinitiveEndings.has(word.slice(-1))) return false;
  if (lexicon.starts.get(word)?.verbs.some(({ forms }) => forms.has('infinitive'))) return true;
  let next = at + 1;
  while (grammar.negations.has(wordAt(view, next)) || grammar.groupAdverbs.has(wordAt(view, next))) next++;
  return (
    !isOtherFinite(wordAt(view, next), grammar) &&
    !lexicon.starts.get(wordAt(view, next))?.verbs.some(({ forms }) => forms.has('present'))
  );
}

function isOtherFinite(word: string, { auxiliaries, nonFiniteAuxiliaries, commonVerbs }: Grammar): boolean {
  return commonVerbs.has(word) || (auxiliaries.has(word) && !nonFiniteAuxiliaries.has(word));
}

/** A cue behind its content or inside it: 'Det er løgn, siger han', '… , the minister said on Monday'. */
function isParenthetical(view: CueSentence, first: number, last: number): boolean {
  const opening = openingBefore(view, first);
  if (opening === null) return false;
  if (opening === -1) return view.afterQuotation;
  return opening === first - 1 || closesQuotation(view, opening) || closesSoon(view, last);
}

/** `…," the minister told the press in a long …`: a quotation that ends in a comma, question or exclamation goes with what follows. */
const closesQuotation = (view: CueSentence, at: number): boolean =>
  isSpeechMark(view, at) && (',?!'.includes(wordAt(view, at - 1)) || ',?!'.includes(wordAt(view, at + 1)));

/** ", because he will ask" stands in no clause but its own; ", as he says" does. */
const opensClause = ({ grammar }: CueSentence, word: string): boolean =>
  grammar.complementisers.has(word) || (grammar.subordinators.has(word) && !grammar.mannerWords.has(word));

/** The comma or mark that the cue or its subject follows, -1 at the start of the sentence, null where something else stands. */
function openingBefore(view: CueSentence, first: number): number | null {
  for (let at = first - 1, limit = first - subjectReach; at >= limit; at--) {
    if (at < 0) return -1;
    const bracket =
      wordAt(view, at) === ')' ? view.tokens.findLastIndex(({ lower }, i) => i < at && lower === '(') : -1;
    if (bracket > 0 && at - bracket < subjectReach) {
      limit -= at - bracket;
      at = bracket;
      continue;
    }
    if (isStop(view, at)) return ',?!-–—'.includes(wordAt(view, at)) || isSpeechMark(view, at) ? at : null;
    if (isOtherVerbAt(view, at) || opensClause(view, wordAt(view, at))) return null;
  }
  return null;
}

function closesSoon(view: CueSentence, last: number): boolean {
  for (let at = last + 1; at <= last + subjectReach; at++) if (isStop(view, at)) return wordAt(view, at) !== ':';
  return false;
}

function quotedBefore(view: CueSentence, first: number): boolean {
  return view.afterQuotation || view.tokens[0]?.kind === 'dash' || view.firstSpeechMark < first;
}

/** 'nægter ham adgang': a person who gets what stands behind. */
function isGiven(view: CueSentence, at: number): boolean {
  const { objectPronouns, possessives, determiners, expletives, articles } = view.grammar;
  const word = wordAt(view, at);
  const nominal = [possessives, determiners, expletives, articles].some((list) => list.has(word));
  return objectPronouns.has(word) && !nominal && !isStop(view, at + 1) && !isOtherVerbAt(view, at + 1);
}

/** An object and a label: "finds the plan unsafe", 'finder planen farlig', not "found a key". */
function hasLabel(view: CueSentence, position: CuePosition, frames: readonly Frame[]): boolean {
  if (!hasObject(view, position, frames)) return false;
  const { articles, determiners, possessives } = view.grammar;
  const first = wordAt(view, position.last + 1);
  const own = [articles, determiners, possessives].some((list) => list.has(first)) ? 2 : 1;
  return ![...Array(own).keys()].some((offset) => isStop(view, position.last + 2 + offset));
}

/** A noun phrase behind the cue (behind a verb of speaking a prepositional phrase will do: 'siger i et interview'), or a relative pronoun shortly before it. */
function hasObject(view: CueSentence, { first, last }: CuePosition, frames: readonly Frame[]): boolean {
  const { grammar } = view;
  let next = last + 1;
  while (next < last + 3 && innerLength(view, next) === 1) next++;
  const word = wordAt(view, next);
  const nominal = view.tokens[next]?.kind === 'mark' || !isStop(view, next);
  const speaks =
    frames.includes('quote') && frames.includes('clause') && !view.lexicon.starts.get(wordAt(view, last))?.nouns.length;
  if (isGerund(view.sentence, next)) return true;
  if (nominal && !isOtherVerb(view, word) && (speaks || !grammar.prepositions.has(word))) return true;
  return [1, 2, 3, 4].some((back) => grammar.relatives.has(wordAt(view, first - back))) || isToldOfClaim(view, first);
}

/** ", a charge the government (dismissed)": what is dismissed stands in front, a noun for what is said with its article. */
function isToldOfClaim({ tokens, lexicon, grammar }: CueSentence, first: number): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  for (let at = first - 2; at >= Math.max(1, first - subjectReach); at--)
    if (lexicon.starts.get(word(at))?.nouns.length && grammar.articles.has(word(at - 1)) && word(at - 2) === ',')
      return true;
  return false;
}

/** A clause without complementiser: a subject and, not far behind, a verb. */
function startsClause(view: CueSentence, after: number): boolean {
  const { grammar } = view;
  let at = wordAt(view, after) === ',' ? after + 1 : after;
  at += innerLength(view, at);
  if (wordAt(view, at) === ',') at++;
  const word = wordAt(view, at);
  const closed = [grammar.prepositions, grammar.infinitiveMarkers, grammar.conjunctions, grammar.subordinators];
  if (isStop(view, at) || isOtherVerb(view, word) || closed.some((list) => list.has(word))) return false;
  for (let next = at + 1; next <= at + subjectReach && !isStop(view, next); next++) {
    if (isOtherVerb(view, wordAt(view, next)) || view.lexicon.starts.get(wordAt(view, next))?.verbs.length) return true;
  }
  return false;
}
