import type { Dictionary } from '../src/analysis/linguistics/Dictionary.ts';
import { ByteReader } from '../src/analysis/linguistics/ByteReader.ts';
import { Tagger } from '../src/analysis/linguistics/Tagger.ts';
import type { Tag } from '../src/analysis/model.ts';
import { trainTagger, type TaggedSentence, type TaggerOptions } from './trainTagger.ts';

/** Tags each sentence by a tagger that has learned from the others only: tags as good as later ones will be, no better. */
export function jackknife(
  sentences: readonly TaggedSentence[],
  dictionary: Dictionary,
  options: TaggerOptions,
  folds: number,
): Tag[][] {
  const tags: Tag[][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, index) => index % folds !== fold);
    const tagger = new Tagger(new ByteReader(trainTagger(others, dictionary, options)), dictionary);
    sentences.forEach(({ words }, index) => {
      if (index % folds === fold) tags[index] = tagger.tag(words);
    });
  }
  return tags;
}
