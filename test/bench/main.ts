import { parseArgs } from 'node:util';
import { buildIfMissing } from '../support/serverProcess.ts';
import { compareTaggers } from './compareTaggers.ts';
import type { Figure } from './Figure.ts';
import { measureAnalysis } from './measureAnalysis.ts';
import { measureAnchors } from './measureAnchors.ts';
import { measureAnnotations } from './measureAnnotations.ts';
import { measureBatch } from './measureBatch.ts';
import { measureBundles } from './measureBundles.ts';
import { measureMemory } from './measureMemory.ts';
import { measureStart } from './measureStart.ts';
import { measureTyping } from './measureTyping.ts';

/**
 * `npm run bench`: speed, memory and size as a table, or with `--json` as JSON.
 * `npm run bench -- annotations`: how editors' annotations are kept and found again.
 * `npm run bench -- nlp [--treebanks DIR] [--split dev|test]`: our tagger beside the packages that do its work.
 * `npm run bench -- batch`: the batch command, on two cores.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    treebanks: { type: 'string', default: '../shared/treebanks' },
    split: { type: 'string', default: 'test' },
  },
});
if (positionals[0] === 'nlp') {
  compareTaggers(values.treebanks, values.split);
  process.exit();
}
buildIfMissing();
const figures: Figure[] = [];
type Measure = () => readonly Figure[] | Promise<readonly Figure[]>;
const annotationMeasures: readonly Measure[] = [
  () => measureAnnotations(10_000, 320),
  () => measureAnnotations(10_000, 1),
  () => measureAnchors(200),
];
const everything: readonly Measure[] = [
  measureStart,
  () => measureAnalysis([500, 5000, 50_000]),
  () => measureTyping(500, 200),
  () => measureTyping(5000, 100),
  () => measureTyping(50_000, 10),
  () => measureMemory(5000),
  measureBundles,
];
const named: Readonly<Record<string, readonly Measure[]>> = { batch: [measureBatch], annotations: annotationMeasures };
for (const measure of named[positionals[0] ?? ''] ?? everything) {
  for (const figure of await measure()) {
    figures.push(figure);
    if (!values.json) console.log(row(figure));
  }
}
if (values.json) console.log(JSON.stringify(figures, null, 2));

function row({ name, value, unit, goal, least }: Figure): string {
  const wanted = goal ?? least;
  const met = goal === undefined ? value >= (least ?? 0) : value <= goal;
  const verdict = wanted === undefined ? '' : `  goal ${wanted} ${unit}: ${met ? 'met' : 'missed'}`;
  return `${name.padEnd(48)} ${value.toFixed(1).padStart(9)} ${unit}${verdict}`;
}
