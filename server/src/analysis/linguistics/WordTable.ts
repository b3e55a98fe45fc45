import type { CodeTable } from './CodeTable.ts';
import type { Dictionary } from './Dictionary.ts';
import { hashText } from './hash.ts';

/** What the models know of a word by itself: columns of a row in the word table. Most are hashes. */
export const Column = {
  word: 0,
  lower: 1,
  suffix1: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  suffix5: 6,
  prefix1: 7,
  prefix2: 8,
  prefix3: 9,
  prefix4: 10,
  shape: 11,
  /** Bits: starts upper-case 1, holds a hyphen 2, holds a digit 4, all upper-case 8. */
  flags: 12,
  /** Which tags the word may have. */
  tagSet: 13,
  /** What the spelling dictionary says of the word. */
  profile: 14,
  /** 1 + the only label the word ever has, or 0. */
  certain: 15,
  /** The word without the ending of a genitive. */
  base: 16,
  /** What follows the last hyphen, lower-case, or 0. */
  tail: 17,
  /** How the spelling dictionary knows the word: as written 1, in lower case 2, as a compound 4. */
  known: 18,
} as const;

const WIDTH = 19;
const LIMIT = 60_000;

/** What is known of single words: tables by hash, from training, and a dictionary. */
export interface WordKnowledge {
  readonly certain: Pick<CodeTable, 'codeOf'>;
  readonly tagSets: Pick<CodeTable, 'codeOf'>;
  readonly dictionary: Pick<Dictionary, 'profileOf'>;
}

/**
 * Turns words into rows of numbers, each word once. Row 0 stands for what is before a sentence, row 1 for what is
 * behind it. Rows hold until the next call of `rowsOf`: the table starts anew when it has grown too large.
 */
export class WordTable {
  private readonly rows = new Map<string, number>();
  private readonly knowledge: WordKnowledge;
  private used = 0;
  cells = new Int32Array(1024 * WIDTH);

  constructor(knowledge: WordKnowledge) {
    this.knowledge = knowledge;
    this.startAnew();
  }

  /** Offsets into `cells`, one a word. */
  rowsOf(words: readonly string[]): Int32Array {
    if (this.rows.size > LIMIT) this.startAnew();
    const offsets = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      offsets[i] = this.rows.get(word) ?? this.add(word);
    }
    return offsets;
  }

  private startAnew(): void {
    this.rows.clear();
    this.cells.fill(101, 0, WIDTH).fill(102, WIDTH, 2 * WIDTH);
    for (const edge of [0, WIDTH]) this.cells.fill(0, edge + Column.flags, edge + WIDTH);
    this.used = 2 * WIDTH;
  }

  private add(written: string): number {
    const offset = this.used;
    this.used += WIDTH;
    if (this.used > this.cells.length) {
      const larger = new Int32Array(this.cells.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    this.rows.set(written, offset);
    fillRow(this.cells, offset, normaliseWord(written), this.knowledge);
    return offset;
  }
}

/** Offsets of the rows for what is before and behind a sentence. */
export const BEFORE = 0;
export const BEHIND = WIDTH;

/** One form for the marks that keyboards and houses write differently: the models were trained on it. */
export function normaliseWord(word: string): string {
  if (word.length > 3) return word.includes('’') ? word.replaceAll('’', "'") : word;
  if (/^(?:[“”„‟«»″]|``|'')$/u.test(word)) return '"';
  if (/^[–—−]$/u.test(word)) return '-';
  if (word === '…') return '...';
  return word.replace(/[’‘‚‛]/gu, "'");
}

/** The key of a word in lexica: lower-case, digits made alike. */
export function lowerKey(word: string): string {
  return word.toLowerCase().replace(/[0-9]/gu, '0');
}

/** 'Kaspersky' of 'Kasperskys', 'Lars' of "Lars'"; cuts off what only looks like a genitive, too. */
export function withoutGenitive(word: string): string {
  return word.length > 3 ? word.replace(/'?s$|'$/u, '') : word;
}

/** Hash under which `tagSets` keep a word, lower-cased. */
export function hashLower(word: string): number {
  return hashText(lowerKey(word), 2);
}

/** Hash under which `certain` keeps a word, as written. */
export function hashWord(word: string): number {
  return hashText(word, 1);
}

function fillRow(cells: Int32Array, offset: number, word: string, knowledge: WordKnowledge): void {
  const lower = lowerKey(word);
  const length = lower.length;
  cells[offset + Column.word] = hashWord(word);
  cells[offset + Column.lower] = hashText(lower, 2);
  for (let size = 1; size <= 5; size++) {
    cells[offset + Column.suffix1 + size - 1] = length >= size ? hashText(lower.slice(-size), 2 + size) : 2 + size;
  }
  for (let size = 1; size <= 4; size++) {
    cells[offset + Column.prefix1 + size - 1] = length >= size ? hashText(lower.slice(0, size), 9 + size) : 9 + size;
  }
  cells[offset + Column.shape] = hashText(shapeOf(word), 14);
  const hyphen = lower.lastIndexOf('-');
  const first = word.charAt(0);
  const upper = word.toUpperCase();
  cells[offset + Column.flags] =
    (first !== first.toLowerCase() ? 1 : 0) +
    (hyphen >= 0 ? 2 : 0) +
    (/[0-9]/u.test(word) ? 4 : 0) +
    (length > 1 && word === upper && word !== word.toLowerCase() ? 8 : 0);
  cells[offset + Column.base] = hashText(withoutGenitive(word), 15);
  cells[offset + Column.tail] = hyphen > 0 ? hashText(lower.slice(hyphen + 1), 16) : 0;
  cells[offset + Column.tagSet] = knowledge.tagSets.codeOf(cells[offset + Column.lower]!);
  const { readings, known } = knowledge.dictionary.profileOf(word);
  cells[offset + Column.profile] = readings;
  cells[offset + Column.known] = known;
  cells[offset + Column.certain] = knowledge.certain.codeOf(cells[offset + Column.word]!);
}

/** 'Kaspersky' → 'Xxx', 'B-52' → 'X-dd': letters and digits by class, runs cut at two. */
export function shapeOf(word: string): string {
  let shape = '';
  let run = 0;
  let last = '';
  for (const letter of word.slice(0, 40)) {
    const lower = letter.toLowerCase();
    const upper = letter.toUpperCase();
    const kind = letter >= '0' && letter <= '9' ? 'd' : lower === upper ? letter : letter === upper ? 'X' : 'x';
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}
