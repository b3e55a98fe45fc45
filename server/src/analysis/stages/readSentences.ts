import type { LanguagePack, LanguagePacks } from '../languages/LanguagePack.ts';
import type { ReadingData } from '../languages/readingData.ts';
import { compileGrammar } from '../linguistics/compileGrammar.ts';
import { detectLanguage } from '../linguistics/detectLanguage.ts';
import type { LanguageGuess } from '../linguistics/detectLanguage.ts';
import { modelTokens } from '../linguistics/modelTokens.ts';
import { plainReading } from '../linguistics/plainReading.ts';
import { splitSentences } from '../linguistics/splitSentences.ts';
import { tokenise } from '../linguistics/tokenise.ts';
import { Memory } from '../Memory.ts';
import { ownCopy } from '../ownCopy.ts';
import type { Article, LanguageCode, Paragraph, Reading, ReadParagraph, Sentence, Span, Tag, Token } from '../model.ts';
import { compileCues } from './cues/compileCues.ts';
import { rememberOrigin } from './originOf.ts';

/** A sentence of a paragraph; offsets count from the paragraph's start, so that it can be kept while the paragraph moves. */
export interface ParagraphSentence extends Span {
  readonly tokens: readonly Token[];
  readonly tags?: readonly Tag[];
}

/** Cuts one paragraph into sentences and tokens: a pure function of its text and the language's data, made for being cached. */
export function readParagraph(text: string, data: ReadingData): readonly ParagraphSentence[] {
  const tokens = tokenise(text, data);
  let first = 0;
  return splitSentences(tokens, data).map((end) => {
    const own = tokens.slice(first, end);
    first = end;
    return { start: own[0]!.start, end: own.at(-1)!.end, tokens: own };
  });
}

/** Tells the language of each paragraph and cuts it into sentences and tokens. Yields after each paragraph. */
export function* readSentences(article: Article, packs: LanguagePacks): Generator<void, Reading> {
  const { text, genre } = article;
  const guesses: LanguageGuess[] = [];
  for (const paragraph of article.paragraphs) {
    guesses.push(guessLanguage(text.slice(paragraph.start, paragraph.end), packs));
    yield;
  }
  const language = mainLanguage(article.paragraphs, guesses);
  const paragraphs: ReadParagraph[] = [];
  const sentences: Sentence[] = [];
  const times = new Map<string, number>();
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const own = languageOf(guesses, index, language);
    const firstSentence = sentences.length;
    const pack = packs.get(own);
    const words = text.slice(paragraph.start, paragraph.end);
    const time = times.get(words) ?? 0;
    times.set(words, time + 1);
    const known = knownParagraph(words, time, pack);
    for (const sentence of placed(known, paragraph.start, index, own)) sentences.push(sentence);
    paragraphs.push({ ...paragraph, language: own, firstSentence, sentenceCount: sentences.length - firstSentence });
    yield;
  }
  return { text, genre, language, paragraphs, sentences, packs };
}

/** What was read of a paragraph, and where it stood when it was last asked for. */
interface KnownParagraph {
  readonly sentences: readonly ParagraphSentence[];
  last?: { readonly start: number; readonly paragraph: number; readonly sentences: readonly Sentence[] };
}

/** So many tokens are remembered at least: the paragraphs of the longest article that an editor types in. */
const keptTokens = 20_000;
const keptGuesses = 5000;

const readBefore = new WeakMap<LanguagePack | ReadingData, Memory<KnownParagraph>>();
const guessedBefore = new WeakMap<LanguagePacks, Memory<LanguageGuess>>();

function guessLanguage(paragraph: string, packs: LanguagePacks): LanguageGuess {
  let memory = guessedBefore.get(packs);
  if (!memory) guessedBefore.set(packs, (memory = new Memory(keptGuesses)));
  let guess = memory.find(paragraph, () => 1);
  if (!guess) memory.keep(ownCopy(paragraph), (guess = detectLanguage(paragraph, packs)), 1);
  return guess;
}

