/**
 * npx tsx server/training/trainClaimScorer.ts GOLD --date YYYY-MM-DD
 *
 * Trains the two scorers of claims (is it one, is it worth a check) and writes server/models/claims.json, with its card in it. GOLD is the
 * folder of da-dev.jsonl and en-dev.jsonl, the only open sets with claims. The same files, packs and models give the same bytes.
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
const clauses = files
  .flatMap((file) => readFileSync(join(gold, file), 'utf8').split('\n').filter(Boolean))
  .flatMap((line) => collectClauses(JSON.parse(line) as GoldArticle, packs));
const { report, ...scorer } = fitClaims(clauses);
const card = {
  model:
    'Scorers of claims: two logistic regressions over named features, whether a clause is a claim and whether it is worth a check',
  date: values.date,
  licence: 'CC BY 4.0 (our annotation); the texts (Copenhagen Dependency Treebank, MIT / CC BY-SA 4.0) are not in it',
  data: files,
  command: `npx tsx server/training/trainClaimScorer.ts ../shared/gold --date ${values.date}`,
  scores: report,
};
writeFileSync(new URL('../models/claims.json', import.meta.url), `${JSON.stringify({ card, ...scorer }, null, 1)}\n`);
console.log(report);
