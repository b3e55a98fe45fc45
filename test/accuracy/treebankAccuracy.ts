/**
 * npx tsx test/accuracy/treebankAccuracy.ts [FOLDER] [SPLIT]
 *
 * Prints how well the language models tag, parse and find names on the treebanks of a folder, and how fast.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../server/src/analysis/linguistics/LinguisticModel.ts';
import { evaluate } from '../../server/training/evaluate.ts';
import { readConllu } from '../../server/training/readConllu.ts';
import { readIob2 } from '../../server/training/readIob2.ts';
import { measureModelSpeed } from '../bench/measureModelSpeed.ts';

/** Figures of both languages on one split of the treebanks, as lines of text. */
export function treebankAccuracy(folder: string, split: string): string[] {
  return ['da', 'en'].flatMap((language) => {
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const bytes = readFileSync(new URL(`../../server/models/${language}.bin`, import.meta.url));
    const trees = readConllu(read(`${language}-${split}.conllu`));
    const scores = evaluate(loadModel(bytes), trees, readIob2(read(`${language}-ner-${split}.iob2`)));
    const figures = Object.entries(scores).map(([name, value]) => `${name} ${(value as number).toFixed(2)}`);
    const { tagging, parsing, load } = measureModelSpeed(
      bytes,
      trees.map((sentence) => sentence.words),
    );
    const speed = `tagging ${tagging} tokens/s, parsing ${parsing} tokens/s, load ${load.toFixed(0)} ms`;
    return [`${language} ${split}: ${figures.join(', ')}`, `${language} ${speed}`];
  });
}

if (process.argv[1]?.endsWith('treebankAccuracy.ts')) {
  for (const line of treebankAccuracy(process.argv[2] ?? '../shared/treebanks', process.argv[3] ?? 'test')) {
    console.log(line);
  }
}
