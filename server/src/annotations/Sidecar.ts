import type { Annotation } from './Annotation.ts';
import type { LineChange } from './LineChange.ts';
import { readAnnotation } from './readAnnotation.ts';
import { writeAnnotation } from './writeAnnotation.ts';

/** A longer line is no annotation that anybody made by hand. */
const longestLine = 1_000_000;

interface Line {
  readonly text: string;
  readonly annotation: Annotation;
}

/**
 * The annotations of one article as they stand in its file: one a line, sorted by id, so that versions merge line by line. Lines that
 * cannot be read are kept as they are, behind the others.
 */
export class Sidecar {
  static readonly empty = new Sidecar([], [], false);
  /** By id. */
  readonly #lines: readonly Line[];
  /** Whether the file has been read and does not stand as it would be written: sorted, each annotation once, nothing else between. */
  readonly #isUntidy: boolean;
  /** Damaged lines, conflict marks of a merge, annotations of other tools. */
  readonly unread: readonly string[];

  private constructor(lines: readonly Line[], unread: readonly string[], isUntidy: boolean) {
    this.#lines = lines;
    this.unread = unread;
    this.#isUntidy = isUntidy;
  }

  /** Reads a file; lines that `known` holds already are not read again. */
  static read(text: string, known: Sidecar = Sidecar.empty): Sidecar {
    const kept = new Map(known.#lines.map((line) => [line.text, line]));
    const lines: Line[] = [];
    const unread: string[] = [];
    let length = 0;
    for (const each of text.replace(/^\uFEFF/, '').split('\n')) {
      const line = each.endsWith('\r') ? each.slice(0, -1) : each;
      if (line.trim() === '') continue;
      const read = (kept.size > 0 ? kept.get(line) : undefined) ?? parse(line);
      if (read) lines.push(read);
      else unread.push(line);
      length += line.length + 1;
    }
    const isInOrder = lines.every(isBehind);
    const isUntidy = unread.length > 0 || length !== text.length || !isInOrder;
    return new Sidecar(isInOrder ? lines : inOrder(lines), [...new Set(unread)], isUntidy);
  }

  get annotations(): readonly Annotation[] {
    return this.#lines.map(({ annotation }) => annotation);
  }

  get(id: string): Annotation | undefined {
    return this.#lines.find(({ annotation }) => annotation.id === id)?.annotation;
  }

  /** With some annotations put in, or in place of those of the same id, and others taken out. */
  change(put: readonly Annotation[], remove: readonly string[], source: string): Sidecar {
    const touched = new Set([...remove, ...put.map(({ id }) => id)]);
    const left = this.#lines.filter(({ annotation }) => !touched.has(annotation.id));
    const added = put.map((annotation) => ({ text: JSON.stringify(writeAnnotation(annotation, source)), annotation }));
    return new Sidecar(inOrder([...left, ...added]), this.unread, false);
  }

  /** How the file that this was read from becomes the one of a changed sidecar; null where it must be written anew. */
  changesTo(after: Sidecar): readonly LineChange[] | null {
    return this.#isUntidy ? null : compareLines(this.#lines, after.#lines);
  }

  /** As the file of an article that is called otherwise now. */
  moveTo(source: string): Sidecar {
    return this.change(this.annotations, [], source);
  }

  toString(): string {
    return [...this.#lines.map(({ text }) => text), ...this.unread, ''].join('\n');
  }
}

/** What differs between two lists of lines, both sorted. */
function compareLines(before: readonly Line[], after: readonly Line[]): readonly LineChange[] {
  const changes: LineChange[] = [];
  let [at, to] = [0, 0];
  while (at < before.length || to < after.length) {
    const [old, now] = [before[at], after[to]];
    const order = !old ? 1 : !now ? -1 : compare(old.annotation.id, now.annotation.id);
    if (order !== 0 || old?.text !== now?.text)
      changes.push({ from: at, to: order > 0 ? at : at + 1, lines: now && order >= 0 ? [now.text] : [] });
    if (order <= 0) at++;
    if (order >= 0) to++;
  }
  return changes;
}

/** One line for each id, sorted. Two lines with one id come from a merge: the later one holds. */
function inOrder(lines: readonly Line[]): readonly Line[] {
  const sorted = lines.toSorted((a, b) => compare(a.annotation.id, b.annotation.id) || compare(ageOf(a), ageOf(b)));
  return sorted.filter(({ annotation }, at) => annotation.id !== sorted[at + 1]?.annotation.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const ageOf = ({ text, annotation }: Line): string => `${annotation.modified} ${text}`;

function isBehind({ annotation }: Line, at: number, lines: readonly Line[]): boolean {
  return at === 0 || lines[at - 1]!.annotation.id < annotation.id;
}

function parse(text: string): Line | null {
  if (text.length > longestLine) return null;
  try {
    const annotation = readAnnotation(JSON.parse(text));
    return annotation && { text, annotation };
  } catch {
    return null;
  }
}
