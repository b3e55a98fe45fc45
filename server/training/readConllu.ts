import type { Tag } from '../src/analysis/model.ts';

/** One sentence of a treebank. `heads` count from 1, 0 is the root. */
export interface TreeSentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly Tag[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** The features that attribution needs; all others are left out. */
const FEATURES = new Set(['Case', 'Definite', 'Number', 'Poss', 'PronType', 'Tense', 'VerbForm', 'Voice']);

/** Sentences of a CoNLL-U file; lines of multi-word and empty tokens are skipped. */
export function readConllu(content: string): TreeSentence[] {
  return content
    .split(/\r?\n(?:\r?\n)+/u)
    .map(readSentence)
    .filter((sentence) => sentence.words.length > 0);
}

function readSentence(block: string): TreeSentence {
  const lines = block.split(/\r?\n/u);
  const rows = lines.filter((line) => /^\d+\t/u.test(line)).map((line) => line.split('\t'));
  const column = (index: number): string[] => rows.map((row) => row[index] ?? '_');
  return {
    text: lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? column(1).join(' '),
    words: column(1),
    lemmas: column(2),
    tags: rows.map((row) => ({ upos: row[3] ?? 'X', features: keepFeatures(row[5] ?? '_') })),
    heads: column(6).map(Number),
    relations: column(7),
  };
}

function keepFeatures(features: string): string {
  return features
    .split('|')
    .filter((feature) => FEATURES.has(feature.split('=')[0] ?? ''))
    .sort()
    .join('|');
}
