import type { RecognitionData } from '../languages/readingData.ts';
import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { LanguageCode } from '../model.ts';
import { wordSet } from './wordSet.ts';

/** What a text says about its language. `score` is by word; `words` is how many words were looked at. */
export interface LanguageGuess {
  readonly language: LanguageCode;
  readonly score: number;
  readonly words: number;
}

/** Longer texts are judged by their beginning. */
const longest = 2000;
const enough = 0.25;

/** Votes by function words, letters and endings for the language of a text; 'und' where no pack's evidence is enough. */
export function detectLanguage(text: string, packs: LanguagePacks): LanguageGuess {
  const words =
    text
      .slice(0, longest)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best: LanguageGuess = { language: 'und', score: enough, words: words.length };
  if (words.length === 0) return { ...best, score: 0 };
  for (const pack of packs.values()) {
    const score = evidence(words, pack.reading.recognition) / words.length;
    if (score >= best.score) best = { language: pack.code, score, words: words.length };
  }
  return best;
}

function evidence(words: readonly string[], data: RecognitionData): number {
  const own = wordSet(data.own);
  const shared = wordSet(data.shared);
  const against = wordSet(data.against);
  let score = 0;
  for (const word of words) {
    if (own.has(word)) score += 2;
    else if (shared.has(word)) score += 1;
    else if (against.has(word)) score -= 2.5;
    else {
      if (hasEnding(word, data.endings)) score += 0.5;
      if (hasEnding(word, data.endingsAgainst)) score -= 0.7;
      if (hasLetter(word, data.letters)) score += 0.5;
      if (hasLetter(word, data.lettersAgainst)) score -= 1;
    }
  }
  return score;
}

function hasEnding(word: string, endings: string): boolean {
  const set = wordSet(endings);
  for (let length = Math.min(6, word.length - 1); length > 1; length--) if (set.has(word.slice(-length))) return true;
  return false;
}

function hasLetter(word: string, letters: string): boolean {
  for (const letter of letters) if (word.includes(letter)) return true;
  return false;
}
