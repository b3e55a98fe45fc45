import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadModel } from '../../server/src/analysis/linguistics/loadModel.ts';
import { evaluate } from '../../server/training/evaluate.ts';
import { readConllu } from '../../server/training/readConllu.ts';
import { readIob2 } from '../../server/training/readIob2.ts';
import { packs } from '../support/packs.ts';
import { neighbourLanguages } from '../analysis/neighbourLanguages.ts';
import { measureColdLoad } from '../bench/measureColdLoad.ts';
import { measureModelSpeed } from '../bench/measureModelSpeed.ts';
import { languageShare } from './languageShare.ts';
import { readTreebank } from '../support/readTreebank.ts';
import { measureSegmentation } from './segmentation.ts';

/** The files of which the figures are taken. Boundaries and languages are always those of both together. */
export type Split = 'dev' | 'test';

/** One measured figure with what it should reach. */
interface Row {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly goal?: { readonly least: number } | { readonly most: number };
}

const languages = { da: 'Danish', en: 'English' } as const;
type Code = keyof typeof languages;

const goals = {
  da: { sentences: 95, upos: 95, uas: 79, las: 75, names: 74 },
  en: { sentences: 76, upos: 94.5, uas: 85, las: 82, names: 60 },
} as const;

/** Prints how well and how fast the linguistic layer works on the treebanks of a folder, a column a language, beside the goals. */
export function printLinguistics(folder: string, split: Split): void {
  if (!existsSync(join(folder, 'da-test.conllu'))) {
    console.error(`No treebanks in ${folder}: name their folder with --treebanks DIR.`);
    process.exitCode = 2;
    return;
  }
  const [danish, english] = (Object.keys(languages) as Code[]).map((code) => measureLanguage(folder, code, split));
  console.log(line(`${split} sets of ${folder}`, Object.values(languages)));
  danish!.forEach((row, i) => {
    console.log(line(`${row.name}${row.unit}`, [row, english![i]!].map(split === 'test' ? besideGoal : figureOf)));
  });
  if (split === 'dev')
    console.log('Goals are for the test sets; the Danish models and both name finders have learned from dev.');
}

function measureLanguage(folder: string, code: Code, split: Split): Row[] {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const both = ['dev', 'test'].flatMap((part) => readTreebank(read(`${code}-${part}.conllu`)));
  const trees = readConllu(read(`${code}-${split}.conllu`));
  const bytes = readFileSync(new URL(`../../server/models/${code}.bin`, import.meta.url));
  const model = loadModel(bytes);
  const scores = evaluate(model, trees, readIob2(read(`${code}-ner-${split}.iob2`)));
  const words = trees.map((sentence) => sentence.words);
  const speed = measureModelSpeed(bytes, words);
  const segments = measureSegmentation(both, packs.get(code)!.reading);
  const goal = goals[code];
  const percent = (name: string, value: number, least?: number): Row => ({
    name,
    unit: ', %',
    value,
    ...(least === undefined ? {} : { goal: { least } }),
  });
  const mistaken = (name: string, texts: readonly string[]): Row => {
    const sentences = texts.map((text) => ({ text, hasVerb: true }));
    const value = languageShare(sentences, code);
    return { name: `${name} taken for it`, unit: ', %', value, ...(code === 'da' ? { goal: { most: 15 } } : {}) };
  };
  return [
    percent('sentence boundaries F1 (dev + test)', segments.sentences, goal.sentences),
    percent('tokens F1 (dev + test)', segments.tokens),
    percent('language told (60–120 characters)', languageShare(both, code), 98),
    mistaken('Norwegian', neighbourLanguages.norwegian!),
    mistaken('Swedish', neighbourLanguages.swedish!),
    percent('UPOS', scores.upos, goal.upos),
    percent('UPOS and features', scores.uposAndFeatures),
    percent('UAS, predicted tags', scores.uas, goal.uas),
    percent('LAS, predicted tags', scores.las, goal.las),
    percent('names F1', scores.names, goal.names),
    percent('  persons', scores.persons),
    percent('  organisations', scores.organisations),
    percent('  places', scores.places),
    percent('base forms', scores.lemmas),
    { name: 'tagging', unit: ', tokens/s', value: speed.tagging, goal: { least: 150_000 } },
    { name: 'names', unit: ', tokens/s', value: speed.naming },
    { name: 'parsing', unit: ', tokens/s', value: speed.parsing, goal: { least: 40_000 } },
    { name: 'models, gzipped', unit: ', MB', value: gzipSync(bytes, { level: 9 }).length / 1e6, goal: { most: 2.5 } },
    { name: 'cold load', unit: ', ms', value: measureColdLoad(code), goal: { most: 60 } },
  ];
}

function figureOf({ value }: Row): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
}

function besideGoal(row: Row): string {
  const { value, goal } = row;
  if (!goal) return figureOf(row);
  const [sign, limit, met] =
    'least' in goal ? ['≥', goal.least, value >= goal.least] : ['≤', goal.most, value <= goal.most];
  return `${figureOf(row)} (${sign} ${limit.toLocaleString('en')}: ${met ? 'met' : 'missed'})`;
}

function line(name: string, columns: readonly string[]): string {
  return [name.padEnd(44), ...columns.map((column) => column.padEnd(30))].join('').trimEnd();
}
