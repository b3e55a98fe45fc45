import type { LanguagePacks } from '../../languages/LanguagePack.ts';
import { compileGrammar } from '../../linguistics/compileGrammar.ts';
import type { Reading, Sentence, Span, Token } from '../../model.ts';
import { classesOf } from '../classesOf.ts';
import { wordsWithin } from '../wordsWithin.ts';
import type { EntityIndex } from './EntityIndex.ts';

interface Candidate {
  readonly tokens: readonly Token[];
  readonly score: number;
}

/**
 * A short label for what a statement is about: its telling noun phrase ('espionage risk', 'spionage-mistanke'), without
 * article; who is spoken of is no matter. Long compounds and words that the article uses elsewhere make better labels than the first noun. '' where no noun stands.
 */
export function labelTopic(
  reading: Reading,
  spans: readonly Span[],
  frequency: ReadonlyMap<string, number>,
  index: EntityIndex,
  packs: LanguagePacks,
): string {
  let best: Candidate | undefined;
  let order = 0;
  const isParty = (tokens: readonly Token[]) =>
    index.within({ start: tokens[0]!.start, end: tokens.at(-1)!.end }).length > 0;
  for (const span of spans) {
    for (const { sentence, first, last } of wordsWithin(reading, span)) {
      for (const candidate of nounPhrases(sentence, first, last, frequency, isParty, packs)) {
        const score = candidate.score - 0.05 * order++;
        if (!best || score > best.score) best = { ...candidate, score };
      }
    }
  }
  if (!best) return '';
  const words = best.tokens;
  return reading.text.slice(words[0]!.start, words.at(-1)!.end).replace(/\s+/g, ' ');
}

function* nounPhrases(
  sentence: Sentence,
  first: number,
  last: number,
  frequency: ReadonlyMap<string, number>,
  isParty: (tokens: readonly Token[]) => boolean,
  packs: LanguagePacks,
): Generator<Candidate> {
  const pack = packs.get(sentence.language);
  if (!pack) return;
  const classes = classesOf(sentence, pack).slice(first, last);
  const matters = new Set(pack.acts.matters.split(' '));
  const dull = new Set(pack.acts.noMatter.split(' '));
  const grammar = compileGrammar(pack);
  for (const match of classes.matchAll(/A{0,2}N+/g)) {
    const tokens = sentence.tokens.slice(first + match.index, first + match.index + match[0].length);
    const head = tokens.at(-1)!;
    if (isParty(tokens)) continue;
    if (dull.has(head.lower) || head.lower.length < 4 || grammar.groupAdverbs.has(head.lower)) continue;
    if (tokens.length > 3) continue;
    const known = frequency.get(head.lower.slice(0, 6)) ?? 1;
    const compound = head.text.includes('-') || head.lower.length > 9 ? 0.6 : 0;
    const score =
      (matters.has(head.lower) ? 1.2 : 0) + compound + Math.min(1.2, 0.3 * (known - 1)) + 0.25 * (tokens.length - 1);
    yield { tokens, score };
  }
}
