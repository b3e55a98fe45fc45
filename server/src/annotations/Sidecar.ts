import type { Annotation } from './Annotation.ts';
import { readAnnotation } from './readAnnotation.ts';
import { writeAnnotation } from './writeAnnotation.ts';

/** A longer line is no annotation that anybody made by hand. */
const longestLine = 1_000_000;

interface Line {
  readonly text: string;
  /** Null where the line is not an annotation that is understood here. */
  readonly annotation: Annotation | null;
}

/**
 * The annotations of one article as they stand in its file: one a line, sorted by id, so that versions merge line by line. Lines that
 * cannot be read are kept as they are, behind the others.
 */
export class Sidecar {
  static readonly empty = new Sidecar(new Map(), []);
  readonly #lines: ReadonlyMap<string, Line>;
  /** The file, once it has been asked for. */
  #file: string | null = null;
  /** Damaged lines, conflict marks of a merge, annotations of other tools. */
  readonly unread: readonly string[];

  private constructor(lines: ReadonlyMap<string, Line>, unread: readonly string[]) {
    this.#lines = lines;
    this.unread = unread;
  }

  /** Reads a file; lines that `known` holds already are not read again. */
  static read(text: string, known: Sidecar = Sidecar.empty): Sidecar {
    if (text === known.#file) return known;
    const kept = new Map([...known.#lines.values()].map((line) => [line.text, line]));
    const lines = new Map<string, Line>();
    const unread: string[] = [];
    for (const each of text.replace(/^\uFEFF/, '').split('\n')) {
      const line = each.endsWith('\r') ? each.slice(0, -1) : each;
      if (line.trim() === '') continue;
      const read = kept.get(line) ?? { text: line, annotation: parse(line) };
      if (read.annotation === null) {
        unread.push(line);
        continue;
      }
      const { id } = read.annotation;
      const other = lines.get(id);
      lines.set(id, other ? newer(read, other) : read);
    }
    return new Sidecar(lines, [...new Set(unread)]);
  }

  get annotations(): readonly Annotation[] {
    return [...this.#lines.values()].map(({ annotation }) => annotation!);
  }

  get(id: string): Annotation | undefined {
    return this.#lines.get(id)?.annotation ?? undefined;
  }

  /** With some annotations put in, or in place of those of the same id, and others taken out. */
  change(put: readonly Annotation[], remove: readonly string[], source: string): Sidecar {
    const lines = new Map(this.#lines);
    for (const id of remove) lines.delete(id);
    for (const annotation of put)
      lines.set(annotation.id, { text: JSON.stringify(writeAnnotation(annotation, source)), annotation });
    return new Sidecar(lines, this.unread);
  }

  /** As the file of an article that is called otherwise now. */
  moveTo(source: string): Sidecar {
    return this.change(this.annotations, [], source);
  }

  toString(): string {
    this.#file ??= this.#write();
    return this.#file;
  }

  #write(): string {
    const sorted = [...this.#lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { text }]) => text);
    return [...sorted, ...this.unread].map((line) => `${line}\n`).join('');
  }
}

function parse(line: string): Annotation | null {
  if (line.length > longestLine) return null;
  try {
    return readAnnotation(JSON.parse(line));
  } catch {
    return null;
  }
}

/** Two lines with one id come from a merge: the later one holds. */
function newer(a: Line, b: Line): Line {
  const age = ({ text, annotation }: Line): string => `${annotation!.modified} ${text}`;
  return age(a) < age(b) ? b : a;
}
