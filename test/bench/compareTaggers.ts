import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readTreebank } from '../support/readTreebank.ts';
import type { TreebankSentence } from '../support/readTreebank.ts';
import { packs } from '../support/packs.ts';
import { loadModel } from '../../server/src/analysis/linguistics/loadModel.ts';
import { readParagraph } from '../../server/src/analysis/stages/readSentences.ts';
import { coarseTag, coarseTagOfTerm } from './coarseTags.ts';
import type { CoarseTag } from './coarseTags.ts';

/** Coarse tags of a text by the offset where each word begins. */
type TagText = (text: string) => ReadonlyMap<number, CoarseTag>;

/**
 * Prints coarse-tag accuracy and words a second, from raw text, of our tagger, compromise and wink-nlp on the same English
 * treebank. Punctuation is left out; a word that begins where a tagger begins none counts as wrong.
 */
export function compareTaggers(folder: string, split: string): void {
  const file = join(folder, `en-${split}.conllu`);
  if (!existsSync(file)) {
    console.error(`No treebank ${file}: name its folder with --treebanks DIR.`);
    process.exitCode = 2;
    return;
  }
  const sentences = readTreebank(readFileSync(file, 'utf8'));
  console.log(`${file}: ${sentences.length} sentences`);
  for (const [name, tagText] of [
    ['ours', ourTagger()],
    ['compromise/two', compromise()],
    ['wink-nlp, wink-eng-lite-web-model', wink()],
  ] as const) {
    const { accuracy, speed } = measureTagger(tagText, sentences);
    console.log(`${name.padEnd(36)} ${accuracy.toFixed(2)} % coarse tags  ${speed.toLocaleString('en')} words/s`);
  }
}

/** What else runs on the machine does not count. */
const processorTime = (): number => process.cpuUsage().user / 1000;

function measureTagger(tagText: TagText, sentences: readonly TreebankSentence[]): { accuracy: number; speed: number } {
  let words = 0;
  let right = 0;
  for (const { text, tokens } of sentences) {
    const found = tagText(text);
    for (const { start, upos } of tokens) {
      const gold = coarseTag(upos);
      if (gold === 'none') continue;
      words++;
      if (found.get(start) === gold) right++;
    }
  }
  const rounds = Array.from({ length: 3 }, () => {
    const begin = processorTime();
    for (const { text } of sentences) tagText(text);
    return processorTime() - begin;
  });
  return { accuracy: (100 * right) / words, speed: Math.round((1000 * words) / Math.min(...rounds)) };
}

function ourTagger(): TagText {
  const { reading } = packs.get('en')!;
  const model = loadModel(readFileSync(new URL('../../server/models/en.bin', import.meta.url)));
  return (text) => {
    const found = new Map<number, CoarseTag>();
    for (const { tokens } of readParagraph(text, reading)) {
      const tags = model.tag(tokens.map((token) => token.text));
      tokens.forEach((token, i) => found.set(token.start, coarseTag(tags[i]!.upos)));
    }
    return found;
  };
}

// Both packages are loaded as CommonJS: their bundles load twice as fast as their many modules.
const require = createRequire(import.meta.url);

function compromise(): TagText {
  const nlp = require('compromise/two') as typeof import('compromise/two').default;
  interface Term {
    readonly text: string;
    readonly normal: string;
    readonly tags: readonly string[];
    readonly offset: { readonly start: number };
  }
  return (text) => {
    const json = nlp(text).json({ offset: true }) as readonly { readonly terms: readonly Term[] }[];
    const terms = json.flatMap((sentence) => sentence.terms).filter((term) => term.text !== '');
    return new Map(terms.map(({ offset, tags, normal }) => [offset.start, coarseTagOfTerm(tags, normal)]));
  };
}

function wink(): TagText {
  const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default;
  const nlp = winkNLP(require('wink-eng-lite-web-model') as import('wink-nlp').Model, ['sbd', 'pos']);
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    // `its` names what is asked for by functions that nobody calls.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const [words, tags] = [nlp.its.value, nlp.its.pos].map((its) => tokens.out(its));
    const found = new Map<number, CoarseTag>();
    let at = 0;
    words!.forEach((word, i) => {
      const start = text.indexOf(word, at);
      if (start < 0) return;
      found.set(start, coarseTag(tags![i]!));
      at = start + word.length;
    });
    return found;
  };
}
