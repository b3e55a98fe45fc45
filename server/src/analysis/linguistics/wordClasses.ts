import type { LanguagePack } from '../languages/LanguagePack.ts';
import type { Sentence, Tag, Token } from '../model.ts';
import { compileGrammar } from './compileGrammar.ts';
import type { Grammar } from './compileGrammar.ts';

/**
 * One letter a token, so that patterns over a sentence are plain regular expressions over a string of the same length:
 *
 * | letter | class | letter | class |
 * |---|---|---|---|
 * | D | article, determiner | V | finite verb |
 * | S | possessive | X | finite auxiliary |
 * | A | adjective | W | infinitive |
 * | # | number | U | participle |
 * | N | noun | Y | gerund |
 * | E | name | Z | infinitive marker |
 * | P | pronoun | R | adverb, negation |
 * | O | reflexive | C | coordinating conjunction |
 * | T | relative pronoun | Q | complementiser |
 * | K | question word | B | subordinator |
 * | I | preposition | g | genitive ending of its own |
 * | M | quotation mark | J | interjection, symbol |
 *
 * Punctuation stands for itself: `,` `:` `;` `(` `)` `-` (a dash), `.` for every sentence end.
 */
export type WordClasses = string;

/** The classes of a sentence's tokens: from its tags where it has them, from closed word lists and capitals where not. */
export function classifyWords(sentence: Sentence, pack: LanguagePack): WordClasses {
  const grammar = compileGrammar(pack);
  const letters = sentence.tokens.map((token, index) => {
    if (joinsNames(sentence.tokens, index, grammar)) return 'E';
    if (endsPluralGenitive(sentence.tokens, index, grammar)) return 'g';
    const closed = punctuationClass(token) ?? closedClass(token, grammar, sentence.tags?.[index]);
    if (closed) return closed;
    const tag = sentence.tags?.[index];
    const letter = tag ? taggedClass(tag) : guessedClass(token, grammar, index);
    return letter === 'J' && isShortName(token) ? 'E' : letter;
  });
  const cleft = cleftRelative.exec(letters.join(''));
  if (cleft && grammar.relatives.has(sentence.tokens[cleft[0].length - 1]!.lower)) letters[cleft[0].length - 1] = 'T';
  for (let at = letters.length - 2; at > 0; at--) {
    if (isNameLikePreposition(sentence.tokens, letters, at)) letters[at] = 'E';
    if (!isInnerHyphen(sentence.tokens, at)) continue;
    letters[at] = letters[at + 1]!;
    if (letters[at - 1] === 'R') letters[at - 1] = 'A';
  }
  markRelatives(letters, sentence.tokens, grammar);
  return letters.join('');
}

