import type { ReadingData } from '../languages/readingData.ts';
import type { Token, TokenKind } from '../model.ts';
import { charClass, classAt, isLetterPair, isLowerAt, isUpperAt, isWordAt } from './characters.ts';
import { wordSet } from './wordSet.ts';

/**
 * Cuts a text into tokens, in the manner of the language's treebank. Every character that is no white space belongs to exactly
 * one token. Linear in the length of the text; offsets are relative to it.
 */
export function tokenise(text: string, data: ReadingData): Token[] {
  const tokens: Token[] = [];
  const lexicon = lexiconOf(data);
  let at = 0;
  /** Single marks seen as opening and not yet as closing: then an apostrophe behind an s closes. */
  let openSingles = 0;
  while (at < text.length) {
    const start = at;
    switch (classAt(text, at)) {
      case charClass.space:
        at++;
        break;
      case charClass.letter:
      case charClass.digit:
        at = readWord(text, start, lexicon, openSingles > 0, tokens);
        break;
      case charClass.mark: {
        const elided = readElided(text, start, lexicon);
        if (elided > start) {
          at = elided;
          push(tokens, text, start, at, 'word');
          break;
        }
        at = endOfMark(text, start);
        if (isSingle(text, start))
          openSingles += classAt(text, at) !== charClass.space && !isWordAt(text, start - 1) ? 1 : -1;
        if (openSingles < 0) openSingles = 0;
        push(tokens, text, start, at, 'mark');
        break;
      }
      case charClass.dash:
        at = endOfRun(text, start);
        push(tokens, text, start, at, 'dash');
        break;
      case charClass.punctuation:
        at = isTerminator(text, start) ? endOfTerminators(text, start) : endOfSigns(text, start);
        push(tokens, text, start, at, 'punctuation');
        break;
      case charClass.surrogate:
        if (isLetterPair(text, start)) at = readWord(text, start, lexicon, openSingles > 0, tokens);
        else {
          at = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
          push(tokens, text, start, at, 'symbol');
        }
        break;
      default:
        at = endOfRun(text, start);
        push(tokens, text, start, at, 'symbol');
    }
  }
  return tokens;
}

interface Lexicon {
  readonly data: ReadingData;
  readonly abbreviations: ReadonlySet<string>;
  readonly capitalised: ReadonlySet<string>;
  readonly beforeNumbers: ReadonlySet<string>;
  readonly clitics: readonly string[];
  readonly fused: ReadonlyMap<string, number>;
  readonly elidedStart: ReadonlySet<string>;
  readonly elidedEnd: ReadonlySet<string>;
  readonly hyphenPrefixes: ReadonlySet<string>;
  readonly numberSuffixes: ReadonlySet<string>;
}

const lexica = new WeakMap<ReadingData, Lexicon>();

function lexiconOf(data: ReadingData): Lexicon {
  let lexicon = lexica.get(data);
  if (!lexicon) {
    const { tokens, sentences } = data;
    lexicon = {
      data,
      abbreviations: wordSet(`${sentences.abbreviations} ${sentences.finalAbbreviations}`),
      capitalised: wordSet(sentences.capitalised),
      beforeNumbers: wordSet(sentences.beforeNumbers),
      clitics: [...wordSet(tokens.clitics)],
      fused: new Map([...wordSet(tokens.fused)].map((word) => [word.replace('|', ''), word.indexOf('|')])),
      elidedStart: wordSet(tokens.elidedStart),
      elidedEnd: wordSet(tokens.elidedEnd),
      hyphenPrefixes: wordSet(tokens.hyphenPrefixes),
      numberSuffixes: wordSet(tokens.numberSuffixes),
    };
    lexica.set(data, lexicon);
  }
  return lexicon;
}

function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): void {
  if (start >= end) return;
  const written = text.slice(start, end);
  tokens.push({ start, end, text: written, lower: kind === 'word' ? lowerOf(written) : written, kind });
}

/** Lower case with straight apostrophes and without what does not show, so that the lexica match. */
function lowerOf(written: string): string {
  const lower = written.toLowerCase();
  return /[’\u00AD\u200B-\u200D\u2060]/.test(lower)
    ? lower.replace(/’/g, "'").replace(/[\u00AD\u200B-\u200D\u2060]/g, '')
    : lower;
}

function isSingle(text: string, at: number): boolean {
  return "'‘’‚‛`´".includes(text.charAt(at));
}

function isApostrophe(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === "'" || character === '’' || character === '‘' || character === '´' || character === '`';
}

