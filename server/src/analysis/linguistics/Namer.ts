import type { Name } from '../LinguisticModel.ts';
import type { Tag } from '../model.ts';
import type { ByteReader } from './ByteReader.ts';
import { CodeTable } from './CodeTable.ts';
import { findBestPath } from './findBestPath.ts';
import { hashTags, nameFeatures, nextLabelFeature } from './nameFeatures.ts';
import { SparseModel } from './SparseModel.ts';
import { MAX_FEATURES } from './tagFeatures.ts';
import { hashWord, normaliseWord, withoutGenitive, type WordTable } from './WordTable.ts';

const KINDS: Readonly<Record<string, Name['kind']>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** Finds names of persons, organisations and places in tagged sentences. */
export class Namer {
  private readonly words: WordTable;
  private readonly labels: readonly string[];
  /** What the label O, the first, has in hand: the higher, the fewer names. */
  private readonly caution: number;
  private readonly lists: CodeTable;
  private readonly clusters: CodeTable;
  private readonly model: SparseModel;
  private readonly features = new Int32Array(MAX_FEATURES);
  /** What label `c` scores where the next token has label `next`: at `c * labels + next`. */
  private readonly pairs: Int32Array;

  constructor(reader: ByteReader, words: WordTable) {
    this.words = words;
    this.labels = reader.texts();
    this.caution = reader.varint();
    this.lists = new CodeTable(reader);
    this.clusters = new CodeTable(reader);
    this.model = new SparseModel(reader);
    const n = this.labels.length;
    if (this.model.classCount !== n) throw new RangeError('labels and weights do not fit');
    this.pairs = new Int32Array(n * n);
    for (let next = 0; next < n; next++) {
      const scores = this.model.weigh(Int32Array.of(nextLabelFeature(next)), 1);
      scores.forEach((score, c) => (this.pairs[c * n + next] = score));
    }
  }

  namesIn(tokens: readonly string[], tags: readonly Tag[]): Name[] {
    const rows = this.words.rowsOf(tokens);
    const view = {
      cells: this.words.cells,
      rows,
      tags: hashTags(tags),
      listed: lookUp(this.lists, tokens),
      clusters: lookUp(this.clusters, tokens),
    };
    const n = this.labels.length;
    const scores = new Int32Array(tokens.length * n);
    for (let i = 0; i < tokens.length; i++) {
      scores.set(this.model.weigh(this.features, nameFeatures(view, i, this.features)), i * n);
      scores[i * n] = scores[i * n]! + this.caution;
    }
    const path = findBestPath(scores, this.pairs, n);
    const names = joinLabels(Array.from(path, (label) => this.labels[label]!));
    return names.filter(({ start, end }) => tokens.slice(start, end).some(isCapitalised));
  }
}

function isCapitalised(word: string): boolean {
  return word !== word.toLowerCase();
}

/** What name lists or clusters say of each word; a genitive is looked up without its ending. */
export function lookUp(lists: Pick<CodeTable, 'codeOf'>, tokens: readonly string[]): Int32Array {
  return Int32Array.from(tokens, (token) => {
    const word = normaliseWord(token);
    return lists.codeOf(hashWord(word)) || lists.codeOf(hashWord(withoutGenitive(word)));
  });
}

/** 'B-PER I-PER O' → the names they mark; an I without its B begins a name all the same. */
export function joinLabels(labels: readonly string[]): Name[] {
  const names: Name[] = [];
  labels.forEach((label, i) => {
    const kind = KINDS[label.slice(2)];
    if (!kind) return;
    const last = names.at(-1);
    if (label.startsWith('I') && last?.end === i && last.kind === kind)
      names[names.length - 1] = { ...last, end: i + 1 };
    else names.push({ start: i, end: i + 1, kind });
  });
  return names;
}
