import type { RecognitionData } from '../languages/readingData.ts';
import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { LanguageCode } from '../model.ts';
import { wordSet } from './wordSet.ts';

/** What a text says about its language. `score` is by word; `words` is how many words were looked at. */
export interface LanguageGuess {
  readonly language: LanguageCode;
  readonly score: number;
  readonly words: number;
  /** By how much it speaks for each language, in multiples of what is enough; empty where it is no prose. */
  readonly leanings: ReadonlyMap<LanguageCode, number>;
}

/** Longer texts are judged by their beginning. */
const longest = 2000;

/** Votes by function words, letters and endings for the language of a text; 'und' where no pack's evidence is enough. */
export function detectLanguage(text: string, packs: LanguagePacks): LanguageGuess {
  const beginning = text.slice(0, longest);
  const words = beginning.toLowerCase().match(/\p{L}+/gu) ?? [];
  const leanings = new Map<LanguageCode, number>();
  let best: LanguageGuess = { language: 'und', score: 0, words: words.length, leanings };
  if (words.length === 0 || isCode(beginning)) return best;
  for (const pack of packs.values()) {
    const { recognition } = pack.reading;
    const score = evidence(words, recognition) / words.length;
    leanings.set(pack.code, score / recognition.enough);
    if (score >= recognition.enough && score > best.score) best = { ...best, language: pack.code, score };
  }
  return best;
}

/** More signs than this share of the characters stand in no prose. */
const mostSigns = 0.06;

/** Program text, markup and tables are full of signs that prose hardly has. */
function isCode(text: string): boolean {
  return (text.match(/[{}()[\];=<>|+*/\\_#$^~]/g) ?? []).length > mostSigns * text.length;
}

/** How much a word weighs as evidence. */
const votes = { own: 2, shared: 1, against: -2.5, part: 0.7, partAgainst: -1.5, ending: 0.7, endingAgainst: -1.2 };

/** So many words are remembered with their votes. */
const mostRemembered = 20_000;
const remembered = new WeakMap<RecognitionData, Map<string, number>>();

function evidence(words: readonly string[], data: RecognitionData): number {
  let known = remembered.get(data);
  if (!known) remembered.set(data, (known = new Map<string, number>()));
  let score = 0;
  for (const word of words) {
    let vote = known.get(word);
    if (vote === undefined) {
      if (known.size >= mostRemembered) known.clear();
      known.set(word, (vote = voteOf(word, data)));
    }
    score += vote;
  }
  return score;
}

function voteOf(word: string, data: RecognitionData): number {
  if (wordSet(data.own).has(word)) return votes.own;
  if (wordSet(data.shared).has(word)) return votes.shared;
  if (wordSet(data.against).has(word)) return votes.against;
  return (
    (hasPart(word, data.parts) ? votes.part : 0) +
    (hasPart(word, data.partsAgainst) ? votes.partAgainst : 0) +
    (hasEnding(word, data.endings) ? votes.ending : 0) +
    (hasEnding(word, data.endingsAgainst) ? votes.endingAgainst : 0)
  );
}

function hasEnding(word: string, endings: string): boolean {
  const set = wordSet(endings);
  for (let length = Math.min(6, word.length - 1); length > 1; length--) if (set.has(word.slice(-length))) return true;
  return false;
}

function hasPart(word: string, parts: string): boolean {
  for (const part of wordSet(parts)) if (word.includes(part)) return true;
  return false;
}
