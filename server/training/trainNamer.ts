import {
  dynamicNameFeatures,
  hashTags,
  staticNameFeatures,
  type NameView,
} from '../src/analysis/linguistics/nameFeatures.ts';
import { lookUp } from '../src/analysis/linguistics/Namer.ts';
import type { WordTable } from '../src/analysis/linguistics/WordTable.ts';
import type { Tag } from '../src/analysis/model.ts';
import { ByteWriter } from './ByteWriter.ts';
import { writeCodes } from './learnWords.ts';
import { trainSequence, type SequenceOptions } from './trainSequence.ts';

/** A sentence to learn names from. Its tags come from a tagger that has not seen it, or they are too good. */
export interface NamedSentence {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  readonly labels: readonly string[];
}

export interface NamerOptions extends SequenceOptions {
  /** Added to the score of a word to be no part of a name, in steps of the weights. */
  readonly caution: number;
}

/** Returns the bytes of a Namer. `lists` are codes by the hash of a word; `table` is the tagger's. */
export function trainNamer(
  sentences: readonly NamedSentence[],
  table: WordTable,
  lists: ReadonlyMap<number, number>,
  options: NamerOptions,
): Uint8Array {
  const labels = [...new Set(['O', ...sentences.flatMap((sentence) => sentence.labels)])];
  const codes = { codeOf: (hash: number): number => lists.get(hash) ?? 0 };
  const rows = sentences.map(({ words }) => table.rowsOf(words));
  const views = sentences.map(({ words, tags }, s): NameView => {
    return { cells: table.cells, rows: rows[s]!, tags: hashTags(tags), listed: lookUp(codes, words) };
  });
  const weights = trainSequence(
    {
      classCount: labels.length,
      gold: sentences.map((sentence) => Int32Array.from(sentence.labels, (label) => labels.indexOf(label))),
      certain: sentences.map((sentence) => new Int32Array(sentence.words.length).fill(-1)),
      features: {
        fixed: (s, i, out) => staticNameFeatures(views[s]!, i, out),
        afterLabels: (s, i, given, out, count) => dynamicNameFeatures(views[s]!, i, given, out, count),
      },
    },
    options,
  );
  return new ByteWriter().texts(labels).varint(options.caution).bytes(writeCodes(lists)).bytes(weights).finish();
}
