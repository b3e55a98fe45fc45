import type { Tag } from '../model.ts';
import type { ByteReader } from './ByteReader.ts';
import { CodeTable } from './CodeTable.ts';
import type { Dictionary } from './Dictionary.ts';
import { SparseModel } from './SparseModel.ts';
import { dynamicTagFeatures, isVerb, MAX_FEATURES, NO_TAG, staticTagFeatures } from './tagFeatures.ts';
import { Column, WordTable } from './WordTable.ts';

/** Parts of speech and features, word by word from right to left: the verb behind an auxiliary decides about it. */
export class Tagger {
  readonly words: WordTable;
  private readonly tags: readonly Tag[];
  private readonly verbs: Uint8Array;
  private readonly model: SparseModel;
  private readonly features = new Int32Array(MAX_FEATURES);

  constructor(reader: ByteReader, dictionary: Dictionary) {
    const labels = reader.texts();
    this.tags = labels.map(readTag);
    this.verbs = Uint8Array.from(labels, (label) => Number(isVerb(label)));
    const certain = new CodeTable(reader);
    const tagSets = new CodeTable(reader);
    this.words = new WordTable({ certain, tagSets, dictionary });
    this.model = new SparseModel(reader);
    if (this.model.classCount !== this.tags.length) throw new RangeError('labels and weights do not fit');
  }

  /** `barred[i]` is the part of speech that token `i` cannot have: 'AUX' for a verb that the cue lexicon knows. */
  tag(tokens: readonly string[], barred: readonly (string | undefined)[] = []): Tag[] {
    const rows = this.words.rowsOf(tokens);
    const cells = this.words.cells;
    const given = new Int32Array(rows.length + 4).fill(NO_TAG);
    for (let i = rows.length - 1; i >= 0; i--) {
      let best = cells[rows[i]! + Column.certain]! - 1;
      if (best < 0 || this.tags[best]?.upos === barred[i]) {
        let count = staticTagFeatures(cells, rows, i, this.features);
        count = dynamicTagFeatures(cells, rows, i, given, this.verbs, this.features, count);
        best = this.bestTag(this.model.weigh(this.features, count), barred[i]);
      }
      given[i + 2] = best;
    }
    return Array.from(rows, (_, i) => this.tags[given[i + 2]!]!);
  }

  private bestTag(scores: Int16Array, barred: string | undefined): number {
    let best = -1;
    for (let c = 0; c < scores.length; c++) {
      if (best >= 0 && scores[c]! <= scores[best]!) continue;
      if (barred === undefined || this.tags[c]!.upos !== barred) best = c;
    }
    return Math.max(0, best);
  }
}

/** 'VERB Tense=Past|VerbForm=Fin' */
function readTag(label: string): Tag {
  const space = label.indexOf(' ');
  return space < 0 ? { upos: label, features: '' } : { upos: label.slice(0, space), features: label.slice(space + 1) };
}