function isTerminator(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === '.' || character === '!' || character === '?' || character === '…';
}

function endOfTerminators(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isTerminator(text, end)) end++;
  return end;
}

/** A run of the same character: -- or ---. */
function endOfRun(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === text.charCodeAt(start)) end++;
  return end;
}

/** Signs that are drawn as lines are one token a line: *** or ___. */
function endOfSigns(text: string, start: number): number {
  return '*_#/\\|'.includes(text.charAt(start)) ? endOfRun(text, start) : start + 1;
}

/** `` and '' are one mark of two characters. */
function endOfMark(text: string, start: number): number {
  const character = text.charAt(start);
  return (character === '`' || character === "'") && text.charAt(start + 1) === character ? start + 2 : start + 1;
}

/** End of a word that begins with an apostrophe, or `start`. */
function readElided(text: string, start: number, lexicon: Lexicon): number {
  if (lexicon.elidedStart.size === 0 || !isApostrophe(text, start) || isWordAt(text, start - 1)) return start;
  let end = start + 1;
  if (classAt(text, end) === charClass.digit) {
    while (classAt(text, end) === charClass.digit) end++;
    if (end - start !== 3 || text.charAt(end) !== 's') return start;
    return isWordAt(text, end + 1) ? start : end + 1;
  }
  while (end - start < 8 && classAt(text, end) === charClass.letter) end++;
  return lexicon.elidedStart.has(`'${text.slice(start + 1, end).toLowerCase()}`) && !isWordAt(text, end) ? end : start;
}

/** Reads the word at `start` with all that is joined to it, and pushes its tokens. Returns its end. */
function readWord(text: string, start: number, lexicon: Lexicon, singleOpen: boolean, tokens: Token[]): number {
  const address = endOfAddress(text, start);
  if (address > start) {
    push(tokens, text, start, address, 'word');
    return address;
  }
  let end = endOfLetters(text, start);
  for (;;) {
    const next = joined(text, start, end, lexicon);
    if (next === end) break;
    end = next;
  }
  end = withFullStop(text, start, end, lexicon);
  if (isApostrophe(text, end) && !isWordAt(text, end + 1)) {
    const lower = text.slice(start, end).toLowerCase();
    const last = lower.charAt(lower.length - 1);
    if (lexicon.elidedEnd.has(`${lower}'`)) end++;
    else if (
      lexicon.data.tokens.genitiveApostrophe === 'joins' &&
      !singleOpen &&
      (last === 's' || last === 'x' || last === 'z')
    )
      end++;
  }
  pushParts(text, start, end, lexicon, tokens);
  return end;
}

function endOfLetters(text: string, start: number): number {
  let end = start;
  while (isWordAt(text, end)) end++;
  return end;
}

/** End of the next stretch that belongs to the same word, or `end`. */
function joined(text: string, start: number, end: number, lexicon: Lexicon): number {
  const { tokens } = lexicon.data;
  const character = text.charAt(end);
  const wordFollows = isWordAt(text, end + 1);
  const digits = classAt(text, end - 1) === charClass.digit && classAt(text, end + 1) === charClass.digit;
  switch (character) {
    case '-':
    case '‐':
    case '‑':
      if (wordFollows) {
        if (digits || tokens.hyphen === 'joins' || lexicon.hyphenPrefixes.has(text.slice(start, end).toLowerCase()))
          return endOfLetters(text, end + 1);
        return end;
      }
      // Øst- og Vesteuropa
      return tokens.hyphen === 'joins' &&
        classAt(text, end - 1) === charClass.letter &&
        text.charAt(end + 1) !== character
        ? end + 1
        : end;
    case '/':
      if (!wordFollows) return end;
      return digits || tokens.slash === 'joins' || end - start === 1 ? endOfLetters(text, end + 1) : end;
    case '.':
      if (!wordFollows) return end;
      if (startsSentence(text, start, end)) return end;
      return endOfLetters(text, end + 1);
    case ',':
    case ':':
      return digits ? endOfLetters(text, end + 1) : end;
    case '&':
      return wordFollows && isUpperAt(text, end - 1) && isUpperAt(text, end + 1) ? endOfLetters(text, end + 1) : end;
    case '@':
    case '_':
      return wordFollows ? endOfLetters(text, end + 1) : end;
    default:
      return wordFollows && isApostrophe(text, end) ? endOfLetters(text, end + 1) : end;
  }
}

