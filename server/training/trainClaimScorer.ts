/**
 * npx tsx server/training/trainClaimScorer.ts GOLD --date YYYY-MM-DD
 *
 * Trains the two scorers of claims (is it one, is it worth a check) and writes server/models/claims.json, with its card in it. GOLD is the
 * folder of da-dev.jsonl and en-dev.jsonl; the articles of our own are learned from, too. The same files, packs and models give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packs as bare } from '../src/analysis/languages/packs.ts';
import { withModels } from '../src/analysis/linguistics/withModels.ts';
import { readModels } from '../src/server/readModels.ts';
import { collectClauses } from './claims/collectClauses.ts';
import type { GoldArticle } from './claims/collectClauses.ts';
import { fitClaims } from './claims/fitClaims.ts';
import { readArticles } from './readArticles.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { date: { type: 'string' } } });
const [gold] = positionals;
if (!gold || !values.date) {
  console.error('usage: trainClaimScorer.ts GOLD --date YYYY-MM-DD');
  process.exit(2);
}

const models = readModels(fileURLToPath(new URL('../models/', import.meta.url)), (problem) => {
  throw new Error(problem);
});
const packs = withModels(bare, models);

const files = ['da-dev.jsonl', 'en-dev.jsonl'];
const newspapers = files
  .flatMap((file) => readFileSync(join(gold, file), 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as GoldArticle);
// What newspapers printed counts twice: articles of our own hold more that can be checked.
const articles = [...newspapers, ...newspapers, ...[...packs.keys()].flatMap(readArticles)];
const clauses = articles.flatMap((article) => collectClauses(article, packs));
const { report, ...scorer } = fitClaims(clauses);
const card = {
  model:
    'Scorers of claims: two logistic regressions over named features, whether a clause is a claim and whether it is worth a check',
  date: values.date,
  licence:
    'CC BY 4.0 (our annotation); the texts (Copenhagen Dependency Treebank, MIT / CC BY-SA 4.0; articles of our own) are not in it',
  data: [...files.map((file) => `${file} × 2`), 'server/training/articles'],
  command: `npx tsx server/training/trainClaimScorer.ts ../shared/gold --date ${values.date}`,
  scores: report,
};
writeFileSync(new URL('../models/claims.json', import.meta.url), `${JSON.stringify({ card, ...scorer }, null, 1)}\n`);
console.log(report);
