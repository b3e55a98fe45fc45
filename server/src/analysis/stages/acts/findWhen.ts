import type { LanguagePacks } from '../../languages/LanguagePack.ts';
import type { Reading, SpokenAttribution } from '../../model.ts';
import { compilePhrases, findPhrases, mayHoldPhrase } from '../phrases.ts';
import { surroundings } from '../surroundings.ts';
import { wordsWithin } from '../wordsWithin.ts';

/** The time expression of the cue's sentence nearest to the cue and outside the content, as written; '' where there is none. */
export function findWhen(reading: Reading, spoken: SpokenAttribution, packs: LanguagePacks): string {
  const sentence = reading.sentences[spoken.sentence];
  const pack = sentence && packs.get(sentence.language);
  const anchor = spoken.cue[0] ?? spoken.source[0];
  if (!sentence || !pack || !anchor) return '';
  const near = surroundings(reading, spoken);
  const parts = near ? wordsWithin(reading, near) : [];
  const times = compilePhrases(pack.acts.times);
  if (!parts.some((part) => mayHoldPhrase(part.sentence, part.first, part.last, times))) return '';
  const tokens = parts.flatMap((part) => part.tokens);
  const outside = tokens.filter(
    (token) => !spoken.content.some(({ start, end }) => start < token.end && token.start < end),
  );
  let nearest = '';
  let least = Infinity;
  for (const { first, last } of findPhrases(outside, times)) {
    const start = outside[first]!.start;
    const end = outside[last]!.end;
    const distance = Math.abs(start - anchor.start) - (end - start);
    if (distance < least) {
      least = distance;
      nearest = reading.text.slice(start, end);
    }
  }
  return nearest;
}