/** "It was even Bild that wrote …": what follows whom it was. */
const cleftRelative = /^PXR?[DSA#NE]+[PQT](?=,|R?[VX])/;

/** MPs, NGOs: no symbols. */
const isShortName = ({ text }: Token): boolean => /^\p{Lu}{2,6}s?$/u.test(text);

/** "predicts Per Andersen": a preposition with a capital where nothing asks for one is a first name. */
const isNameLikePreposition = (tokens: readonly Token[], letters: readonly string[], at: number): boolean =>
  letters[at] === 'I' &&
  letters[at + 1] === 'E' &&
  isCapitalised(tokens[at]) &&
  tokens[at - 1]!.kind === 'word' &&
  !isCapitalised(tokens[at - 1]);

/**
 * 'redaktøren, der skrev', 'brevet, som avisen har set': relative behind what it stands for, with its verb to follow, where the tags of a
 * language do not tell relatives from other pronouns.
 */
function markRelatives(letters: string[], tokens: readonly Token[], { relatives, complementisers }: Grammar): void {
  for (let at = 1; at < letters.length; at++) {
    if (!relatives.has(tokens[at]!.lower) || complementisers.has(tokens[at]!.lower)) continue;
    const behind = letters.slice(at + 1, at + 12).join('');
    const isPronoun =
      letters[at] === 'P' &&
      /^[NE#PA,)gUR]$/.test(letters[at - 1]!) &&
      /^(?:R*|R*[DSA#NEPgI]*[NEP]R*)[VX]/.test(behind);
    if (isPronoun || (letters[at] === 'I' && letters[at - 1] === ',' && /^(?:[DSA#]*[NE]+g?|P)R*[VX]/.test(behind)))
      letters[at] = 'T';
  }
}

/** The hyphen of "Hagedorn-Olsen", "long-term", where it is a token of its own: it belongs to what follows. */
const isInnerHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '-' && tokens[at - 1]!.end === tokens[at]!.start && tokens[at]!.end === tokens[at + 1]!.start;

/** "the teachers' union": an apostrophe behind an s with a word to follow, and no mark of its kind open before it. */
function endsPluralGenitive(tokens: readonly Token[], at: number, { genitiveEndings }: Grammar): boolean {
  const { text, kind, start, end } = tokens[at]!;
  if (kind !== 'mark' || !genitiveEndings.has(text)) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.end !== start || !before.lower.endsWith('s') || next?.kind !== 'word' || next.start === end) return false;
  return !tokens.slice(0, at).some((token, other) => token.kind === 'mark' && tokens[other + 1]?.start === token.end);
}

/** The small word inside a name: Department *of* Homeland Security, Ursula *von der* Leyen. */
function joinsNames(tokens: readonly Token[], index: number, { insideNames }: Grammar): boolean {
  if (!insideNames.has(tokens[index]!.text)) return false;
  const next = insideNames.has(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1;
  const before = insideNames.has(tokens[index - 1]?.text ?? '') ? index - 2 : index - 1;
  return isCapitalised(tokens[before]) && isCapitalised(tokens[next]);
}

const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.text.startsWith(token.lower.charAt(0));

function punctuationClass(token: Token): string | undefined {
  if (token.kind === 'mark') return 'M';
  if (token.kind === 'dash') return '-';
  if (token.kind === 'number') return '#';
  if (token.kind === 'symbol') return 'J';
  if (token.kind !== 'punctuation') return undefined;
  if (',:;'.includes(token.text)) return token.text;
  if ('([{'.includes(token.text)) return '(';
  if (')]}'.includes(token.text)) return ')';
  return '.';
}

/** WHO, US, IT: never the word they look like. */
const isAcronym = ({ text }: Token): boolean => /^\p{Lu}{2,5}$/u.test(text);

function closedClass(token: Token, grammar: Grammar, tag: Tag | undefined): string | undefined {
  const word = token.lower;
  if (isAcronym(token) && (grammar.subjectPronouns.has(word) || grammar.relatives.has(word))) return 'E';
  if (grammar.genitiveEndings.has(word)) return 'g';
  if (tag?.upos === 'PRON' && tag.features.includes('PronType=Rel')) return 'T';
  if (tag?.upos === 'PART' && grammar.infinitiveMarkers.has(word)) return 'Z';
  if (grammar.complementisers.has(word) && (!tag || tag.upos === 'SCONJ')) return 'Q';
  if (grammar.subordinators.has(word) && (!tag || tag.upos === 'SCONJ')) return 'B';
  if (grammar.conjunctions.has(word) && (!tag || tag.upos === 'CCONJ')) return 'C';
  if (grammar.possessives.has(word) && (!tag || tag.upos === 'PRON' || tag.upos === 'DET')) return 'S';
  if (grammar.reflexives.has(word) && !grammar.objectPronouns.has(word)) return 'O';
  if (grammar.negations.has(word) && (!tag || tag.upos === 'PART' || tag.upos === 'ADV')) return 'R';
  if (grammar.auxiliaries.has(word) && (!tag || tag.upos === 'AUX' || tag.upos === 'VERB')) {
    return tag && !tag.features.includes('VerbForm=Fin') ? (tag.features.includes('VerbForm=Inf') ? 'W' : 'U') : 'X';
  }
  return undefined;
}

function taggedClass({ upos, features }: Tag): string {
  switch (upos) {
    case 'NOUN':
      return 'N';
    case 'PROPN':
      return 'E';
    case 'PRON':
      if (features.includes('Poss=Yes')) return 'S';
      if (features.includes('PronType=Int')) return 'K';
      return 'P';
    case 'DET':
      return features.includes('Poss=Yes') ? 'S' : 'D';
    case 'ADJ':
      return 'A';
    case 'NUM':
      return '#';
    case 'ADP':
      return 'I';
    case 'ADV':
      return 'R';
    case 'CCONJ':
      return 'C';
    case 'SCONJ':
      return 'B';
    case 'AUX':
    case 'VERB':
      if (features.includes('VerbForm=Inf')) return 'W';
      if (features.includes('VerbForm=Ger')) return 'Y';
      if (features.includes('VerbForm=Part')) return features.includes('Tense=Pres') ? 'Y' : 'U';
      return upos === 'AUX' ? 'X' : 'V';
    case 'PART':
      return 'R';
    default:
      return 'J';
  }
}

function guessedClass(token: Token, grammar: Grammar, index: number): string {
  const word = token.lower;
  if (grammar.articles.has(word)) return 'D';
  if (grammar.relatives.has(word)) return 'T';
  if (grammar.questionWords.has(word)) return 'K';
  if (grammar.subjectPronouns.has(word) || grammar.objectPronouns.has(word)) return 'P';
  if (grammar.determiners.has(word)) return 'D';
  if (grammar.infinitiveMarkers.has(word)) return 'Z';
  if (grammar.prepositions.has(word)) return 'I';
  if (grammar.groupAdverbs.has(word)) return 'R';
  if (grammar.commonVerbs.has(word)) return 'V';
  return index > 0 && token.text !== word ? 'E' : 'N';
}
