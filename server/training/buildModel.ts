import { ByteReader } from '../src/analysis/linguistics/ByteReader.ts';
import { Dictionary } from '../src/analysis/linguistics/Dictionary.ts';
import { checksum, MAGIC } from '../src/analysis/linguistics/loadModel.ts';
import { Tagger } from '../src/analysis/linguistics/Tagger.ts';
import type { Tag } from '../src/analysis/model.ts';
import { ByteWriter } from './ByteWriter.ts';
import { jackknife } from './jackknife.ts';
import type { TreeSentence } from './readConllu.ts';
import type { DictionaryData } from './readDictionary.ts';
import type { LabelledSentence } from './readIob2.ts';
import type { Recipe } from './recipes.ts';
import { trainLemmas } from './trainLemmas.ts';
import { trainNamer, type NameKnowledge } from './trainNamer.ts';
import { trainParser } from './trainParser.ts';
import { trainTagger } from './trainTagger.ts';
import { writeDictionary } from './writeDictionary.ts';

/** All that a language's models learn from. */
export interface TrainingData {
  /** The first follows the conventions that the models are to follow. */
  readonly treebanks: readonly { readonly sentences: readonly TreeSentence[]; readonly repeat: number }[];
  readonly names: readonly LabelledSentence[];
  readonly dictionary: DictionaryData;
  readonly nameKnowledge: NameKnowledge;
}

export type BuildOptions = Pick<Recipe, 'tagger' | 'jackknife' | 'namer' | 'parser'>;

const FOLDS = 5;

/** Trains the models one after the other and joins them in one binary; `sections` says how many bytes each takes. */
export function buildModel(
  language: string,
  { treebanks, names, dictionary, nameKnowledge }: TrainingData,
  options: BuildOptions,
  report: (line: string) => void,
): { bytes: Uint8Array; sections: Record<string, number> } {
  const sentences = treebanks.flatMap((treebank) => treebank.sentences);
  const dictionaryBytes = writeDictionary(dictionary);
  const words = new Dictionary(new ByteReader(dictionaryBytes));
  const taggerBytes = trainTagger(sentences, words, options.tagger);
  const tagger = new Tagger(new ByteReader(taggerBytes), words);
  report('tagger trained');
  const honest = jackknife(sentences, words, options.jackknife, FOLDS);
  const honestTags = new Map(sentences.map((sentence, index) => [sentence.words.join(' '), honest[index]!]));
  const tagsOf = (own: readonly string[]): readonly Tag[] => honestTags.get(own.join(' ')) ?? tagger.tag(own);
  report('training sentences tagged');
  const namerBytes = trainNamer(
    names.map((sentence) => ({ ...sentence, tags: tagsOf(sentence.words) })),
    tagger.words,
    nameKnowledge,
    options.namer,
  );
  report('names trained');
  const lemmaBytes = trainLemmas(sentences, words);
  report('base forms trained');
  const parserBytes = trainParser(
    treebanks.flatMap(({ sentences: own, repeat }, source) => {
      const parsed = own.map((sentence) => ({ ...sentence, tags: tagsOf(sentence.words), source }));
      return Array.from({ length: repeat }, () => parsed).flat();
    }),
    {
      ...options.parser,
      report: (epoch, loss) => {
        report(`parser, epoch ${epoch + 1}: loss ${loss.toFixed(3)}`);
      },
    },
  );
  const parts = {
    dictionary: dictionaryBytes,
    tagger: taggerBytes,
    names: namerBytes,
    lemmas: lemmaBytes,
    parser: parserBytes,
  };
  const body = new ByteWriter().text(language);
  for (const part of Object.values(parts)) body.part(part);
  const content = body.finish();
  const header = new Uint8Array([...MAGIC, 0, 0, 0, 0]);
  new DataView(header.buffer).setUint32(4, checksum(content), true);
  return {
    bytes: new ByteWriter().bytes(header).bytes(content).finish(),
    sections: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.length])),
  };
}
