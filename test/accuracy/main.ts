/**
 * npm run accuracy -- --gold FILE [--gold FILE …] [--units FILE] [--reports FILE] [--errors N] [--json]
 * npm run accuracy -- --linguistics [--treebanks DIR] [--split dev|test]
 *
 * npm run accuracy -- --rules --gold FILE [--gold FILE …]
 *
 * Analyses the articles of the gold files and prints the figures of score.py; several files are pooled, and each is printed by itself first.
 * --reports takes reports from a file (one an article, as the batch command writes them) instead of analysing.
 * --errors lists the statements that cost most, with their text.
 * --rules lists what the rules find in the articles instead, with how many findings there are in 1,000 words.
 * --linguistics prints the figures of the language models instead, on the treebanks of a folder (../shared/treebanks).
 */
import { parseArgs } from 'node:util';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { packs } from '../support/packs.ts';
import type { ArticleReport, ErrorReport } from '../../server/src/protocol/report.ts';
import type { Figures } from '../../client/src/batch/evaluate/figures.ts';
import { fromFindings, fromReport } from '../../client/src/batch/evaluate/ScoredArticle.ts';
import { readGold, readJsonLines } from './goldFormat.ts';
import type { ScoredArticle, ScoredUnit } from '../../client/src/batch/evaluate/ScoredArticle.ts';
import { printLinguistics } from './linguistics.ts';
import { listFindings, translationFigures } from './listFindings.ts';
import { listErrors } from './listErrors.ts';
import { score } from '../../client/src/batch/evaluate/score.ts';

const { values } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true, default: [] },
    units: { type: 'string' },
    reports: { type: 'string' },
    errors: { type: 'string' },
    json: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    linguistics: { type: 'boolean', default: false },
    treebanks: { type: 'string', default: '../shared/treebanks' },
    split: { type: 'string', default: 'test' },
  },
});

if (values.linguistics) {
  printLinguistics(values.treebanks, values.split === 'dev' ? 'dev' : 'test');
  process.exit();
}
if (values.gold.length === 0) {
  console.error(
    'usage: npm run accuracy -- --gold FILE [--gold FILE …] [--units FILE] [--reports FILE] [--errors N] [--json]\n' +
      '       npm run accuracy -- --rules --gold FILE [--gold FILE …]\n' +
      '       npm run accuracy -- --linguistics [--treebanks DIR] [--split dev|test]',
  );
  process.exit(2);
}

if (values.rules) {
  for (const path of values.gold) console.log(`\n${path}: ${listFindings([...readGold(path).values()])}`);
  console.log(`\n${translationFigures()}`);
  process.exit();
}

const units = values.units ? readJsonLines<ScoredUnit>(values.units) : [];
const given = values.reports
  ? new Map(readJsonLines<ArticleReport | ErrorReport>(values.reports).map((report) => [report.id, report]))
  : undefined;

const predict = (article: ScoredArticle): ScoredArticle => {
  const report = given?.get(article.id);
  if (report) return fromReport(report, article.text);
  return fromFindings(article.id, article.text, analyseAtOnce(article.text, packs));
};

const files = values.gold.map((path) => {
  const gold = readGold(path);
  return { path, gold, predicted: new Map([...gold.values()].map((article) => [article.id, predict(article)])) };
});
const pooled = {
  gold: new Map(files.flatMap(({ gold }) => [...gold])),
  predicted: new Map(files.flatMap(({ predicted }) => [...predicted])),
};

if (values.json) console.log(JSON.stringify(score(pooled.gold, pooled.predicted, units)));
else {
  if (files.length > 1) for (const { path, gold, predicted } of files) print(path, score(gold, predicted));
  print(files.length > 1 ? 'pooled' : files[0]!.path, score(pooled.gold, pooled.predicted, units));
}
if (values.errors) console.log(listErrors(pooled.gold, pooled.predicted, Number(values.errors)));

function print(title: string, figures: Figures): void {
  console.log(`\n${title}`);
  for (const [name, value] of Object.entries(figures)) {
    const rows =
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(value as Figures)
        : [['', value] as const];
    console.log(name);
    for (const [key, figure] of rows) console.log(`    ${key.padEnd(22)} ${show(figure)}`);
  }
}

function show(value: Figures[string]): string {
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.join(' of ');
  return Object.entries(value as Figures)
    .map(([key, figure]) => `${key} ${show(figure)}`)
    .join('  ');
}
