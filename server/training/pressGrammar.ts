import type { LanguagePack } from '../src/analysis/languages/LanguagePack.ts';

/**
 * The TextMate grammar of press articles: quotation marks of all house styles, dash speech, cue words and teaser lines, for the
 * moment before the server's semantic tokens arrive and for tools without a server. Cue words come from the packs.
 * Nothing reaches over the end of a line: a mark that is not closed may not colour the rest of the article.
 * There is no injection into plaintext or Markdown: such files stay as they are unless the server finds an article in them.
 */
export function pressGrammar(packs: readonly LanguagePack[]): object {
  const cue = wordPattern(packs.flatMap(cueWords));
  const teaser = wordPattern(
    packs.flatMap(({ zones }) => zones.teaser.map((phrase) => phrase.replace(/[^\p{L}\p{N}]+$/u, ''))),
  );
  return {
    name: 'Press Article',
    scopeName: 'text.pressarticle',
    patterns: [{ include: '#teaser' }, { include: '#dash-speech' }, { include: '#quotations' }, { include: '#cue' }],
    repository: {
      teaser: { name: 'comment.line.teaser.pressarticle', match: `^\\s*${teaser}\\s*:.*$` },
      'dash-speech': {
        name: quotedScopes('dash'),
        begin: `^\\s*([-–—])\\s*(?=\\p{L}.*[,?!.…]\\s+${cue})`,
        beginCaptures: { 1: { name: 'punctuation.definition.quote.begin.pressarticle' } },
        end: `(?<=[,?!.…])\\s+(?=${cue})|$`,
      },
      quotations: { patterns: doubleMarks.map((marks) => quotation(marks, [quotation(singleMarks, [])])) },
      cue: { name: 'entity.name.function.cue.pressarticle', match: cue },
    },
  };
}

/**
 * Whole paragraphs are quotations: the loud colours that themes keep for strings and keywords would drown the article. These
 * scopes are the ones that the manifest gives the server's tokens, so that nothing changes colour when those arrive.
 */
function quotedScopes(style: string): string {
  return `markup.quote.${style}.pressarticle variable.other.quotation.pressarticle`;
}

interface Marks {
  readonly style: string;
  readonly open: string;
  readonly close: string;
}

/** Articles mix the marks of a pair: ” may be closed by " and the other way round. An inch mark behind a number opens nothing. */
const doubleMarks: readonly Marks[] = [
  { style: 'guillemets-in', open: '»', close: '«' },
  { style: 'guillemets-out', open: '«', close: '»' },
  { style: 'low', open: '„', close: '[“”"]' },
  { style: 'curly', open: '“', close: '[”"]' },
  { style: 'same', open: '”(?=\\S)', close: '[”"]' },
  { style: 'straight', open: '(?<![\\p{L}\\p{N}])"(?=\\S)', close: '["”]' },
];

const singleMarks: Marks = { style: 'single', open: "(?<![\\p{L}\\p{N}])['‘](?=\\S)", close: "['’](?!\\p{L})" };

function quotation({ style, open, close }: Marks, inner: readonly object[]): object {
  return {
    name: quotedScopes(style),
    begin: open,
    beginCaptures: { 0: { name: 'punctuation.definition.quote.begin.pressarticle' } },
    end: `(${close})|$`,
    endCaptures: { 1: { name: 'punctuation.definition.quote.end.pressarticle' } },
    patterns: inner,
  };
}

const shortestCue = 4;

/** Finite forms of the verbs that announce quotations, prepositions and idioms; words that are nouns as well are left out. */
function cueWords({ cues, grammar }: LanguagePack): readonly string[] {
  const nouns = new Set(cues.nouns.flatMap(({ forms }) => forms.split(' ')));
  const finite = ['present', 'past', 'passive'] as const;
  const infinitive = grammar.verbForms.indexOf('infinitive');
  const verbs = cues.verbs
    .filter(({ takes, particle, mental }) => takes.includes('quote') && !particle && !mental)
    .flatMap(({ forms }) => {
      const slots = forms.split(' ').map((slot) => slot.split('/'));
      const base = new Set(slots[infinitive]);
      return finite.flatMap((form) => slots[grammar.verbForms.indexOf(form)] ?? []).filter((form) => !base.has(form));
    })
    .filter((form) => form.length >= shortestCue && !nouns.has(form));
  const prepositions = cues.prepositions.filter(({ after }) => after === undefined).map(({ before }) => before);
  const idioms = cues.idioms.filter(({ takes, mental }) => takes.includes('quote') && !mental);
  return [...verbs, ...prepositions, ...idioms.flatMap(({ words }) => phrases(words))];
}

/** The phrases that a pattern with variants stands for. */
function phrases(words: string): readonly string[] {
  return words
    .split(' ')
    .map((word) => word.split('/'))
    .reduce<readonly string[]>(
      (begun, variants) => begun.flatMap((phrase) => variants.map((word) => (phrase ? `${phrase} ${word}` : word))),
      [''],
    );
}

/** The letters that may come next in some word, each with what follows it. */
interface Letters {
  readonly next: Map<string, Letters>;
}

const noLetters = (): Letters => ({ next: new Map() });

/** A capital only where a sentence may begin: the States are no cue. */
const smallOrFirst = '(?:(?!\\p{Lu})|(?<=^)|(?<=[.!?:] ))';

/** One expression for many whole words, with common beginnings written once, so that no position is tried word by word. */
function wordPattern(words: readonly string[]): string {
  const root = noLetters();
  for (const word of new Set(words)) {
    let node = root;
    for (const letter of `${word}\n`) {
      const next = node.next.get(letter) ?? noLetters();
      node.next.set(letter, next);
      node = next;
    }
  }
  return `(?<![\\p{L}\\p{N}])${smallOrFirst}(?i:${lettersPattern(root)})(?![\\p{L}\\p{N}])`;
}

function lettersPattern(node: Letters): string {
  const options = [...node.next]
    .filter(([letter]) => letter !== '\n')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, next]) => letter.replace(/[^\p{L}\p{N} ]/u, '\\$&') + lettersPattern(next));
  if (options.length === 0) return '';
  const group = options.length === 1 ? options[0]! : `(?:${options.join('|')})`;
  return node.next.has('\n') ? `(?:${group})?` : group;
}
