import type { Act, EntityKind, Span } from '../analysis/model.ts';
import type { ReportStatement } from '../protocol/report.ts';
import { acts } from './acts.ts';
import { codePointFinder } from './codePoints.ts';
import type { Export, ExportedArticle } from './Export.ts';
import { wellFormed } from './wellFormed.ts';

const kinds: readonly EntityKind[] = ['person', 'organisation', 'place', 'group', 'document', 'unknown'];

/**
 * brat standoff: a statement is an event named by its act, triggered by its cue (or its content where it has none),
 * with content, source, speaker and target as arguments and what it answers as another. Counts in code points.
 */
export const brat: Export = {
  extension: '.ann',
  several: 'one file each',
  readers: 'programs',
  article: (article) => new BratLines(article).toString(),
  failure: () => '',
  companion: { extension: '.txt', content: ({ text }) => bratText(text) },
  folderFile: {
    name: 'annotation.conf',
    content: `[entities]
${[...kinds.map(labelOf), 'Content', 'Source'].join('\n')}

[relations]
Alias Arg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive
<OVERLAP> Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
${acts.map((act) => `${labelOf(act)} Content?:Content, Source?:Source, Speaker?:<ENTITY>, Target?:<ENTITY>, Answers*:<EVENT>`).join('\n')}

[attributes]
Form Arg:<EVENT>, Value:direct|mixed|indirect
Mental Arg:<EVENT>
Anonymous Arg:<EVENT>
`,
  },
};

/** The lines of one article's annotation file, numbered as they come. */
class BratLines {
  readonly #lines: string[] = [];
  readonly #text: string;
  readonly #pointOf: (offset: number) => number;
  #bound = 0;
  #attributes = 0;

  constructor({ report, text }: ExportedArticle) {
    this.#text = bratText(text);
    this.#pointOf = codePointFinder(text);
    const firstMentions = new Map<string, string>();
    for (const { id, kind, mentions } of report.entities) {
      const bound = mentions.map((mention) => this.#bind(labelOf(kind), [mention]));
      if (bound[0] !== undefined) firstMentions.set(id, bound[0]);
      if (bound.length > 1) this.#lines.push(`*\tAlias ${bound.join(' ')}`);
    }
    const events = new Map(report.statements.map(({ id }, index) => [id, `E${index + 1}`]));
    for (const statement of report.statements) {
      const answered = report.disputes
        .filter(({ replies }) => replies.includes(statement.id))
        .flatMap(({ accusations }) => accusations);
      const answers = [...new Set(answered)].flatMap((id) => events.get(id) ?? []);
      this.#addEvent(events.get(statement.id)!, statement, firstMentions, answers);
    }
  }

  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  #addEvent(
    event: string,
    statement: ReportStatement,
    mentions: ReadonlyMap<string, string>,
    answers: readonly string[],
  ): void {
    const { act, form, content, cue, source, speaker, target, mental, anonymous, topic } = statement;
    const trigger = this.#bind(labelOf(act), cue.length > 0 ? cue : content);
    const argument = (role: string, id: string | undefined): readonly string[] =>
      id === undefined ? [] : [`${role}:${id}`];
    const arguments_ = [
      ...argument('Content', this.#bind('Content', content)),
      ...argument('Source', source.length > 0 ? this.#bind('Source', source) : undefined),
      ...argument('Speaker', mentions.get(speaker ?? '')),
      ...argument('Target', mentions.get(target ?? '')),
      ...answers.map((id, index) => `Answers${index === 0 ? '' : index + 1}:${id}`),
    ];
    this.#lines.push(`${event}\t${[`${labelOf(act)}:${trigger}`, ...arguments_].join(' ')}`);
    this.#lines.push(`A${++this.#attributes}\tForm ${event} ${form}`);
    if (mental) this.#lines.push(`A${++this.#attributes}\tMental ${event}`);
    if (anonymous) this.#lines.push(`A${++this.#attributes}\tAnonymous ${event}`);
    if (topic) this.#lines.push(`#${event.slice(1)}\tAnnotatorNotes ${event}\t${topic.replace(/\s+/g, ' ')}`);
  }

  /** Marks a stretch of text; gives the id of the mark. */
  #bind(label: string, spans: readonly Span[]): string {
    const id = `T${++this.#bound}`;
    const pieces = spans.flatMap((span) => this.#withoutLineEnds(span));
    const places = pieces.map(({ start, end }) => `${this.#pointOf(start)} ${this.#pointOf(end)}`);
    this.#lines.push(
      `${id}\t${label} ${places.join(';')}\t${pieces.map(({ start, end }) => this.#text.slice(start, end)).join(' ')}`,
    );
    return id;
  }

  /** A mark may not reach over the end of a line: one that does is several. */
  #withoutLineEnds({ start, end }: Span): readonly Span[] {
    return [...this.#text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ index, 0: piece }) => ({
      start: start + index,
      end: start + index + piece.length,
    }));
  }
}

/** The text as brat can hold it, of the same length: a tab would end a column. */
function bratText(text: string): string {
  return wellFormed(text).replace(/\t/g, ' ');
}

function labelOf(name: Act | EntityKind): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
