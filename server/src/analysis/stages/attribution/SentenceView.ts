import type { LanguagePack } from '../../languages/LanguagePack.ts';
import { compileGrammar } from '../../linguistics/compileGrammar.ts';
import type { Grammar } from '../../linguistics/compileGrammar.ts';
import { compileNames, isPersonal, lookUpNoun } from '../../linguistics/nameLexicon.ts';
import { modelTokens } from '../../linguistics/modelTokens.ts';
import type { Tree } from '../../LinguisticModel.ts';
import type { WordClasses } from '../../linguistics/wordClasses.ts';
import type { Cue, Sentence, Span, Token } from '../../model.ts';
import { compileCues } from '../cues/compileCues.ts';
import { classesOf } from '../classesOf.ts';
import { originOf } from '../originOf.ts';

/** A half-open range of token indices in one sentence. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A sentence as the attribution patterns see it: its tokens, a class letter for each, and its base noun phrases. */
export interface SentenceView {
  /** The same object wherever the sentence moves, as long as its words and its cues are the same. */
  readonly origin: object;
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly classes: WordClasses;
  readonly grammar: Grammar;
  /** Base noun phrases (without prepositional phrases or appositions), in order, not overlapping. */
  readonly phrases: readonly TokenRange[];
  /** Tokens that are cues without a finite verb: ", saying that". */
  readonly participles: ReadonlySet<number>;
  /** Tokens that are finite verbs or auxiliaries of cues: ", but stresses", "men vil ikke sige". */
  readonly finiteCues: ReadonlySet<number>;
  /** Tokens that are nouns for what is said: kritik, påstand, claim, proposal. */
  readonly claimNouns: ReadonlySet<number>;
  /** Whether a noun stands for people one by one: minister, naboer. */
  readonly isPerson: (at: number) => boolean;
  /** The dependency tree, parsed when first asked for; undefined where the language has no parser. */
  readonly tree: () => Tree | undefined;
}

/**
 * Determiner, modifiers, nouns and names, with genitives in front ('Kasperskys danske chef', "the agency's new director");
 * or an adjective as head ('de unge', 'many'); or a pronoun; or a bare determiner.
 */
