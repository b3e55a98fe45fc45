import { findAcross } from '../../server/src/corpus/findAcross.ts';
import { QuotationIndex } from '../../server/src/corpus/QuotationIndex.ts';
import type { QuotedSpeech } from '../../server/src/corpus/QuotedSpeech.ts';
import type { Figure } from './Figure.ts';

const count = 10_000;

/** One in so many is quoted again by somebody else, with a word that differs. */
const repeated = 10;

/** How long ten thousand quotations take to be held against one another, and how much memory they need. */
export function measureQuotations(): readonly Figure[] {
  const speeches = Array.from({ length: count }, (_, at) => speechOf(at));
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  const index = new QuotationIndex();
  for (const speech of speeches) index.set(speech.article, [speech]);
  const found = speeches.reduce((sum, { article }) => sum + findAcross(index, article).length, 0);
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  globalThis.gc?.();
  const memory = process.memoryUsage().heapUsed - before;
  return [
    {
      name: `${count} quotations held against one another (${found} altered), processor time`,
      value: took,
      unit: 'ms',
      goal: 1000,
    },
    { name: 'their index', value: memory / 1e6, unit: 'MB' },
  ];
}

/** 15 to 45 words, common ones more often than rare ones; every tenth repeats the one before it but for a word. */
function speechOf(at: number): QuotedSpeech {
  const isRepeated = at % repeated === 1;
  let seed = isRepeated ? at - 1 : at;
  const next = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  next();
  const said = Array.from({ length: 15 + Math.floor(30 * next()) }, () => `word${Math.floor(5000 * next() ** 3)}`);
  if (isRepeated) said[7] = 'otherwise';
  const text = `“${said.join(' ')}”`;
  const parts = [{ start: 0, text }];
  return { article: `a${at}`, language: 'en', speaker: 'Ida Krogh', parts, start: 0, end: text.length };
}
