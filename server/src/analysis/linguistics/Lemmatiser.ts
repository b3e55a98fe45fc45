import type { Tag } from '../model.ts';
import type { ByteReader } from './ByteReader.ts';
import { CodeTable } from './CodeTable.ts';
import type { Dictionary, Reading } from './Dictionary.ts';
import { hashText, mix3 } from './hash.ts';

/** What a suffix rule does: takes letters off the end and puts others on. */
interface Edit {
  readonly strip: number;
  readonly add: string;
}

const LONGEST_SUFFIX = 6;

/** Base forms: words with a base form of their own, then the dictionary where it fits the tag, then rules by suffix. */
export class Lemmatiser {
  private readonly dictionary: Dictionary;
  private readonly exceptions = new Map<string, string>();
  private readonly rules = new Map<string, Edit>();
  private readonly fits: CodeTable;

  constructor(reader: ByteReader, dictionary: Dictionary) {
    this.dictionary = dictionary;
    for (const line of reader.texts()) {
      const [word = '', upos = '', lemma = ''] = line.split('\t');
      this.exceptions.set(exceptionKey(word, upos), lemma);
    }
    for (const line of reader.texts()) {
      const [label = '', suffix = '', strip = '', add = ''] = line.split('\t');
      this.rules.set(ruleKey(label, suffix), { strip: Number(strip), add });
    }
    this.fits = new CodeTable(reader);
  }

  /** Lower-case but for proper names. */
  lemmaOf(token: string, tag: Tag): string {
    const word = tag.upos === 'PROPN' ? token : token.toLowerCase();
    const exception = this.exceptions.get(exceptionKey(word, tag.upos));
    if (exception !== undefined) return exception;
    return bestStem(this.dictionary.readingsOf(word), tag, this.fits) ?? applyRules(word, tag, this.rules);
  }
}

/** Key of a word that has a base form of its own. */
export function exceptionKey(word: string, upos: string): string {
  return `${word}\t${upos}`;
}

/** Key of a suffix rule. `label` is a part of speech with features, or the part of speech alone. */
export function ruleKey(label: string, suffix: string): string {
  return `${label}\t${suffix}`;
}

/** Hash under which training counted how well a reading goes with a tag. */
export function fitKey(reading: Reading, tag: Tag): number {
  return mix3(reading.stemClass, reading.form, hashText(`${tag.upos} ${tag.features}`, 40));
}

/** The stem of the reading that goes best with the tag, if any does. */
export function bestStem(readings: readonly Reading[], tag: Tag, fits: Pick<CodeTable, 'codeOf'>): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const reading of readings) {
    if (tag.upos === 'PROPN' && reading.stem === reading.stem.toLowerCase()) continue;
    const fit = fits.codeOf(fitKey(reading, tag));
    if (fit > most) {
      most = fit;
      best = reading.stem;
    }
  }
  return best;
}

/** The rule of the longest suffix, first among those of the exact tag. */
export function applyRules(word: string, tag: Tag, rules: ReadonlyMap<string, Edit>): string {
  for (const label of [`${tag.upos} ${tag.features}`, tag.upos]) {
    for (let size = Math.min(LONGEST_SUFFIX, word.length - 1); size >= 0; size--) {
      const edit = rules.get(ruleKey(label, word.slice(word.length - size)));
      if (edit && edit.strip < word.length) return word.slice(0, word.length - edit.strip) + edit.add;
    }
  }
  return word;
}
