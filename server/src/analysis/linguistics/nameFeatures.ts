import { hashText, mix, mix3, mix4 } from './hash.ts';
import type { Tag } from '../model.ts';
import { BEFORE, BEHIND, Column } from './WordTable.ts';

/** What name features see of a sentence: rows of the word table, hashes of its tags, and what name lists say of its words. */
export interface NameView {
  readonly cells: Int32Array;
  readonly rows: Int32Array;
  readonly tags: Int32Array;
  readonly listed: Int32Array;
  /** Clusters of words that stand in the same company, or 0; the lower the bit, the larger the branch that it parts. */
  readonly clusters: Int32Array;
}

/** Parts of speech as hashes. */
export function hashTags(tags: readonly Tag[]): Int32Array {
  return Int32Array.from(tags, (tag) => hashText(tag.upos, 20));
}

/** Features of token `i`. Returns how many were written to `out`. */
export function nameFeatures({ cells, rows, tags, listed, clusters }: NameView, i: number, out: Int32Array): number {
  const n = rows.length;
  const at = (k: number): number => (k < 0 ? BEFORE : k >= n ? BEHIND : rows[k]!);
  const tagAt = (k: number): number => tags[k] ?? 1;
  const listAt = (k: number): number => listed[k] ?? 0;
  const c = at(i);
  const p = at(i - 1);
  const x = at(i + 1);
  const lower = cells[c + Column.lower]!;
  const shape = cells[c + Column.shape]!;
  const previousLower = cells[p + Column.lower]!;
  const nextLower = cells[x + Column.lower]!;
  const previousShape = cells[p + Column.shape]!;
  const nextShape = cells[x + Column.shape]!;
  const tag = tagAt(i);
  const flags = cells[c + Column.flags]! + (i === 0 ? 16 : 0);
  const profile = cells[c + Column.profile]!;
  const list = listAt(i);
  const base = cells[c + Column.base]!;
  let k = 0;
  for (let column: number = Column.word; column <= Column.shape; column++) {
    out[k++] = mix(column, cells[c + column]!);
  }
  out[k++] = mix(20, flags);
  out[k++] = mix3(21, flags, tag);
  out[k++] = mix(22, previousLower);
  out[k++] = mix(23, nextLower);
  out[k++] = mix(24, cells[at(i - 2) + Column.lower]!);
  out[k++] = mix(25, cells[at(i + 2) + Column.lower]!);
  out[k++] = mix3(26, previousLower, lower);
  out[k++] = mix3(27, lower, nextLower);
  out[k++] = mix3(28, previousLower, cells[at(i - 2) + Column.lower]!);
  out[k++] = mix3(29, nextLower, cells[at(i + 2) + Column.lower]!);
  out[k++] = mix4(30, previousShape, shape, nextShape);
  out[k++] = mix3(31, previousShape, shape);
  out[k++] = mix3(32, shape, nextShape);
  out[k++] = mix3(33, previousLower, shape);
  out[k++] = mix3(34, nextLower, shape);
  out[k++] = mix(35, tag);
  out[k++] = mix3(36, tagAt(i - 1), tag);
  out[k++] = mix3(37, tag, tagAt(i + 1));
  out[k++] = mix4(38, tagAt(i - 1), tag, tagAt(i + 1));
  out[k++] = mix3(39, tagAt(i + 1), tagAt(i + 2));
  out[k++] = mix3(40, cells[p + Column.suffix3]!, tag);
  out[k++] = mix3(41, cells[x + Column.suffix3]!, tag);
  out[k++] = mix(42, profile);
  out[k++] = mix3(43, profile, flags);
  out[k++] = mix3(44, cells[p + Column.profile]!, tag);
  out[k++] = mix3(45, cells[x + Column.profile]!, tag);
  out[k++] = mix3(46, list, tag);
  out[k++] = mix3(47, list, shape);
  out[k++] = mix4(48, listAt(i - 1), list, tag);
  out[k++] = mix4(49, list, listAt(i + 1), tag);
  out[k++] = mix4(50, listAt(i - 1), list, listAt(i + 1));
  out[k++] = mix(51, 0);
  const known = cells[c + Column.known]! * 32 + flags;
  const nextKnown = cells[x + Column.known]! * 32 + cells[x + Column.flags]!;
  const previousKnown = cells[p + Column.known]! * 32 + cells[p + Column.flags]!;
  out[k++] = mix(72, known);
  out[k++] = mix3(73, known, previousLower);
  out[k++] = mix3(74, known, nextKnown);
  out[k++] = mix3(75, known, previousKnown);
  out[k++] = mix4(76, known, nextKnown, previousKnown);
  out[k++] = mix3(77, known, list);
  out[k++] = mix3(78, known, nextLower);
  out[k++] = mix(52, base);
  out[k++] = mix3(53, base, previousLower);
  out[k++] = mix3(54, base, nextLower);
  const tail = cells[c + Column.tail]!;
  if (tail !== 0) {
    out[k++] = mix(55, tail);
    out[k++] = mix(56, flags);
  }
  out[k++] = mix4(57, nextShape, cells[at(i + 2) + Column.shape]!, shape);
  out[k++] = mix4(58, previousShape, cells[at(i - 2) + Column.shape]!, shape);
  out[k++] = mix3(59, cells[p + Column.suffix3]!, shape);
  out[k++] = mix3(70, cells[p + Column.suffix5]!, shape);
  out[k++] = mix3(71, cells[x + Column.suffix3]!, shape);
  const cluster = clusters[i]!;
  const previousCluster = clusters[i - 1] ?? EDGE;
  const nextCluster = clusters[i + 1] ?? EDGE;
  out[k++] = mix(80, cluster & 15);
  out[k++] = mix(81, cluster & 63);
  out[k++] = mix(82, cluster);
  out[k++] = mix(83, previousCluster & 63);
  out[k++] = mix(84, nextCluster & 63);
  out[k++] = mix(85, previousCluster);
  out[k++] = mix(86, nextCluster);
  out[k++] = mix3(87, cluster & 255, nextCluster & 255);
  out[k++] = mix3(88, previousCluster & 255, cluster & 255);
  out[k++] = mix3(89, cluster, tag);
  for (let j = 0; j < k; j++) out[j] = shorten(out[j]!);
  return k;
}

/** In place of a cluster before and behind the sentence. */
const EDGE = 2047;

/** The feature of a token whose next token has label number `label`. */
export function nextLabelFeature(label: number): number {
  return shorten(mix(60, label));
}

/** 24 bits are enough to tell features apart, and take less room. */
function shorten(hash: number): number {
  return hash >>> 8;
}
