import type { ActData, ActSignal } from '../../languages/actData.ts';
import type { LanguagePack, LanguagePacks } from '../../languages/LanguagePack.ts';
import { compileGrammar } from '../../linguistics/compileGrammar.ts';
import type { Grammar } from '../../linguistics/compileGrammar.ts';
import type { Reading, Span, Token } from '../../model.ts';
import type { WordClasses } from '../../linguistics/wordClasses.ts';
import { classesOf } from '../classesOf.ts';
import { compilePhrases, findPhrasesWithin } from '../phrases.ts';
import type { PhraseHit } from '../phrases.ts';
import { wordsWithin } from '../wordsWithin.ts';
import type { SentencePart } from '../wordsWithin.ts';

/** A signal of the speaker's act, with the words that give it. */
export interface SignalHit extends Span {
  readonly signal: ActSignal;
  readonly negated: boolean;
}

/** Signals that count only where they open the statement (or, for commands, a sentence of it). */
const atOpening: ReadonlySet<ActSignal> = new Set(['refusal', 'contrast', 'imperative']);
/** Signals whose phrases hold their own negation. */
const selfNegating: ReadonlySet<ActSignal> = new Set([
  'innocence',
  'falsehood',
  'doubt',
  'clear',
  'silence',
  'lack',
  'refusal',
  'contrast',
  'never',
]);

/** Signals of an attack, void in an indirect question ('whether any rule was broken'). */
const alleging: ReadonlySet<ActSignal> = new Set([
  'wrong',
  'crime',
  'harm',
  'suspicion',
  'collusion',
  'blame',
  'breach',
]);

const reach = { ahead: 7, behind: 2 };

/** Reads the act signals in some spans of one text, in order. */
export function readSignals(reading: Reading, spans: readonly Span[], packs: LanguagePacks): readonly SignalHit[] {
  const hits: SignalHit[] = [];
  let opening = true;
  for (const span of spans) {
    for (const part of wordsWithin(reading, span)) {
      const pack = packs.get(part.sentence.language);
      if (!pack) continue;
      hits.push(...signalsOf(part, pack, opening));
      opening = false;
    }
  }
  return hits;
}

function signalsOf(
  { sentence, tokens, first: from, last: to }: SentencePart,
  pack: LanguagePack,
  opening: boolean,
): readonly SignalHit[] {
  const { acts } = pack;
  const found = findPhrasesWithin(sentence, from, to, compilePhrases(acts.signals));
  if (found.length === 0) return [];
  const classes = classesOf(sentence, pack).slice(from, to);
  const grammar = compileGrammar(pack);
  const start = tokens.findIndex((token) => token.kind === 'word' || token.kind === 'number');
  return longestOnly(found)
    .filter(({ signal, first }) => !atOpening.has(signal) || (first === start && (opening || signal === 'imperative')))
    .filter(({ signal, first }) => !alleging.has(signal) || !isAsked(tokens, first, acts, grammar.prepositions))
    .filter(({ first, last }) => !isInName(tokens, classes, first, last))
    .map(({ signal, first, last }) => ({
      signal,
      negated: !selfNegating.has(signal) && isNegated(tokens, first, last, grammar),
      start: tokens[first]!.start,
      end: tokens[last]!.end,
    }));
}

/** A word inside a longer phrase says nothing of its own; the same words give the same signal once. */
function longestOnly(hits: readonly PhraseHit<ActSignal>[]): readonly PhraseHit<ActSignal>[] {
  const sorted = [...hits].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: PhraseHit<ActSignal>[] = [];
  let reaching: PhraseHit<ActSignal>[] = [];
  for (const hit of sorted) {
    reaching = reaching.filter((earlier) => earlier.last >= hit.first);
    const length = hit.last - hit.first;
    const covered = reaching.some(
      (earlier) => earlier.last >= hit.last && (earlier.signal === hit.signal || earlier.last - earlier.first > length),
    );
    if (covered) continue;
    reaching.push(hit);
    kept.push(hit);
  }
  return kept;
}

/** Looks for a negation before the words, back to the clause's edge, and right behind them (verb-second: 'hjælper ikke'). */
function isNegated(tokens: readonly Token[], first: number, last: number, grammar: Grammar): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach.ahead); at--) {
    const token = tokens[at]!;
    if (endsClause(token, grammar)) break;
    if (negates(token, grammar)) return true;
  }
  for (let at = last + 1; at <= Math.min(tokens.length - 1, last + reach.behind); at++) {
    const token = tokens[at]!;
    if (endsClause(token, grammar)) break;
    if (negates(token, grammar)) return true;
  }
  return false;
}

/** Whether the words stand in an indirect question. Where its opener is a preposition too (om), only after a comma. */
function isAsked(tokens: readonly Token[], first: number, acts: ActData, prepositions: ReadonlySet<string>): boolean {
  const openers = acts.whether.split(' ');
  for (let at = first - 1; at >= Math.max(0, first - reach.ahead); at--) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation') return false;
    if (openers.includes(token.lower))
      return at === 0 || tokens[at - 1]!.kind === 'punctuation' || !prepositions.has(token.lower);
  }
  return false;
}

/** Whether the words are but a part of a longer name: 'Killer Whale', 'Movement against the Mafia'. */
function isInName(tokens: readonly Token[], classes: WordClasses, first: number, last: number): boolean {
  const isName = (at: number): boolean =>
    classes.charAt(at) === 'E' && !tokens[at]!.text.startsWith(tokens[at]!.lower.charAt(0));
  for (let at = first; at <= last; at++) if (!isName(at)) return false;
  return isName(first - 1) || isName(last + 1);
}

function negates(token: Token, grammar: Grammar): boolean {
  return grammar.negations.has(token.lower) || token.lower.endsWith("n't") || token.lower.endsWith('n’t');
}

function endsClause(token: Token, grammar: Grammar): boolean {
  return token.kind === 'punctuation' || grammar.conjunctions.has(token.lower);
}
