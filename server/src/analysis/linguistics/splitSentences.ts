import type { ReadingData } from '../languages/readingData.ts';
import type { Token } from '../model.ts';
import { wordSet } from './wordSet.ts';

/**
 * Tells where sentences end: the indices behind the last token of each sentence, ascending, the last one being the number of tokens.
 * Never cuts between a closing mark and the words that announce it (”Ja!” råbte han). Linear in the number of tokens.
 */
export function splitSentences(tokens: readonly Token[], data: ReadingData): number[] {
  const ends: number[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index]!;
    if (!mayEnd(token, data)) {
      index++;
      continue;
    }
    const abbreviation = token.kind === 'word';
    const next = behindClosers(tokens, index + 1);
    const closed = next > index + 1;
    if (next < tokens.length && startsHere(tokens, next, data, abbreviation, closed, token)) ends.push(next);
    index = next;
  }
  if (tokens.length > 0 && ends.at(-1) !== tokens.length) ends.push(tokens.length);
  return ends;
}

function mayEnd(token: Token, data: ReadingData): boolean {
  if (token.kind === 'punctuation') return /^[.!?…]/.test(token.text);
  if (token.kind !== 'word' || !token.text.endsWith('.')) return false;
  return wordSet(data.sentences.finalAbbreviations).has(token.lower) || /^(?:\p{L}\.)+$/u.test(token.lower);
}

/** First token behind the marks and brackets that close right behind an end. */
function behindClosers(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < tokens.length) {
    const token = tokens[index]!;
    const glued = token.start === tokens[index - 1]!.end;
    if (token.kind === 'mark') {
      const spaceBehind =
        index + 1 >= tokens.length || tokens[index + 1]!.start > token.end || tokens[index + 1]!.kind !== 'word';
      if (!glued || !spaceBehind) break;
    } else if (!(glued && /^[)\]}]$/.test(token.text))) break;
    index++;
  }
  return index;
}

function startsHere(
  tokens: readonly Token[],
  at: number,
  data: ReadingData,
  abbreviation: boolean,
  closed: boolean,
  end: Token,
): boolean {
  let index = at;
  while (index < tokens.length && /^(?:mark|dash)$/.test(tokens[index]!.kind)) index++;
  const first = tokens[index];
  if (!first) return false;
  if (first.start === tokens[at - 1]!.end && first.kind !== 'word') return false;
  if (first.kind === 'punctuation') return /^[([{¿¡]$/.test(first.text) && !abbreviation;
  const initial = first.text.charAt(0);
  if (first.kind === 'word' && initial === initial.toLowerCase() && initial !== initial.toUpperCase()) return false;
  if (abbreviation) return wordSet(data.sentences.starters).has(first.lower) && first.text !== first.lower;
  if (closed && /[!?]/.test(end.text) && isAnnounced(tokens, at, data)) return false;
  return true;
}

/** Whether a verb of saying follows before the clause is over: “And this!” Another annotator screamed. */
function isAnnounced(tokens: readonly Token[], at: number, data: ReadingData): boolean {
  const saying = wordSet(data.quoting.saying);
  for (let index = at; index < Math.min(at + 5, tokens.length); index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word') return false;
    if (saying.has(token.lower)) return true;
  }
  return false;
}