/** A full stop without a blank behind it that ends a sentence all the same: slut.Nu */
function startsSentence(text: string, start: number, stop: number): boolean {
  if (!isUpperAt(text, stop + 1) || !isLowerAt(text, stop + 2)) return false;
  return stop - start >= 3 && isLowerAt(text, stop - 1) && isLowerAt(text, stop - 2) && isLowerAt(text, stop - 3);
}

/** The word's end with its full stop, if that belongs to it: an abbreviation, initials, an ordinal. */
function withFullStop(text: string, start: number, end: number, lexicon: Lexicon): number {
  if (text.charAt(end) !== '.' || (text.charAt(end + 1) === '.' && text.charAt(end + 2) === '.')) return end;
  return isAbbreviation(text, start, end, lexicon) || isOrdinal(text, start, end, lexicon) ? end + 1 : end;
}

function isAbbreviation(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const length = end - start;
  if (length > 20) return false;
  if (length === 1 && isUpperAt(text, start)) return true;
  // 5p.m.
  const word = text.slice(start, end).replace(/^\d+/, '');
  const written = `${word.toLowerCase()}.`;
  if (lexicon.abbreviations.has(written)) return true;
  if (lexicon.capitalised.has(written)) return isUpperAt(text, start) && text.charAt(end + 1) === ' ';
  if (lexicon.beforeNumbers.has(written))
    return text.charAt(end + 1) === ' ' && classAt(text, end + 2) === charClass.digit;
  if (length >= 3 && length <= 9 && /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  // lic.techn., dr.scient.pol.
  return lexicon.abbreviations.has(written.slice(0, written.indexOf('.') + 1)) && joinedAbbreviations.test(word);
}

const joinedAbbreviations = /^\p{Ll}{2,}(?:\.\p{Ll}{3,})+$/u;

/** 1. maj, 7.-9. klasse: a short number with a full stop before a small letter, or before another such number. */
function isOrdinal(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  if (lexicon.data.tokens.ordinal !== 'dot' || end - start > 3) return false;
  return /^\d+$/.test(text.slice(start, end)) && behindOrdinal.test(text.slice(end, end + 8));
}

const behindOrdinal = /^\.(?: \p{Ll}| ?[-–—/,] ?\d{1,3}\.)/u;

const addressStart = /(?:https?:\/\/|www\.)/iy;

/** End of a web address at `start`, or `start`. */
function endOfAddress(text: string, start: number): number {
  const first = text.charCodeAt(start) | 32;
  if (first !== 104 && first !== 119) return start;
  addressStart.lastIndex = start;
  if (!addressStart.test(text)) return start;
  let end = addressStart.lastIndex;
  while (end < text.length && classAt(text, end) !== charClass.space && !'"“”»«<>'.includes(text.charAt(end))) end++;
  while (end > start && ".,;:!?)]'’".includes(text.charAt(end - 1))) end--;
  return end;
}

/** Pushes a word, cut where a clitic, a fused second word or a number's unit begins. */
function pushParts(text: string, start: number, end: number, lexicon: Lexicon, tokens: Token[]): void {
  const cut = cutOf(text, start, end, lexicon);
  const number = classAt(text, start) === charClass.digit && !hasLetter(text, start, cut);
  push(tokens, text, start, cut, number ? 'number' : 'word');
  push(tokens, text, cut, end, 'word');
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classAt(text, at) === charClass.letter) return true;
  return false;
}

function cutOf(text: string, start: number, end: number, lexicon: Lexicon): number {
  const length = end - start;
  for (const clitic of lexicon.clitics) {
    if (length > clitic.length && hasClitic(text, end - clitic.length, clitic)) {
      return classAt(text, start) === charClass.digit ? end : end - clitic.length;
    }
  }
  if (length <= 8 && lexicon.fused.size > 0) {
    const cut = lexicon.fused.get(text.slice(start, end).toLowerCase());
    if (cut !== undefined) return start + cut;
  }
  if (length <= 9 && lexicon.numberSuffixes.size > 0 && classAt(text, start) === charClass.digit) {
    let digits = start;
    while (digits < end && classAt(text, digits) !== charClass.letter) digits++;
    if (lexicon.numberSuffixes.has(text.slice(digits, end).toLowerCase())) return digits;
  }
  return end;
}

function hasClitic(text: string, at: number, clitic: string): boolean {
  for (let index = 0; index < clitic.length; index++) {
    const character = text.charAt(at + index);
    const wanted = clitic.charAt(index);
    if (wanted === "'" ? !isApostrophe(text, at + index) : character.toLowerCase() !== wanted) return false;
  }
  return true;
}
