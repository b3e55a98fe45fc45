/**
 * npx tsx test/accuracy/positions.ts GOLD.jsonl [GOLD2.jsonl …]
 *
 * Acts, claims and disputes on the attributions of the gold files: how good these stages are where those before them make no mistake.
 */
import { packs } from '../support/packs.ts';
import { classifyActs } from '../../server/src/analysis/stages/classifyActs.ts';
import { findClaims } from '../../server/src/analysis/stages/findClaims.ts';
import { pairDisputes } from '../../server/src/analysis/stages/pairDisputes.ts';
import { goldInput, readGold as readArticles } from '../support/goldStatements.ts';
import type { GoldArticle } from '../support/goldStatements.ts';
import type { Figures } from '../../client/src/batch/evaluate/figures.ts';
import { readGold } from './goldFormat.ts';
import { fromFindings } from '../../client/src/batch/evaluate/ScoredArticle.ts';
import type { ScoredArticle } from '../../client/src/batch/evaluate/ScoredArticle.ts';
import { score } from '../../client/src/batch/evaluate/score.ts';

const shown = ['act', 'claim', 'link', 'state', 'unanswered'];

function predict(article: GoldArticle): ScoredArticle {
  const { reading, entities, spoken } = goldInput(article);
  const statements = classifyActs(reading, entities, spoken, packs);
  const claims = findClaims(reading, statements, packs);
  const disputes = pairDisputes(reading, entities, statements, packs);
  return fromFindings(article.id, reading.text, { entities, statements, claims, disputes });
}

const gold = new Map<string, ScoredArticle>();
const predicted = new Map<string, ScoredArticle>();
for (const path of process.argv.slice(2)) {
  const own = readGold(path);
  const found = new Map(readArticles(path).map((article) => [article.id, predict(article)]));
  print(path, score(own, found));
  for (const [id, article] of own) gold.set(id, article);
  for (const [id, article] of found) predicted.set(id, article);
}
if (process.argv.length > 3) print('pooled', score(gold, predicted));

function print(title: string, figures: Figures): void {
  console.log(title);
  for (const name of shown)
    if (figures[name] != null) console.log(`  ${name.padEnd(12)} ${JSON.stringify(figures[name])}`);
}
