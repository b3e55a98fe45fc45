import { mix, mix3, mix4 } from './hash.ts';
import { BEFORE, BEHIND, Column } from './WordTable.ts';

/** No token has more features than this, static and dynamic together. */
export const MAX_FEATURES = 96;

/** The previous tag of the first token of a sentence. */
export const NO_TAG = 1000;

/** Features of token `i` that need no tags. Returns how many were written to `out`. */
export function staticTagFeatures(cells: Int32Array, rows: Int32Array, i: number, out: Int32Array): number {
  const n = rows.length;
  const c = rows[i]!;
  const p = i > 0 ? rows[i - 1]! : BEFORE;
  const pp = i > 1 ? rows[i - 2]! : BEFORE;
  const x = i + 1 < n ? rows[i + 1]! : BEHIND;
  const xx = i + 2 < n ? rows[i + 2]! : BEHIND;
  const lower = cells[c + Column.lower]!;
  const previousLower = cells[p + Column.lower]!;
  const nextLower = cells[x + Column.lower]!;
  const afterNextLower = cells[xx + Column.lower]!;
  const suffix2 = cells[c + Column.suffix2]!;
  const suffix3 = cells[c + Column.suffix3]!;
  const shape = cells[c + Column.shape]!;
  const tagSet = cells[c + Column.tagSet]!;
  const profile = cells[c + Column.profile]!;
  const previousTagSet = cells[p + Column.tagSet]!;
  const nextSuffix2 = cells[x + Column.suffix2]!;
  const first = i === 0 ? 16 : 0;
  const flags = cells[c + Column.flags]! + first;
  let k = 0;
  for (let column: number = Column.word; column <= Column.shape; column++) out[k++] = mix(column, cells[c + column]!);
  out[k++] = mix(13, flags);
  out[k++] = mix(19, previousLower);
  out[k++] = mix(20, nextLower);
  out[k++] = mix(21, cells[pp + Column.lower]!);
  out[k++] = mix(22, afterNextLower);
  out[k++] = mix(23, cells[p + Column.suffix3]!);
  out[k++] = mix(24, cells[x + Column.suffix3]!);
  out[k++] = mix(25, nextSuffix2);
  out[k++] = mix3(26, previousLower, lower);
  out[k++] = mix3(27, lower, nextLower);
  out[k++] = mix3(28, previousLower, nextLower);
  out[k++] = mix3(29, cells[x + Column.shape]!, shape);
  out[k++] = mix3(30, cells[p + Column.shape]!, shape);
  out[k++] = mix3(34, suffix2, nextSuffix2);
  out[k++] = mix3(35, nextLower, afterNextLower);
  out[k++] = mix3(36, cells[pp + Column.lower]!, previousLower);
  out[k++] = mix3(37, suffix3, nextLower);
  out[k++] = mix(38, 0);
  if (tagSet !== 0) out[k++] = mix(40, tagSet);
  if (previousTagSet !== 0) {
    out[k++] = mix(41, previousTagSet);
    out[k++] = mix3(42, tagSet, previousTagSet);
    out[k++] = mix3(43, suffix2, previousTagSet);
    out[k++] = mix4(44, tagSet, previousTagSet, cells[pp + Column.tagSet]!);
    out[k++] = mix3(45, lower, previousTagSet);
  }
  if (profile !== 0) {
    out[k++] = mix(46, profile);
    out[k++] = mix3(47, profile, flags);
    out[k++] = mix3(55, profile, previousLower);
    out[k++] = mix3(56, profile, nextLower);
  }
  const nextProfile = cells[x + Column.profile]!;
  if (nextProfile !== 0) out[k++] = mix(48, nextProfile);
  const previousProfile = cells[p + Column.profile]!;
  if (previousProfile !== 0) {
    out[k++] = mix(49, previousProfile);
    out[k++] = mix3(57, profile, previousProfile);
  }
  return k;
}

/** Whether a label ('VERB Tense=Past|VerbForm=Fin') is that of a verb. */
export function isVerb(label: string): boolean {
  return label.startsWith('VERB') || label.startsWith('AUX');
}

const VERB_WINDOW = 8;

/**
 * Features that need the tags behind token `i`: `given` holds the label of token `k` at `k + 2`, `verbs` which labels
 * are verbs. Appends to `out` from `k` on and returns the new count.
 */
export function dynamicTagFeatures(
  cells: Int32Array,
  rows: Int32Array,
  i: number,
  given: Int32Array,
  verbs: Uint8Array,
  out: Int32Array,
  k: number,
): number {
  const c = rows[i]!;
  const p = i > 0 ? rows[i - 1]! : BEFORE;
  const tag1 = given[i + 3]!;
  const tag2 = given[i + 4]!;
  const lower = cells[c + Column.lower]!;
  let verb = NO_TAG;
  let distance = 0;
  for (let j = i + 1; j < rows.length && j <= i + VERB_WINDOW; j++) {
    if (verbs[given[j + 2]!] === 1) {
      verb = given[j + 2]!;
      distance = Math.min(j - i, 4);
      break;
    }
  }
  out[k++] = mix(15, tag1);
  out[k++] = mix3(16, tag1, tag2);
  out[k++] = mix3(17, tag1, lower);
  out[k++] = mix3(18, tag1, cells[c + Column.suffix3]!);
  out[k++] = mix3(31, tag1, cells[p + Column.lower]!);
  out[k++] = mix3(32, tag1, cells[p + Column.suffix2]!);
  out[k++] = mix4(33, tag1, tag2, cells[c + Column.suffix2]!);
  out[k++] = mix4(50, tag1, cells[c + Column.tagSet]!, cells[p + Column.tagSet]!);
  out[k++] = mix4(51, tag1, tag2, cells[c + Column.tagSet]!);
  out[k++] = mix4(52, tag1, tag2, lower);
  out[k++] = mix3(53, verb, lower);
  out[k++] = mix3(58, tag1, cells[c + Column.profile]!);
  out[k++] = mix4(59, tag1, tag2, cells[c + Column.profile]!);
  out[k++] = mix4(54, verb, distance, cells[c + Column.tagSet]!);
  return k;
}