/** `time` counts paragraphs of the same words in one article: each keeps its own place. */
function knownParagraph(text: string, time: number, pack: LanguagePack | undefined): KnownParagraph {
  const reader = pack ?? plainReading;
  let memory = readBefore.get(reader);
  if (!memory) readBefore.set(reader, (memory = new Memory(keptTokens)));
  const key = `${time} ${text}`;
  let known = memory.find(key, weightOf);
  if (!known) {
    const own = ownCopy(text);
    const sentences = readParagraph(own, pack?.reading ?? plainReading);
    known = { sentences: sentences.map((sentence) => tagged(sentence, pack)) };
    memory.keep(ownCopy(key), known, weightOf(known));
  }
  return known;
}

const weightOf = ({ sentences }: KnownParagraph): number =>
  sentences.reduce((sum, { tokens }) => sum + tokens.length, 1);

function tagged(sentence: ParagraphSentence, pack: LanguagePack | undefined): ParagraphSentence {
  if (!pack?.model) return sentence;
  return { ...sentence, tags: pack.model.tag(modelTokens(sentence.tokens), barredTags(sentence.tokens, pack)) };
}

/** A verb that the cue lexicon knows is no auxiliary, unless the grammar lists it as one. */
function barredTags(tokens: readonly Token[], pack: LanguagePack): readonly (string | undefined)[] {
  const { starts } = compileCues(pack);
  const { auxiliaries } = compileGrammar(pack);
  return tokens.map(({ lower }) => (starts.get(lower)?.verbs.length && !auxiliaries.has(lower) ? 'AUX' : undefined));
}

/** The sentences at their place: the same objects as the last time where the paragraph has not moved. */
function placed(known: KnownParagraph, by: number, paragraph: number, language: LanguageCode): readonly Sentence[] {
  const { last } = known;
  if (last?.start === by && last.paragraph === paragraph) return last.sentences;
  const sentences = known.sentences.map((own): Sentence => {
    const sentence = {
      start: own.start + by,
      end: own.end + by,
      paragraph,
      language,
      tokens: own.tokens.map(({ start, end, text, lower, kind }) => ({
        start: start + by,
        end: end + by,
        text,
        lower,
        kind,
      })),
      ...(own.tags && { tags: own.tags }),
    };
    rememberOrigin(sentence, own);
    return sentence;
  });
  known.last = { start: by, paragraph, sentences };
  return sentences;
}

/** A guess from fewer words than this gives way to what stands around it. */
const fewWords = 8;

/** Up to so many words a paragraph that leans to the language of the article, if only by this share of what is enough, is in it. */
const manyWords = 40;
const leastLeaning = 0.3;

/** The language with most words behind it, body first. */
function mainLanguage(paragraphs: readonly Paragraph[], guesses: readonly LanguageGuess[]): LanguageCode {
  const votes = new Map<LanguageCode, number>();
  for (const [index, { language, words, score }] of guesses.entries()) {
    const weight = paragraphs[index]!.kind === 'boilerplate' ? 0.1 : 1;
    votes.set(
      language,
      (votes.get(language) ?? 0) + weight * words * (language === 'und' ? 0.5 : Math.min(1, 0.5 + score)),
    );
  }
  return [...votes].reduce<readonly [LanguageCode, number]>(
    (best, vote) => (vote[1] > best[1] ? vote : best),
    ['und', 0],
  )[0];
}

/** A short paragraph takes the language of the article, unless its own words speak clearly for another one. */
function languageOf(guesses: readonly LanguageGuess[], index: number, main: LanguageCode): LanguageCode {
  const guess = guesses[index]!;
  if (guess.language === 'und' && guess.words < manyWords && (guess.leanings.get(main) ?? -1) > leastLeaning)
    return main;
  if (guess.words >= fewWords) return guess.language;
  if (guess.language !== 'und' && guess.words > 3 && guess.score > 0.8) return guess.language;
  return main;
}
