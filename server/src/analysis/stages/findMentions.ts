import type { LanguagePack, LanguagePacks } from '../languages/LanguagePack.ts';
import type { NameLexicon } from '../linguistics/nameLexicon.ts';
import { compileNames, isPersonal, kindOfNoun } from '../linguistics/nameLexicon.ts';
import type { EntityKind, Mention, Reading, Sentence } from '../model.ts';
import type { NameChunk } from './entities/findNames.ts';
import { findNames } from './entities/findNames.ts';
import type { NounChunk } from './entities/findNouns.ts';
import { findNouns } from './entities/findNouns.ts';
import { joinPhrases } from './entities/joinPhrases.ts';
import type { Phrase } from './entities/joinPhrases.ts';
import { Answers, gatherEvidence, showWords } from './entities/nameEvidence.ts';
import type { NameEvidence, ShownWords } from './entities/nameEvidence.ts';
import type { Word } from './entities/readWords.ts';
import { readWords } from './entities/readWords.ts';
import { originOf } from './originOf.ts';

/**
 * Finds names, descriptions and pronouns of those who can speak, in the order of the text. Mentions nest: 'Kasperskys danske chef,
 * Leif Jensen' holds 'Kaspersky'. Boilerplate has none, so that nothing in it is taken for somebody in the article.
 */
export function findMentions(reading: Reading, packs: LanguagePacks): readonly Mention[] {
  const sentences = reading.sentences.map((sentence, index) => ({
    sentence,
    index,
    pack: packFor(sentence, reading, packs),
  }));
  const read = sentences.filter(
    ({ sentence, pack }) => pack && reading.paragraphs[sentence.paragraph]?.kind !== 'boilerplate',
  );
  const known = read.map(({ sentence }) => knownSentence(reading.text, sentence));
  const evidence = gatherEvidence(known.map(({ shown }) => shown));
  return read.flatMap(({ sentence, index, pack }, at) =>
    knownMentions(known[at]!, sentence.start, index, compileNames(pack!), evidence),
  );
}

/** What was read of a sentence, with the offsets of when it was read first, and the mentions found in it at its last place. */
interface KnownSentence {
  readonly start: number;
  readonly words: readonly Word[];
  readonly shown: ShownWords;
  last?: {
    readonly lexicon: NameLexicon;
    /** What the rest of the article showed about its words. */
    readonly answers: Answers;
    readonly start: number;
    readonly sentence: number;
    readonly mentions: readonly Mention[];
  };
}

const knownSentences = new WeakMap<object, KnownSentence>();

function knownSentence(text: string, sentence: Sentence): KnownSentence {
  const origin = originOf(sentence);
  let known = knownSentences.get(origin);
  if (!known) {
    const words = readWords(text, sentence);
    knownSentences.set(origin, (known = { start: sentence.start, words, shown: showWords(words) }));
  }
  return known;
}

/** The mentions of a sentence, looked for again only where the rest of the article shows something else about its words. */
function knownMentions(
  known: KnownSentence,
  start: number,
  sentence: number,
  lexicon: NameLexicon,
  evidence: NameEvidence,
): readonly Mention[] {
  const { last } = known;
  if (last?.lexicon !== lexicon || !last.answers.holdIn(evidence)) {
    const answers = new Answers();
    const found = mentionsIn(known.words, sentence, lexicon, answers.noting(evidence));
    const mentions = found.map((mention) => moved(mention, start - known.start, sentence));
    known.last = { lexicon, answers, start, sentence, mentions };
    return mentions;
  }
  if (last.start === start && last.sentence === sentence) return last.mentions;
  const mentions = last.mentions.map((mention) => moved(mention, start - last.start, sentence));
  known.last = { ...last, start, sentence, mentions };
  return mentions;
}

const moved = (mention: Mention, by: number, sentence: number): Mention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
  sentence,
});

