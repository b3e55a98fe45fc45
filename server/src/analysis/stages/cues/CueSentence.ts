import type { LanguagePack } from '../../languages/LanguagePack.ts';
import { compileGrammar } from '../../linguistics/compileGrammar.ts';
import type { Grammar } from '../../linguistics/compileGrammar.ts';
import type { Sentence, Token } from '../../model.ts';
import { compileCues } from './compileCues.ts';
import type { CueLexicon, WordPattern } from './compileCues.ts';

/** A sentence with all that the search for cues asks of it. */
export interface CueSentence {
  readonly sentence: Sentence;
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly lexicon: CueLexicon;
  /** Starts and ends of the quotation marks that may enclose speech. */
  readonly speechEdges: ReadonlySet<number>;
  /** Token index of the first of them, or infinity. */
  readonly firstSpeechMark: number;
  /** The sentence before it, in the same paragraph, ends in a quotation mark: this one may begin with its cue. */
  readonly afterQuotation: boolean;
}

/** Prepares a sentence. */
export function viewSentence(
  sentence: Sentence,
  index: number,
  pack: LanguagePack,
  speechEdges: ReadonlySet<number>,
  before: Sentence | undefined,
): CueSentence {
  const { tokens } = sentence;
  const firstSpeechMark = tokens.findIndex((token) => isSpeechEdge(token, speechEdges));
  return {
    sentence,
    index,
    tokens,
    grammar: compileGrammar(pack),
    lexicon: compileCues(pack),
    speechEdges,
    firstSpeechMark: firstSpeechMark < 0 ? Infinity : firstSpeechMark,
    afterQuotation: before?.paragraph === sentence.paragraph && before.tokens.at(-1)?.kind === 'mark',
  };
}

/** Lower-cased word at a position, '' outside the sentence. */
export function wordAt({ tokens }: CueSentence, at: number): string {
  return tokens[at]?.lower ?? '';
}

/** No phrase reaches over this token: punctuation, marks, dashes and the sentence's edge. */
export function isStop({ tokens }: CueSentence, at: number): boolean {
  const token = tokens[at];
  return !token || token.kind === 'punctuation' || token.kind === 'mark' || token.kind === 'dash';
}

/** A quotation mark that may enclose speech. */
export function isSpeechMark({ tokens, speechEdges }: CueSentence, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isSpeechEdge(token, speechEdges);
}

function isSpeechEdge({ kind, start, end }: Token, speechEdges: ReadonlySet<number>): boolean {
  return kind === 'mark' && (speechEdges.has(start) || speechEdges.has(end));
}

/** A comma with no clause behind it: 'kaldte chefen, Ida Krogh, for …'. */
export function isAppositionComma(view: CueSentence, at: number): boolean {
  const { complementisers, subordinators, relatives, conjunctions } = view.grammar;
  const next = wordAt(view, at + 1);
  if (wordAt(view, at) !== ',' || view.tokens[at + 1]?.kind === 'mark') return false;
  return ![complementisers, subordinators, relatives, conjunctions].some((list) => list.has(next));
}

/** An auxiliary or a frequent verb that is no cue: a clause of its own begins or goes on here. */
export function isOtherVerb({ grammar }: CueSentence, word: string): boolean {
  if (grammar.genitiveEndings.has(word)) return false;
  return grammar.auxiliaries.has(word) || grammar.commonVerbs.has(word);
}

/** Such a verb stands here; behind a preposition it is none ('i går'). */
export function isOtherVerbAt(view: CueSentence, at: number): boolean {
  return isOtherVerb(view, wordAt(view, at)) && !view.grammar.prepositions.has(wordAt(view, at - 1));
}

/** How many tokens the adverb or negation has that ends here and may stand inside a cue; 0 where none does. */
export function innerLength(view: CueSentence, at: number): number {
  const { grammar, lexicon, sentence } = view;
  const phrase = lexicon.innerPhrases.find((words) => matchesAt(view, words, at - words.length + 1));
  if (phrase) return phrase.length;
  const word = wordAt(view, at);
  if (grammar.groupAdverbs.has(word) || grammar.negations.has(word)) return 1;
  const tag = sentence.tags?.[at];
  if (tag) return tag.upos === 'ADV' ? 1 : 0;
  return lexicon.adverbEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)) ? 1 : 0;
}

/** Whether the words of a pattern stand here, one after the other. */
export function matchesAt(view: CueSentence, words: WordPattern, at: number): boolean {
  return words.every((variants, offset) => variants.has(wordAt(view, at + offset)));
}
