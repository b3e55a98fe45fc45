/**
 * npx tsx server/training/trainAttributionScorer.ts GOLD --date YYYY-MM-DD
 *
 * Trains the scorer of attribution proposals and writes server/models/attribution.json, with its card in it. GOLD is the folder of
 * da-train.jsonl and en-train.jsonl; the articles of our own are learned from, too. The same files, packs and models give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packs as bare } from '../src/analysis/languages/packs.ts';
import { withModels } from '../src/analysis/linguistics/withModels.ts';
import { readModels } from '../src/server/readModels.ts';
import { collectProposals } from './attribution/collectProposals.ts';
import type { GoldArticle } from './attribution/collectProposals.ts';
import { fitScorer } from './attribution/fitScorer.ts';
import { readArticles } from './readArticles.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { date: { type: 'string' } } });
const [gold] = positionals;
if (!gold || !values.date) {
  console.error('usage: trainAttributionScorer.ts GOLD --date YYYY-MM-DD');
  process.exit(2);
}

const models = readModels(fileURLToPath(new URL('../models/', import.meta.url)), (problem) => {
  throw new Error(problem);
});
const packs = withModels(bare, models);

const files = ['da-train.jsonl', 'en-train.jsonl'];
const articles = [
  ...files.flatMap((file) =>
    readFileSync(join(gold, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as GoldArticle),
  ),
  ...[...packs.keys()].flatMap(readArticles),
];
const found = articles.map((article) => collectProposals(article, packs));
const examples = found.flatMap((one) => one.examples);
const { threshold, weights, report } = fitScorer(
  examples,
  found.reduce((sum, { missed }) => sum + missed, 0),
);
const card = {
  model: 'Scorer of attribution proposals: logistic regression over named features',
  date: values.date,
  licence:
    'CC BY 4.0 (our annotation); the texts (Copenhagen Dependency Treebank, MIT / CC BY-SA 4.0; articles of our own) are not in it',
  data: [...files, 'server/training/articles'],
  command: `npx tsx server/training/trainAttributionScorer.ts ../shared/gold --date ${values.date}`,
  scores: report,
};
writeFileSync(
  new URL('../models/attribution.json', import.meta.url),
  `${JSON.stringify({ card, threshold, weights }, null, 1)}\n`,
);
console.log(report);
