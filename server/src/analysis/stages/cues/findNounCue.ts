import type { Cue, Frame } from '../../model.ts';
import { compoundKey } from './compileCues.ts';
import type { CompiledNoun } from './compileCues.ts';
import type { CueSentence } from './CueSentence.ts';
import { isOtherVerb, isStop, wordAt } from './CueSentence.ts';

const shortestModifier = 3;
const sourceReach = 5;

/** The cue whose noun stands at `at`. */
export function findNounCue(view: CueSentence, at: number, nouns: readonly CompiledNoun[]): Cue | null {
  for (const noun of nouns) {
    const cue = completeCue(view, at, noun);
    if (cue) return cue;
  }
  return null;
}

/** The cue of a compound that ends in a noun with content: spionage-mistanke, lønkrav. */
export function findCompoundCue(view: CueSentence, at: number): Cue | null {
  const cue = findNounCue(view, at, compoundNouns(view, wordAt(view, at)));
  return cue && { ...cue, compound: true };
}

function compoundNouns(view: CueSentence, word: string): readonly CompiledNoun[] {
  if (word.length < shortestModifier + 4) return [];
  const candidates = view.lexicon.compounds.get(compoundKey(word)) ?? [];
  return candidates
    .filter(({ form }) => word.length >= form.length + shortestModifier && word.endsWith(form))
    .map(({ noun }) => noun);
}

function completeCue(view: CueSentence, at: number, { entry, lemma, prepositions }: CompiledNoun): Cue | null {
  const tag = view.sentence.tags?.[at];
  if (tag?.upos === 'VERB' || tag?.upos === 'AUX') return null;
  const preposition = findPreposition(view, at, prepositions);
  const seen = entry.takes.filter((frame) => isSeen(view, at, preposition, frame));
  if (seen.length === 0) return null;
  return {
    kind: 'noun',
    sentence: view.index,
    tokens: preposition === null ? [at] : [at, preposition],
    head: at,
    finite: -1,
    class: entry.class,
    frames: seen,
    prepositions: entry.prepositions?.split(' ') ?? [],
    mental: entry.mental ?? false,
    negated: view.grammar.negations.has(wordAt(view, at - 1)),
    voice: 'active',
    source: 'before',
    lemma,
  };
}

/** The noun's preposition, right behind it or behind its source: 'krav fra ministeren om'. */
function findPreposition(view: CueSentence, noun: number, prepositions: ReadonlySet<string>): number | null {
  for (let at = noun + 1; at <= noun + sourceReach && !isStop(view, at); at++) {
    const word = wordAt(view, at);
    if (prepositions.has(word)) return at;
    if (at === noun + 1 && !view.grammar.prepositions.has(word)) return null;
    if (isOtherVerb(view, word) || view.grammar.complementisers.has(word)) return null;
  }
  return null;
}

/** A complementiser here, or behind a comma. */
const isBeforeClause = ({ grammar, tokens }: CueSentence, at: number): boolean =>
  grammar.complementisers.has(tokens[tokens[at]?.lower === ',' ? at + 1 : at]?.lower ?? '');

/** "rumours in the trade that …", 'meldinger fra lejrene, at …', "the message was that …": over a prepositional phrase and a form of be. */
function reachesClause(view: CueSentence, from: number): boolean {
  const { grammar } = view;
  let at = from;
  if (grammar.prepositions.has(wordAt(view, at)))
    while (at < from + clauseReach && !isStop(view, at) && !isBeforeClause(view, at) && !isCopula(view, at)) {
      if (isOtherVerb(view, wordAt(view, at))) return false;
      at++;
    }
  if (isCopula(view, at))
    return isBeforeClause(view, at + 1) && view.grammar.contentMarkers.has(clauseWord(view, at + 1));
  return at > from && isBeforeClause(view, at) && view.grammar.contentMarkers.has(clauseWord(view, at));
}

/** "over fears it would cost too much": no article in front, so that what follows is no relative clause ("the claims he made"). */
function isBeforeBareClause({ grammar, tokens }: CueSentence, at: number): boolean {
  const word = (offset: number): string => tokens[at + offset]?.lower ?? '';
  return (
    grammar.wordOrder === 'subject first' &&
    !grammar.determiners.has(word(-1)) &&
    !grammar.possessives.has(word(-1)) &&
    grammar.subjectPronouns.has(word(1)) &&
    !grammar.determiners.has(word(1)) &&
    grammar.auxiliaries.has(word(2))
  );
}

const clauseReach = 9;
const isCopula = ({ grammar, tokens }: CueSentence, at: number): boolean =>
  grammar.copulas.has(tokens[at]?.lower ?? '');
const clauseWord = (view: CueSentence, at: number): string => wordAt(view, wordAt(view, at) === ',' ? at + 1 : at);

function isSeen(view: CueSentence, at: number, preposition: number | null, frame: Frame): boolean {
  const next = wordAt(view, at + 1);
  switch (frame) {
    case 'preposition':
    case 'target':
    case 'label':
      return preposition !== null;
    case 'clause':
      return isBeforeClause(view, at + 1) || reachesClause(view, at + 1) || isBeforeBareClause(view, at);
    case 'quote':
      return next === ':' || view.tokens[at + 1]?.kind === 'mark';
    case 'infinitive':
      return view.grammar.infinitiveMarkers.has(next);
    case 'object':
    case 'bare':
    case 'none':
      return true;
  }
}
