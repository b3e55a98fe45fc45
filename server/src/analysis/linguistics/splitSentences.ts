import type { ReadingData } from '../languages/readingData.ts';
import type { Token } from '../model.ts';
import { isLowerAt } from './characters.ts';
import { wordSet } from './wordSet.ts';

/**
 * Tells where sentences end: the indices behind the last token of each sentence, ascending, the last one being the number of tokens.
 * Never cuts between a closing mark and the words that announce it (”Ja!” råbte han), unless nothing ends for too long. Linear in the
 * number of tokens.
 */
export function splitSentences(tokens: readonly Token[], data: ReadingData): number[] {
  const ends: number[] = [];
  let first = 0;
  let index = 0;
  while (index < tokens.length) {
    const end = endAt(tokens, index, data);
    if (end === undefined) {
      index++;
      continue;
    }
    const next = behindClosers(tokens, index + 1);
    const numberAlone = index === first + 1 && tokens[first]!.kind === 'number';
    if (
      next < tokens.length &&
      !numberAlone &&
      beginsAt(tokens, next, { end, closed: next > index + 1, before: tokens[index - 1] }, data)
    ) {
      ends.push(next);
      first = next;
    }
    index = next;
  }
  if (tokens.length > 0 && ends.at(-1) !== tokens.length) ends.push(tokens.length);
  return ends.flatMap((end, at) => piecesOf(tokens, ends[at - 1] ?? 0, end));
}

/** No sentence is longer: what later stages do in one may take the square of its length. */
const LONGEST = 240;

/** The ends of the pieces of a sentence without end, cut behind a comma or another sign where there is one. */
function piecesOf(tokens: readonly Token[], first: number, last: number): number[] {
  const ends: number[] = [];
  let start = first;
  while (last - start > LONGEST) {
    let end = start + LONGEST;
    while (end > start + LONGEST / 2 && tokens[end - 1]!.kind !== 'punctuation') end--;
    start = end > start + LONGEST / 2 ? end : start + LONGEST;
    ends.push(start);
  }
  ends.push(last);
  return ends;
}

/** What a sentence may end with: a full stop, a question or exclamation mark, dots, or an abbreviation that has the full stop in it. */
type End = 'stop' | 'cry' | 'abbreviation';

function endAt(tokens: readonly Token[], index: number, data: ReadingData): End | undefined {
  const { kind, text, lower } = tokens[index]!;
  if (kind === 'punctuation') {
    const last = text.charAt(text.length - 1);
    if (last === '.' || last === '…') return 'stop';
    return last === '!' || last === '?' ? 'cry' : undefined;
  }
  if (kind !== 'word' || !text.endsWith('.')) return undefined;
  const final = wordSet(data.sentences.finalAbbreviations).has(lower) || /^(?:\p{L}\.)+$/u.test(lower);
  return final ? 'abbreviation' : undefined;
}

/** First token behind the marks and brackets that close right behind an end. */
function behindClosers(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < tokens.length) {
    const { kind, text, start, end } = tokens[index]!;
    const glued = start === tokens[index - 1]!.end;
    const next = tokens[index + 1];
    if (kind === 'mark') {
      if (!glued || (next?.start === end && next.kind === 'word')) break;
    } else if (!(glued && (text === ')' || text === ']' || text === '}'))) break;
    index++;
  }
  return index;
}

interface Ending {
  readonly end: End;
  /** A mark or bracket closes behind it. */
  readonly closed: boolean;
  /** The token before the end. */
  readonly before: Token | undefined;
}

/** Whether a sentence begins at a token that stands behind an end. */
function beginsAt(tokens: readonly Token[], at: number, ending: Ending, data: ReadingData): boolean {
  let index = at;
  while (index < tokens.length && (tokens[index]!.kind === 'mark' || tokens[index]!.kind === 'dash')) index++;
  const first = tokens[index];
  if (!first) return false;
  const glued = first.start === tokens[at - 1]!.end;
  if (first.kind === 'punctuation') return !glued && ending.end !== 'abbreviation' && '([{¿¡'.includes(first.text);
  if (glued && first.kind !== 'word') return false;
  const starters = wordSet(data.sentences.starters);
  if (first.kind === 'word' && isLowerAt(first.text, 0)) {
    // Small letters begin a sentence only in careless text: no mark near, a whole word before, a word that begins sentences.
    return (
      !glued &&
      ending.end !== 'abbreviation' &&
      index === at &&
      !ending.closed &&
      isPlainWord(ending.before) &&
      starters.has(first.lower)
    );
  }
  if (ending.end === 'abbreviation') return starters.has(first.lower);
  return !(ending.end === 'cry' && ending.closed && isAnnounced(tokens, at, data));
}

function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length >= 3 && isLowerAt(token.text, 0) && !token.text.includes('.');
}

/** Whether a verb of saying follows before the clause is over: “And this!” Another annotator screamed. */
function isAnnounced(tokens: readonly Token[], at: number, data: ReadingData): boolean {
  const saying = wordSet(data.quoting.saying);
  for (let index = at; index < Math.min(at + 5, tokens.length); index++) {
    const { kind, lower } = tokens[index]!;
    if (kind !== 'word') return false;
    if (saying.has(lower)) return true;
  }
  return false;
}
