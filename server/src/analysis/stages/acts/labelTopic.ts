import type { ActSignal } from '../../languages/actData.ts';
import type { LanguagePacks } from '../../languages/LanguagePack.ts';
import { compileGrammar } from '../../linguistics/compileGrammar.ts';
import { wordSet } from '../../linguistics/wordSet.ts';
import type { NameData } from '../../languages/nameData.ts';
import type { Reading, Sentence, Span, Token } from '../../model.ts';
import { classesOf } from '../classesOf.ts';
import { stemOf } from '../stemsOf.ts';
import { wordsWithin } from '../wordsWithin.ts';
import type { WordWeights } from '../WordWeights.ts';
import type { EntityIndex } from './EntityIndex.ts';
import type { SignalHit } from './readSignals.ts';

const charging: ReadonlySet<ActSignal> = new Set([
  'wrong',
  'crime',
  'harm',
  'suspicion',
  'collusion',
  'blame',
  'breach',
  'insult',
]);

interface Candidate {
  readonly tokens: readonly Token[];
  readonly score: number;
}

/** How near a noun must stand to the words of a charge to be its matter, in UTF-16 units. */
const besideCharge = 30;

/**
 * A short label for what a statement is about: its telling noun phrase ('espionage risk', 'spionage-mistanke'), without
 * article; who is spoken of is no matter. What somebody is charged with makes the best label, then long compounds and words that the
 * article uses elsewhere. '' where no noun stands.
 */
export function labelTopic(
  reading: Reading,
  spans: readonly Span[],
  signals: readonly SignalHit[],
  weights: WordWeights,
  index: EntityIndex,
  packs: LanguagePacks,
): string {
  let best: Candidate | undefined;
  let order = 0;
  const charges = signals.filter(({ signal }) => charging.has(signal));
  const isParty = (tokens: readonly Token[]) =>
    index.within({ start: tokens[0]!.start, end: tokens.at(-1)!.end }).length > 0;
  for (const span of spans) {
    for (const { sentence, first, last } of wordsWithin(reading, span)) {
      for (const candidate of nounPhrases(sentence, first, last, weights, isParty, packs)) {
        const score = candidate.score + chargeBonus(candidate.tokens, charges) - 0.05 * order++;
        if (!best || score > best.score) best = { ...candidate, score };
      }
    }
  }
  if (!best || best.score < leastScore) return '';
  const words = best.tokens;
  return reading.text.slice(words[0]!.start, words.at(-1)!.end).replace(/\s+/g, ' ');
}

function chargeBonus(tokens: readonly Token[], charges: readonly SignalHit[]): number {
  if (charges.length === 0) return 0;
  const { start } = tokens[0]!;
  const { end } = tokens.at(-1)!;
  if (charges.some((hit) => hit.start < end && start < hit.end)) return 0.8;
  return charges.some((hit) => hit.start - end < besideCharge && start - hit.end < besideCharge) ? 0.3 : 0;
}

/** Below this a noun only names somebody. */
const leastScore = -0.3;

/** Nouns for those who act are no matter: director, agency, the members. */
function nounsOfParties({ nouns }: NameData): ReadonlySet<string> {
  let known = partyNouns.get(nouns);
  if (!known) {
    const lists = Object.entries(nouns).flatMap(([kind, forms]) => (kind === 'document' ? [] : forms));
    partyNouns.set(nouns, (known = new Set(lists.flatMap((forms) => forms.split(' ')))));
  }
  return known;
}

const partyNouns = new WeakMap<NameData['nouns'], ReadonlySet<string>>();

function* nounPhrases(
  sentence: Sentence,
  first: number,
  last: number,
  weights: WordWeights,
  isParty: (tokens: readonly Token[]) => boolean,
  packs: LanguagePacks,
): Generator<Candidate> {
  const pack = packs.get(sentence.language);
  if (!pack) return;
  const classes = classesOf(sentence, pack).slice(first, last);
  const matters = wordSet(pack.acts.matters);
  const dull = wordSet(pack.acts.noMatter);
  const parties = nounsOfParties(pack.names);
  const grammar = compileGrammar(pack);
  for (const match of classes.matchAll(/A{0,2}N+/g)) {
    const tokens = sentence.tokens.slice(first + match.index, first + match.index + match[0].length);
    const head = tokens.at(-1)!;
    if (isParty(tokens)) continue;
    if (dull.has(head.lower) || head.lower.length < 3 || grammar.groupAdverbs.has(head.lower)) continue;
    if (tokens.length > 3) continue;
    const repeated = Math.max(0, weights.prominence(stemOf(head.lower, pack)) - 1);
    const compound = head.text.includes('-') || head.lower.length > 9 ? 0.6 : 0;
    const score =
      (matters.has(head.lower) ? 1.2 : parties.has(head.lower) ? -1 : 0) +
      compound +
      Math.min(1.2, 0.3 * repeated) +
      0.25 * (tokens.length - 1);
    yield { tokens, score };
  }
}
