import { parseArgs } from 'node:util';
import { buildIfMissing } from '../support/serverProcess.ts';
import { compareRevisions } from './compareRevisions.ts';
import { compareTaggers } from './compareTaggers.ts';
import type { Figure } from './Figure.ts';
import { inTime } from './inTime.ts';
import { measureActivation } from './measureActivation.ts';
import { measureAnalysis } from './measureAnalysis.ts';
import { measureAnchors } from './measureAnchors.ts';
import { measureAnnotations } from './measureAnnotations.ts';
import { measureBatch } from './measureBatch.ts';
import { measureBundles } from './measureBundles.ts';
import { measureMemory } from './measureMemory.ts';
import { measureQuotations } from './measureQuotations.ts';
import { measureStages } from './measureStages.ts';
import { measureStart } from './measureStart.ts';
import { measureTyping } from './measureTyping.ts';

/**
 * `npm run bench`: speed, memory and size as a table, or with `--json` as JSON. Some minutes, on a busy machine at most twice as many; one or
 * several of the names below measure only those.
 * `npm run bench -- --against REV [NAME …]`: this working tree and another revision in turn, and the ratios.
 * `npm run bench -- annotations`: how editors' annotations are kept and found again.
 * `npm run bench -- quotations`: ten thousand of them held against one another.
 * `npm run bench -- nlp [--treebanks DIR] [--split dev|test]`: our tagger beside the packages that do its work.
 * `start`, `activation` (in a real VS Code, which is installed if need be), `analysis`, `stages`, `typing`, `memory`, `batch` (on two cores), `size`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    against: { type: 'string' },
    treebanks: { type: 'string', default: '../shared/treebanks' },
    split: { type: 'string', default: 'test' },
  },
});
if (positionals[0] === 'nlp') {
  compareTaggers(values.treebanks, values.split);
  process.exit();
}
if (values.against !== undefined) {
  compareRevisions(values.against, positionals);
  process.exit();
}
buildIfMissing();
/** In seconds; each keeps itself shorter by measuring less where the machine is slow. */
const longestMeasure = 240;
const figures: Figure[] = [];
type Measure = () => readonly Figure[] | Promise<readonly Figure[]>;
const everything = {
  start: [measureStart],
  activation: [measureActivation],
  analysis: [() => measureAnalysis([500, 5000, 50_000])],
  stages: [() => measureStages(500)],
  typing: [
    () => measureTyping(500, 200),
    () => measureTyping(1000, 200),
    () => measureTyping(5000, 100),
    () => measureTyping(50_000, 20),
  ],
  memory: [() => measureMemory(1000, 20_000)],
  batch: [measureBatch],
  size: [measureBundles],
} satisfies Record<string, readonly Measure[]>;
const named: Readonly<Record<string, readonly Measure[]>> = {
  ...everything,
  annotations: [() => measureAnnotations(10_000, 320), () => measureAnnotations(10_000, 1), () => measureAnchors(200)],
  quotations: [measureQuotations],
};
const chosen = positionals.length > 0 ? positionals : Object.keys(everything);
for (const measure of chosen.flatMap((name) => named[name] ?? [])) {
  for (const figure of await measured(measure)) {
    figures.push(figure);
    if (!values.json) console.log(row(figure));
  }
}
if (values.json) console.log(JSON.stringify(figures, null, 2));
process.exit();

/** A measure that fails or hangs, on a machine without a display say, is told of and left out. */
async function measured(measure: Measure): Promise<readonly Figure[]> {
  try {
    return await inTime(measure, longestMeasure);
  } catch (error) {
    console.error(`not measured: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return [];
  }
}

function row({ name, value, unit, goal, least }: Figure): string {
  const wanted = goal ?? least;
  const met = goal === undefined ? value >= (least ?? 0) : value <= goal;
  const verdict = wanted === undefined ? '' : `  goal ${Number(wanted.toFixed(1))} ${unit}: ${met ? 'met' : 'missed'}`;
  return `${name.padEnd(48)} ${value.toFixed(1).padStart(9)} ${unit}${verdict}`;
}
