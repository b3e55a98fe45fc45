import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packs } from '../support/packs.ts';
import { detectLanguage } from '../../server/src/analysis/linguistics/detectLanguage.ts';
import { readParagraph } from '../../server/src/analysis/stages/readSentences.ts';
import { readTreebank } from './readTreebank.ts';
import type { TreebankSentence } from './readTreebank.ts';

/** Prints how well sentences, tokens and languages are told on the treebanks of a folder: `npx tsx test/accuracy/linguistics.ts FOLDER`. */
function printLinguistics(folder: string): void {
  const load = (name: string): TreebankSentence[] => readTreebank(readFileSync(join(folder, `${name}.conllu`), 'utf8'));
  for (const [code, files] of [
    ['da', ['da-dev', 'da-test']],
    ['en', ['en-dev', 'en-test']],
  ] as const) {
    for (const group of [...files.map((file) => [file]), files]) {
      const sentences = group.flatMap((file) => load(file));
      console.log(`${group.join('+')}: ${measureSegmentation(sentences, code)}; ${measureLanguage(sentences, code)}`);
    }
  }
}

/** Boundaries and tokens on the sentences joined by one space, in file order. */
function measureSegmentation(sentences: readonly TreebankSentence[], code: string): string {
  const goldEnds = new Set<number>();
  const goldTokens = new Set<string>();
  let text = '';
  for (const sentence of sentences) {
    for (const [start, end] of sentence.tokens) goldTokens.add(`${text.length + start}-${text.length + end}`);
    text += sentence.text;
    goldEnds.add(text.length);
    text += ' ';
  }
  const begin = performance.now();
  const found = readParagraph(text, packs.get(code)!.reading);
  const seconds = (performance.now() - begin) / 1000;
  const tokens = found.flatMap((sentence) => sentence.tokens);
  const ends = found.filter((sentence) => goldEnds.has(sentence.end)).length;
  const same = tokens.filter((token) => goldTokens.has(`${token.start}-${token.end}`)).length;
  const speed = Math.round(tokens.length / seconds / 1000);
  return `sentences F1 ${f1(ends, found.length, goldEnds.size)}, tokens F1 ${f1(same, tokens.length, goldTokens.size)}, ${speed}k tokens/s`;
}

function f1(right: number, found: number, gold: number): string {
  return ((200 * right) / (found + gold)).toFixed(1);
}

/** Share of the sentences (with a verb) of 60 to 120 characters whose language is told right. */
function measureLanguage(sentences: readonly TreebankSentence[], code: string): string {
  const fit = sentences.filter(({ text, hasVerb }) => hasVerb && text.length >= 60 && text.length <= 120);
  const right = fit.filter(({ text }) => detectLanguage(text, packs).language === code).length;
  return `language ${((100 * right) / fit.length).toFixed(1)} % of ${fit.length}`;
}

printLinguistics(process.argv[2] ?? '../shared/treebanks');