const basePhrase =
  /(?:[DS#]+(?:R?[A#UY])*|[A#]*)(?:(?:M[ANE#-]+M)?[NE]+(?:g?[A#]*[NE]+)*|M[ANE#-]+M)|[DS]+R?[A#U]+|[PT]|[DS#]/g;

const known = new WeakMap<
  object,
  { readonly pack: LanguagePack; readonly cues: readonly Cue[]; readonly view: SentenceView }
>();

/** The view of a sentence with its cues; only its place is looked up again where it has moved. */
export function viewSentence(
  sentence: Sentence,
  index: number,
  pack: LanguagePack,
  cues: readonly Cue[],
): SentenceView {
  const origin = originOf(sentence);
  const last = known.get(origin);
  const isKnown =
    last?.pack === pack && last.cues.length === cues.length && last.cues.every((cue, at) => cue === cues[at]);
  if (isKnown && last.view.sentence === sentence && last.view.index === index) return last.view;
  const view = isKnown
    ? { ...last.view, sentence, tokens: sentence.tokens, index }
    : makeView(sentence, index, pack, cues);
  known.set(origin, { pack, cues, view });
  return view;
}

/** A verb that the cue lexicon knows is one here, and "that" behind it opens a clause, whatever the tagger took them for. */
function makeView(sentence: Sentence, index: number, pack: LanguagePack, cues: readonly Cue[]): SentenceView {
  const letters = Array.from(classesOf(sentence, pack));
  for (const { kind, head, finite } of cues) {
    if (kind === 'verb' && head === finite) letters[head] = 'V';
    else if (kind === 'verb' && finite < 0 && letters[head] === 'N') letters[head] = 'Y';
  }
  for (const at of letters.keys()) {
    const title = letters[at] === 'V' && sentence.tokens[at]!.lower.endsWith('.') && letters[at + 1] === 'E';
    if (title || (letters[at] === 'A' && letters[at + 1] === 'g')) letters[at] = 'N';
  }
  const grammar = compileGrammar(pack);
  for (const cue of cues) markComplementiser(letters, sentence, cue, grammar);
  markPronouns(letters, sentence, grammar);
  const names = compileNames(pack);
  markRoles(letters, sentence, names.nouns);
  if (grammar.wordOrder === 'subject first') markSubordinators(letters, sentence, grammar);
  const classes = letters.join('');
  const phrases = [...classes.matchAll(basePhrase)].flatMap((match) =>
    splitPhrase(match.index, match[0], sentence, grammar),
  );
  const { starts } = compileCues(pack);
  const claimNouns = sentence.tokens.flatMap(({ lower }, at) => (starts.get(lower)?.nouns.length ? [at] : []));
  const participles = new Set(cues.filter(({ kind, finite }) => kind === 'verb' && finite < 0).map(({ head }) => head));
  return {
    origin: {},
    index,
    sentence,
    tokens: sentence.tokens,
    classes,
    grammar,
    phrases,
    participles,
    finiteCues: new Set(
      cues.flatMap(({ kind, finite }) => ((kind === 'verb' || kind === 'idiom') && finite >= 0 ? [finite] : [])),
    ),
    claimNouns: new Set(claimNouns),
    isPerson: (at) => isPersonal(lookUpNoun(sentence.tokens[at]!.lower, names)?.class),
    tree: lazyTree(sentence, pack),
  };
}

/** "hopes that Quinn's …", "assured the grocers that it …", "spurgte, om hun …": the word behind a cue that takes clauses is no pronoun or preposition before a subject. */
function markComplementiser(
  letters: string[],
  { tokens }: Sentence,
  cue: Cue,
  { complementisers, questionWords, wordOrder }: Grammar,
): void {
  if (!cue.frames.includes('clause')) return;
  const end = cue.tokens.at(-1)! + 1;
  const between = /^(?:P?(?:R|I[DSA#NEg-]+)+|,)(?=T)/.exec(letters.slice(end, end + 14).join(''))?.[0].length;
  const told = cue.frames.includes('object')
    ? undefined
    : /^[DSA#NEPg]+(?=T[DSA#NEP])/.exec(letters.slice(end, end + 10).join(''))?.[0].length;
  const at = end + (between ?? told ?? (letters[end] === ',' ? 1 : 0));
  const asks =
    letters[at] === 'R' &&
    questionWords.has(tokens[at]!.lower) &&
    (at === end || (wordOrder === 'verb second' && cue.finite >= 0));
  if (asks && /^[DSA#NEP]$/.test(letters[at + 1] ?? '')) letters[at] = 'K';
  if (!complementisers.has(tokens[at]?.lower ?? '')) return;
  const determines =
    letters[at] === 'D' && cue.kind === 'noun' && /^[^,.;:]*[VX]/.test(letters.slice(at, at + 12).join(''));
  const opens = letters[at] === 'T' || letters[at] === 'P' || (letters[at] === 'I' && at > end) || determines;
  if (opens && /^[DSA#NEPR,]$/.test(letters[at + 1] ?? '')) letters[at] = 'Q';
}

/** 'som mange (mener)', "few (believe)": an adjective before a verb that can be a subject alone is one. */
function markPronouns(letters: string[], { tokens }: Sentence, { subjectPronouns }: Grammar): void {
  for (const [at, { lower }] of tokens.entries())
    if (letters[at] === 'A' && subjectPronouns.has(lower) && /^[VX]$/.test(letters[at + 1] ?? '')) letters[at] = 'P';
}

/** "the council's chief executive, Robert Mayne": behind a noun and before a comma, a word for who speaks is no adjective. */
function markRoles(letters: string[], { tokens }: Sentence, nouns: { has: (word: string) => boolean }): void {
  for (const [at, { lower }] of tokens.entries())
    if (
      letters[at] === 'A' &&
      /^[Ng]$/.test(letters[at - 1] ?? '') &&
      /^[,VX]$/.test(letters[at + 1] ?? '') &&
      nouns.has(lower)
    )
      letters[at] = 'N';
}

/** "after the company announced …": a word that can be either is a subordinator before a subject and its verb. */
function markSubordinators(letters: string[], { tokens }: Sentence, { subordinators }: Grammar): void {
  for (const [at, { lower }] of tokens.entries())
    if (
      letters[at] === 'I' &&
      subordinators.has(lower) &&
      /^[DSA#NEPg]+(?:,[DSA#NEgI]+,)?R*[VX]/.test(letters.slice(at + 1, at + 16).join(''))
    )
      letters[at] = 'B';
}

function lazyTree(sentence: Sentence, { model }: LanguagePack): () => Tree | undefined {
  let tree: Tree | undefined;
  return () => (tree ??= sentence.tags && model?.parse(modelTokens(sentence.tokens), sentence.tags));
}

/** Two phrases that only stand side by side are two. */
function splitPhrase(from: number, classes: string, sentence: Sentence, grammar: Grammar): TokenRange[] {
  const to = from + classes.length;
  const split = seamIn(from, classes, sentence, grammar);
  return split > 0
    ? [
        { from, to: from + split },
        { from: from + split, to },
      ]
    : [{ from, to }];
}

/** Where the second of two phrases begins, or 0 or less where there is but one. */
function seamIn(from: number, classes: string, { tokens, tags }: Sentence, { timeWords }: Grammar): number {
  const letters = Array.from(classes);
  const isTime = (index: number): boolean =>
    classes.charAt(index) === 'N' && timeWords.has(tokens[from + index]?.lower ?? '');
  const features = (index: number): string => tags?.[from + index]?.features ?? '';
  return (
    [
      // "called her | a traitor"
      classes.indexOf('SD') + 1,
      // "in the second minute | Kim Lee"
      letters.findIndex((letter, index) => letter === 'E' && isTime(index - 1)),
      // 'plejere | sidste forår'
      letters.findIndex(
        (letter, index) => letter === 'A' && isTime(index + 1) && /[NE]/.test(classes.charAt(index - 1)),
      ),
      // 'afhøringen | onsdag'
      letters.findIndex((_, index) => isTime(index) && features(index - 1).includes('Definite=Def')),
      // "at the time | Kaspersky's chief"
      /(?<=N)E+g/.exec(classes)?.index ?? 0,
      // 'kritiserer Thygesen | borgmesteren'
      letters.findIndex(
        (letter, index) =>
          letter === 'N' &&
          /[NE]/.test(classes.charAt(index - 1)) &&
          features(index).includes('Definite=Def') &&
          !features(index - 1).includes('Case=Gen'),
      ),
    ].find((seam) => seam > 0) ?? 0
  );
}

/** The base phrase that ends just before a token, or that begins at one. */
export const phraseEndingAt = (view: SentenceView, to: number): TokenRange | undefined =>
  view.phrases.find((phrase) => phrase.to === to);
export const phraseStartingAt = (view: SentenceView, from: number): TokenRange | undefined =>
  view.phrases.find((phrase) => phrase.from === from);

/** The class letter at an index, or '' outside the sentence. */
export const classAt = (view: SentenceView, index: number): string => view.classes.charAt(index);

/** The characters that a token range covers. Not for an empty range. */
export function spanOf(view: SentenceView, range: TokenRange): Span {
  return { start: view.tokens[range.from]!.start, end: view.tokens[range.to - 1]!.end };
}

/** Token indices as ranges without gaps. */
export function rangesOf(indices: readonly number[]): TokenRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const index of indices) {
    const last = ranges.at(-1);
    if (last?.to === index) last.to++;
    else ranges.push({ from: index, to: index + 1 });
  }
  return ranges;
}

/** The words of a range in lower case, one blank between. */
export const wordsOf = (view: SentenceView, range: TokenRange): string =>
  view.tokens
    .slice(range.from, range.to)
    .map((token) => token.lower)
    .join(' ');
