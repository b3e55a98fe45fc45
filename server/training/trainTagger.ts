import type { Dictionary } from '../src/analysis/linguistics/Dictionary.ts';
import { dynamicTagFeatures, isVerb, staticTagFeatures } from '../src/analysis/linguistics/tagFeatures.ts';
import { Column, WordTable } from '../src/analysis/linguistics/WordTable.ts';
import type { Tag } from '../src/analysis/model.ts';
import { ByteWriter } from './ByteWriter.ts';
import { knowledgeOf, learnCertain, learnTagSets } from './learnWords.ts';
import { trainSequence, type SequenceOptions } from './trainSequence.ts';
import { writeCodes } from './writeCodes.ts';

/** A sentence to learn tags from. */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
}

export interface TaggerOptions extends SequenceOptions {
  /** Words as often and with one label only are certain. */
  readonly certainCount: number;
  /** Words as often have a tag set. */
  readonly tagSetCount: number;
}

/** 'VERB Tense=Past|VerbForm=Fin' */
export function labelOf(tag: Tag): string {
  return tag.features === '' ? tag.upos : `${tag.upos} ${tag.features}`;
}

/** Returns the bytes of a Tagger. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  dictionary: Dictionary,
  options: TaggerOptions,
): Uint8Array {
  const labelled = sentences.map(({ words, tags }) => ({ words, labels: tags.map(labelOf) }));
  const labels = [...new Set(labelled.flatMap((sentence) => sentence.labels))];
  const indexOf = new Map(labels.map((label, index) => [label, index]));
  const certain = learnCertain(labelled, labels, options.certainCount);
  const tagSets = learnTagSets(labelled, options.tagSetCount);
  const table = new WordTable(knowledgeOf(certain, tagSets, dictionary));
  const rows = sentences.map((sentence) => table.rowsOf(sentence.words));
  const verbs = Uint8Array.from(labels, (label) => Number(isVerb(label)));
  const weights = trainSequence(
    {
      classCount: labels.length,
      gold: labelled.map((sentence) => Int32Array.from(sentence.labels, (label) => indexOf.get(label)!)),
      certain: rows.map((row) => row.map((offset) => table.cells[offset + Column.certain]! - 1)),
      features: {
        fixed: (s, i, out) => staticTagFeatures(table.cells, rows[s]!, i, out),
        afterLabels: (s, i, given, out, count) =>
          dynamicTagFeatures(table.cells, rows[s]!, i, given, verbs, out, count),
      },
    },
    options,
  );
  return new ByteWriter().texts(labels).bytes(writeCodes(certain)).bytes(writeCodes(tagSets)).bytes(weights).finish();
}
