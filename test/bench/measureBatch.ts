import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { packs } from '../support/packs.ts';
import { root } from '../support/serverProcess.ts';
import { textOfWords } from './benchTexts.ts';
import type { Figure } from './Figure.ts';

/** Of about 500 words each, every one a little different. */
const articles = Array.from({ length: 600 }, (_, n) => `${textOfWords(500)}\n\nArtikel ${n}.`);
const warm = 100;

/** The batch command over articles of 500 words: speed for one and two servers, its cost over plain analysis, its memory. */
export async function measureBatch(): Promise<readonly Figure[]> {
  for (const text of articles.slice(0, warm)) analyseAtOnce(text, packs);
  const begun = performance.now();
  for (const text of articles.slice(warm)) analyseAtOnce(text, packs);
  const inProcess = (1000 * (articles.length - warm)) / (performance.now() - begun);
  const one = await run(1);
  const two = await run(2);
  return [
    { name: 'batch, articles of 500 words, 1 job', value: one.rate, unit: 'a second' },
    { name: 'batch, articles of 500 words, 2 jobs', value: two.rate, unit: 'a second', least: 150 },
    { name: 'batch, 2 jobs against 1', value: two.rate / one.rate, unit: 'times', least: 1.5 },
    {
      name: 'batch, overhead against analysis in process',
      value: 100 * (inProcess / one.rate - 1),
      unit: '%',
      goal: 15,
    },
    { name: 'batch, peak memory of the run, 2 jobs', value: two.peak, unit: 'MB', goal: 600 },
  ];
}

/** A run once its servers are warm: articles a second, and the most memory that command and servers held together. */
async function run(jobs: number): Promise<{ rate: number; peak: number }> {
  const args = [join(root, 'dist', 'cli.cjs'), 'analyze', '-', '--quiet', '--jobs', String(jobs)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let answered = 0;
  let begun = 0;
  let ended = 0;
  let peak = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    const before = answered;
    for (const byte of chunk) if (byte === 0x0a) answered++;
    if (before < warm && answered >= warm) begun = performance.now();
    ended = performance.now();
  });
  const watch = setInterval(() => (peak = Math.max(peak, residentMegabytes(child.pid!))), 100);
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.stdin.end(articles.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''));
  await closed;
  clearInterval(watch);
  return { rate: (1000 * (articles.length - warm)) / (ended - begun), peak };
}

/** Of a process and its children (Linux; elsewhere 0). */
function residentMegabytes(pid: number): number {
  try {
    const own = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    return Number(own) / 1024 + children.reduce((sum, child) => sum + residentMegabytes(Number(child)), 0);
  } catch {
    return 0;
  }
}
