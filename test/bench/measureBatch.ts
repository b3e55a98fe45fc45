import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { report } from '../../server/src/features/report.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { packs } from '../support/packs.ts';
import { root } from '../support/serverProcess.ts';
import { differentArticles } from './benchTexts.ts';
import type { Figure } from './Figure.ts';

const articles = differentArticles(1200, 500);
/** An archive is large: what a server spends on compiling its code, mostly while it reads its first hundred articles, is left out. */
const warm = 300;
/** So many are enough where a machine is slow, once this many seconds are over. */
const fewest = 50;
const enoughSeconds = 40;

/** So many articles lie ready for the command, so that it never waits. */
const ahead = 100;

interface Run {
  /** Articles a second. */
  readonly rate: number;
  /** Processor time of command and servers, in milliseconds an article: what it costs, however busy the machine is. */
  readonly cost: number;
  /** The most memory that they held together, in megabytes. */
  readonly peak: number;
}

/** The batch command over different articles of 500 words: speed for one and two servers, its cost over the same work in one process, its memory. */
export async function measureBatch(): Promise<readonly Figure[]> {
  for (const text of articles.slice(0, warm)) lineOf(text);
  const before = process.cpuUsage();
  const isOver = timer();
  let done = 0;
  for (const text of articles.slice(warm)) {
    if (isOver(done)) break;
    lineOf(text);
    done++;
  }
  const { user, system } = process.cpuUsage(before);
  const inProcess = (user + system) / 1000 / done;
  const one = await run(1);
  const two = await run(2);
  return [
    { name: 'batch, articles of 500 words, 1 job', value: one.rate, unit: 'a second' },
    { name: 'batch, articles of 500 words, 2 jobs', value: two.rate, unit: 'a second', least: 150 },
    { name: 'batch, 2 jobs against 1', value: two.rate / one.rate, unit: 'times', least: 1.5 },
    { name: 'processor time a line, in process', value: inProcess, unit: 'ms' },
    { name: 'processor time an article, batch, 1 job', value: one.cost, unit: 'ms' },
    { name: 'processor time an article, batch, 2 jobs', value: two.cost, unit: 'ms', goal: 2000 / 150 },
    { name: 'batch, overhead in processor time', value: 100 * (one.cost / inProcess - 1), unit: '%', goal: 15 },
    { name: 'batch, peak memory of the run, 2 jobs', value: two.peak, unit: 'MB', goal: 600 },
  ];
}

/** Tells whether enough has been measured. */
function timer(): (done: number) => boolean {
  const end = performance.now() + 1000 * enoughSeconds;
  return (done) => done >= fewest && performance.now() > end;
}

/** What the command writes of an article, without servers and pipes. */
function lineOf(text: string): string {
  return JSON.stringify(report(analyseAtOnce(text, packs), { id: '' }, defaultSettings.rules));
}

/** A run, measured once its servers are warm. */
async function run(jobs: number): Promise<Run> {
  const args = [join(root, 'dist', 'cli.cjs'), 'analyze', '-', '--quiet', '--jobs', String(jobs)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const isOver = timer();
  let [asked, answered] = [0, 0];
  let [begun, ended] = [0, 0];
  let [spentBefore, spent] = [0, 0];
  let peak = 0;
  const feed = (): void => {
    if (child.stdin.writableEnded) return;
    const goesOn = asked < articles.length && !isOver(answered - warm);
    while (goesOn && asked < Math.min(articles.length, answered + ahead)) {
      child.stdin.write(`${JSON.stringify({ id: asked, text: articles[asked] })}\n`);
      asked++;
    }
    if (!goesOn) child.stdin.end();
  };
  const look = (): void => {
    const tree = processesBelow(child.pid!);
    peak = Math.max(peak, sum(tree.map(residentMegabytes)));
    spent = Math.max(spent, sum(tree.map(processorMilliseconds)));
  };
  child.stdout.on('data', (chunk: Buffer) => {
    const before = answered;
    for (const byte of chunk) if (byte === 0x0a) answered++;
    ended = performance.now();
    if (before < warm && answered >= warm) {
      begun = ended;
      look();
      spentBefore = spent;
    }
    feed();
    // The servers are ended with the last line.
    if (answered >= asked - 2 * jobs) look();
  });
  const watch = setInterval(look, 100);
  const closed = new Promise((resolve) => child.once('close', resolve));
  feed();
  await closed;
  clearInterval(watch);
  const measured = answered - warm;
  return { rate: (1000 * measured) / (ended - begun), cost: (spent - spentBefore) / measured, peak };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A process and those that it has started (Linux; elsewhere none). */
function processesBelow(pid: number): readonly number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean);
  return [pid, ...children.flatMap((child) => processesBelow(Number(child)))];
}

function residentMegabytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

/** Of all its threads; the kernel counts in hundredths of a second. */
function processorMilliseconds(pid: number): number {
  const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
  return 10 * (Number(fields[11] ?? 0) + Number(fields[12] ?? 0));
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
