import { hashTags, nameFeatures, nextLabelFeature, type NameView } from '../src/analysis/linguistics/nameFeatures.ts';
import { lookUp } from '../src/analysis/linguistics/Namer.ts';
import type { WordTable } from '../src/analysis/linguistics/WordTable.ts';
import type { Tag } from '../src/analysis/model.ts';
import { ByteWriter } from './ByteWriter.ts';
import { trainChain, type ChainOptions } from './trainChain.ts';
import { writeCodes } from './writeCodes.ts';

/** A sentence to learn names from. Its tags come from a tagger that has not seen it, or they are too good. */
export interface NamedSentence {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  readonly labels: readonly string[];
}

export interface NamerOptions extends ChainOptions {
  /** Added to the score of a word to be no part of a name, in steps of the weights. */
  readonly caution: number;
}

/** What is known of names beforehand: codes by the hash of a word. */
export interface NameKnowledge {
  readonly lists: ReadonlyMap<number, number>;
  readonly clusters: ReadonlyMap<number, number>;
}

/** Returns the bytes of a Namer. `table` is the tagger's. */
export function trainNamer(
  sentences: readonly NamedSentence[],
  table: WordTable,
  { lists, clusters }: NameKnowledge,
  options: NamerOptions,
): Uint8Array {
  const labels = [...new Set(['O', ...sentences.flatMap((sentence) => sentence.labels)])];
  const [listed, clustered] = [lists, clusters].map((codes) => ({ codeOf: (hash: number) => codes.get(hash) ?? 0 }));
  const rows = sentences.map(({ words }) => table.rowsOf(words));
  const views = sentences.map(({ words, tags }, s): NameView => {
    return {
      cells: table.cells,
      rows: rows[s]!,
      tags: hashTags(tags),
      listed: lookUp(listed!, words),
      clusters: lookUp(clustered!, words),
    };
  });
  const weights = trainChain(
    {
      classCount: labels.length,
      gold: sentences.map((sentence) => Int32Array.from(sentence.labels, (label) => labels.indexOf(label))),
      features: (s, i, out) => nameFeatures(views[s]!, i, out),
      nextClass: nextLabelFeature,
    },
    options,
  );
  return new ByteWriter()
    .texts(labels)
    .varint(options.caution)
    .bytes(writeCodes(lists))
    .bytes(writeCodes(clusters))
    .bytes(weights)
    .finish();
}
