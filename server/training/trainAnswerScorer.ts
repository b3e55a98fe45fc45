/**
 * npx tsx server/training/trainAnswerScorer.ts GOLD --date YYYY-MM-DD
 *
 * Trains the scorer that tells which accusation a reply answers and writes server/models/answers.json, with its card in it. GOLD is the
 * folder of da-train.jsonl and en-train.jsonl; the articles of our own are learned from, too. The same files, packs and models give the
 * same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packs as bare } from '../src/analysis/languages/packs.ts';
import { withModels } from '../src/analysis/linguistics/withModels.ts';
import { readModels } from '../src/server/readModels.ts';
import { collectAnswers } from './answers/collectAnswers.ts';
import type { DisputedArticle } from './answers/collectAnswers.ts';
import { fitAnswers } from './answers/fitAnswers.ts';
import { readArticles } from './readArticles.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { date: { type: 'string' } } });
const [gold] = positionals;
if (!gold || !values.date) {
  console.error('usage: trainAnswerScorer.ts GOLD --date YYYY-MM-DD');
  process.exit(2);
}

const models = readModels(fileURLToPath(new URL('../models/', import.meta.url)), (problem) => {
  throw new Error(problem);
});
const packs = withModels(bare, models);

const files = ['da-train.jsonl', 'en-train.jsonl'];
const articles = [
  ...files
    .flatMap((file) => readFileSync(join(gold, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as DisputedArticle),
  ...[...packs.keys()].flatMap(readArticles),
];
const found = articles.map((article) => collectAnswers(article, packs));
const annotated = found.flatMap((one) => one.annotated);
const links = found.reduce((sum, one) => sum + one.links, 0);
const { report, ...scorer } = fitAnswers([...annotated, ...found.flatMap(({ seen }) => seen)], annotated, links);
const card = {
  model: 'Scorer of replies held against disputes: logistic regression over named features',
  date: values.date,
  licence:
    'CC BY 4.0 (our annotation); the texts (Copenhagen Dependency Treebank, MIT / CC BY-SA 4.0; articles of our own) are not in it',
  data: [...files, 'server/training/articles'],
  command: `npx tsx server/training/trainAnswerScorer.ts ../shared/gold --date ${values.date}`,
  scores: report,
};
writeFileSync(new URL('../models/answers.json', import.meta.url), `${JSON.stringify({ card, ...scorer }, null, 1)}\n`);
console.log(report);
