import type { LanguagePack } from '../languages/LanguagePack.ts';
import { classifyWords } from '../linguistics/wordClasses.ts';
import type { WordClasses } from '../linguistics/wordClasses.ts';
import type { Sentence } from '../model.ts';

const known = new WeakMap<Sentence, WordClasses>();

/** The word classes of a sentence, worked out once: many statements may stand in one. */
export function classesOf(sentence: Sentence, pack: LanguagePack): WordClasses {
  let classes = known.get(sentence);
  if (classes === undefined) known.set(sentence, (classes = classifyWords(sentence, pack)));
  return classes;
}
