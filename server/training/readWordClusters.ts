import { readFileSync } from 'node:fs';
import { hashWord } from '../src/analysis/linguistics/WordTable.ts';

/** Bits of a cluster that are kept: its branch in the tree of clusters, the root at the lowest bit. */
const KEPT_BITS = 10;

/**
 * Codes of words by their hash: words of one cluster stand in the same company. A line of the list is the number of a cluster
 * and its words; a language without a list has none.
 */
export function readWordClusters(list: string): Map<number, number> {
  const codes = new Map<number, number>();
  const lines = readFileSync(new URL(`./lists/${list}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  for (const line of lines) {
    const [cluster, ...words] = line.split(' ');
    for (const word of words) codes.set(hashWord(word), Number(cluster) % 2 ** KEPT_BITS);
  }
  return codes;
}