function mentionsIn(
  words: readonly Word[],
  sentence: number,
  lexicon: NameLexicon,
  evidence: NameEvidence,
): readonly Mention[] {
  const names = findNames(words, lexicon, evidence);
  const nouns = findNouns(words, names, lexicon);
  const phrases = joinPhrases(words, names, nouns, lexicon);
  const owners = nouns.flatMap(({ owner }) => (owner ? [nameMention(owner, sentence)] : []));
  const mentions = [
    ...phrases.filter(standsForSomebody).map((phrase) => mentionOf(phrase, words, sentence, lexicon)),
    ...owners,
    ...pronouns(words, lexicon, sentence),
  ];
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function packFor(sentence: Sentence, reading: Reading, packs: LanguagePacks): LanguagePack | undefined {
  return packs.get(sentence.language) ?? packs.get(reading.language);
}

/** A form of address without its name ('Mr.') is nobody. */
function standsForSomebody({ name, noun }: Phrase): boolean {
  return name !== null || noun?.sense.head !== '';
}

function mentionOf(phrase: Phrase, words: readonly Word[], sentence: number, lexicon: NameLexicon): Mention {
  const { name, noun } = phrase;
  const start = words[phrase.from]!.start;
  const end = Math.max(start, endOf(phrase, words));
  if (!name) return descriptionMention(noun!, start, end, phrase, words, sentence);
  const base = { ...nameMention(name, sentence), start, end, heads: phrase.heads.filter((head) => head !== '') };
  const belongs = phrase.affiliation === null ? {} : { affiliation: phrase.affiliation };
  if (!noun) return { ...base, ...belongs };
  const { sense } = noun;
  const person = isPersonal(sense.class);
  return {
    ...base,
    ...belongs,
    entityKind: kindOfNoun({ ...sense, number: person ? 'singular' : sense.number }),
    head: sense.head === '' ? name.head : sense.head,
    gender: sense.gender === 'unknown' ? name.gender : sense.gender,
    ...(person && sense.head !== '' ? { role: roleOf(noun, words, lexicon) } : {}),
  };
}

/** Of a name the name's own end, so that a genitive ending stays outside. */
function endOf(phrase: Phrase, words: readonly Word[]): number {
  const last = words[phrase.to - 1]!;
  return phrase.name?.to === phrase.to ? phrase.name.end : last.end;
}

function descriptionMention(
  noun: NounChunk,
  start: number,
  end: number,
  phrase: Phrase,
  words: readonly Word[],
  sentence: number,
): Mention {
  const { sense } = noun;
  const genitive = sense.genitive && phrase.to === noun.to ? 1 : 0;
  const kind: EntityKind = kindOfNoun(sense);
  const named = noun.owner !== null && !noun.owner.genitive && kind === 'organisation' && sense.number === 'singular';
  const unnamed = kind === 'group' && !noun.definite ? 'group' : 'description';
  return {
    start,
    end: end - genitive,
    kind: named ? 'name' : unnamed,
    entityKind: kind,
    name: textOf(words, named ? noun.owner.from : noun.from, noun.to).slice(0, genitive === 0 ? undefined : -1),
    head: sense.head,
    heads: [sense.head],
    number: sense.number,
    gender: sense.gender,
    definite: noun.definite || named,
    sentence,
    ...(phrase.affiliation === null ? {} : { affiliation: phrase.affiliation }),
  };
}

function nameMention(name: NameChunk, sentence: number): Mention {
  return {
    start: name.start,
    end: name.end,
    kind: 'name',
    entityKind: name.kind,
    name: name.name,
    head: name.head,
    heads: name.head === '' ? [] : [name.head],
    number: 'singular',
    gender: name.gender,
    definite: true,
    sentence,
  };
}

/** The role without its article and without the name it belongs to: 'danske chef'. */
function roleOf(noun: NounChunk, words: readonly Word[], lexicon: NameLexicon): string {
  let from = Math.max(noun.from, noun.owner && noun.owner.to < noun.to ? noun.owner.to : 0, noun.possessor?.to ?? 0);
  const opens = [lexicon.definite, lexicon.indefinite, lexicon.possessives];
  while (from < noun.to - 1 && opens.some((some) => some.has(words[from]!.lower))) from++;
  return textOf(words, from, noun.to);
}

function textOf(words: readonly Word[], from: number, to: number): string {
  let text = '';
  let end = words[from]?.start ?? 0;
  for (const word of words.slice(from, to)) {
    text += (word.start > end ? ' ' : '') + word.text;
    end = word.end;
  }
  return text;
}

function pronouns(words: readonly Word[], lexicon: NameLexicon, sentence: number): readonly Mention[] {
  return words.flatMap((word): Mention[] => {
    const kind = lexicon.pronouns.get(word.lower);
    if (kind !== 'masculine' && kind !== 'feminine') return [];
    return [
      {
        start: word.start,
        end: word.end,
        kind: 'pronoun',
        entityKind: 'person',
        name: word.text,
        head: '',
        heads: [],
        number: 'singular',
        gender: kind,
        definite: true,
        sentence,
      },
    ];
  });
}
