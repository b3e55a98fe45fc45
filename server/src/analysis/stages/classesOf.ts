import type { LanguagePack } from '../languages/LanguagePack.ts';
import { classifyWords } from '../linguistics/wordClasses.ts';
import type { WordClasses } from '../linguistics/wordClasses.ts';
import type { Sentence } from '../model.ts';
import { originOf } from './originOf.ts';

const known = new WeakMap<object, { readonly pack: LanguagePack; readonly classes: WordClasses }>();

/** The word classes of a sentence, worked out once: many statements may stand in one, and an edit elsewhere does not change them. */
export function classesOf(sentence: Sentence, pack: LanguagePack): WordClasses {
  const origin = originOf(sentence);
  const last = known.get(origin);
  if (last?.pack === pack) return last.classes;
  const classes = classifyWords(sentence, pack);
  known.set(origin, { pack, classes });
  return classes;
}
