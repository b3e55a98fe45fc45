/** Word classes that several taggers can agree on; 'none' is punctuation. */
export type CoarseTag = 'noun' | 'verb' | 'adjective' | 'adverb' | 'pronoun' | 'number' | 'function' | 'other' | 'none';

const ofUpos: Readonly<Record<string, CoarseTag>> = {
  NOUN: 'noun',
  PROPN: 'noun',
  VERB: 'verb',
  AUX: 'verb',
  ADJ: 'adjective',
  ADV: 'adverb',
  PRON: 'pronoun',
  DET: 'pronoun',
  NUM: 'number',
  ADP: 'function',
  SCONJ: 'function',
  CCONJ: 'function',
  PART: 'function',
  PUNCT: 'none',
  SYM: 'none',
};

/** Universal parts of speech, as the treebanks, our tagger and wink-nlp give them. */
export function coarseTag(upos: string): CoarseTag {
  return ofUpos[upos] ?? 'other';
}

/** The tags of compromise, from the most telling on: a term has several. */
const ofTerm: readonly (readonly [tag: string, CoarseTag])[] = [
  ['Pronoun', 'pronoun'],
  ['Determiner', 'pronoun'],
  ['Ordinal', 'adjective'],
  ['Value', 'number'],
  ['Negative', 'function'],
  ['Verb', 'verb'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Preposition', 'function'],
  ['Conjunction', 'function'],
  ['Noun', 'noun'],
];

const askingAdverbs = new Set(['when', 'where', 'why', 'how']);

/** The tags of a term of compromise; `word` in lower case tells its one tag for words that ask apart. */
export function coarseTagOfTerm(tags: readonly string[], word: string): CoarseTag {
  if (tags.includes('QuestionWord')) return askingAdverbs.has(word) ? 'adverb' : 'pronoun';
  return ofTerm.find(([tag]) => tags.includes(tag))?.[1] ?? 'other';
}
