import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { wordStem } from '../src/corpus/wordStem.ts';

/**
 * `npx tsx server/training/buildTranslations.ts FILE --date DAY`: makes server/models/da-en.json of word pairs that were counted from
 * alignments made by hand (tab-separated: Danish, English, count, share; ../shared/treebanks/da-en-lexicon.tsv).
 */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { date: { type: 'string' } } });
const [file] = positionals;
if (file === undefined || values.date === undefined) throw new Error('usage: buildTranslations.ts FILE --date DAY');

/** A pair that was met once counts only if the Danish word was never translated otherwise. */
const pairs = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([danish = '', english = '', count, share]) => {
    const areWords = /^\p{L}{3,}$/u.test(danish) && /^\p{L}{3,}$/u.test(english);
    return areWords && (Number(count) > 1 ? Number(share) >= 0.1 : Number(share) === 1);
  });

const stems = new Map<string, Set<string>>();
for (const [danish, english] of pairs) {
  const from = wordStem(danish!.toLowerCase());
  const into = stems.get(from) ?? new Set();
  stems.set(from, into.add(wordStem(english!.toLowerCase())));
}
const lines = [...stems].map(([from, into]) => [from, ...[...into].sort()].join(' ')).sort();

const model = {
  model: 'Translations of Statement Lens: beginnings of Danish words, and of the English words that stand for them',
  date: values.date,
  licence: 'CC BY-SA 4.0 (the word pairs; the code that made them is under MIT)',
  attribution: [
    'Copenhagen Dependency Treebanks (Kromann, Buch-Kromann and others), MIT or CC BY-SA 4.0: word alignments.',
  ],
  command: `npx tsx server/training/buildTranslations.ts ../shared/treebanks/da-en-lexicon.tsv --date ${values.date}`,
  from: 'da',
  into: 'en',
  stems: lines,
};
writeFileSync(new URL('../models/da-en.json', import.meta.url), `${JSON.stringify(model, null, 1)}\n`);
console.log(`${lines.length} beginnings of words`);
