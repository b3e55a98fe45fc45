import type { Act, Form } from '../../analysis/model.ts';
import { CodePoints } from '../anchoring/CodePoints.ts';
import { makeAnchor } from '../anchoring/makeAnchor.ts';
import type { Anchor, Annotation, Decision, Role } from '../Annotation.ts';
import { acts, forms } from '../readAnnotation.ts';
import type { ImportContext } from './readImport.ts';

/** A stretch of text that brat has marked, in code points. */
interface Mark {
  readonly places: readonly (readonly [number, number])[];
  readonly words: string;
}

interface Event {
  readonly act: Act;
  readonly trigger: string;
  /** Each role may be filled several times: brat numbers them, `Answers2`. */
  readonly arguments: readonly (readonly [role: string, id: string])[];
}

/**
 * Reads brat standoff as our export writes it: an event named by an act is a statement, `Answers` a link, a note on an event its topic, a
 * note on a mark a note. Other events and relations are of schemes that are not known here.
 */
export function readBrat(content: string, context: ImportContext): readonly (Annotation | null)[] {
  const lines = content.split(/\r?\n/).map((line) => line.split('\t'));
  const marks = new Map(lines.flatMap(([id = '', place = '', words = '']) => readMark(id, place, words)));
  const events = new Map(lines.flatMap(([id = '', event = '']) => readEvent(id, event)));
  const formOf = new Map(
    lines.flatMap(([id = '', attribute = '']) => {
      const [name, of = '', value = ''] = attribute.split(' ');
      return id.startsWith('A') && name === 'Form' ? [[of, value] as const] : [];
    }),
  );
  const anchors = new Anchors(context.text);
  const make = (id: string, decision: Decision, of: readonly Anchor[]): Annotation => ({
    id: `urn:brat:${encodeURIComponent(context.from)}:${id}`,
    decision,
    anchors: of,
    creator: { name: context.from, kind: 'software' },
    created: context.now,
    modified: context.now,
  });
  const at = (id: string | undefined, role: Role): readonly Anchor[] => anchors.of(marks.get(id ?? ''), role);
  const contentOf = (event: Event): string => argument(event, 'Content') ?? event.trigger;

  return lines.flatMap(([id = '', kind = '', words = '']): readonly (Annotation | null)[] => {
    const event = events.get(id);
    if (event) {
      const nameOf = (role: string): string | null => marks.get(argument(event, role) ?? '')?.words ?? null;
      const form = forms.find((one) => one === formOf.get(id)) as Form | undefined;
      const content = contentOf(event);
      const values = { form: form ?? 'indirect', speaker: nameOf('Speaker'), act: event.act, target: nameOf('Target') };
      const cue = content === event.trigger ? [] : at(event.trigger, 'cue');
      const source = at(argument(event, 'Source'), 'source');
      const answers = event.arguments.filter(([role]) => role === 'Answers');
      return [
        make(id, { kind: 'add', values }, [...at(content, 'content'), ...cue, ...source]),
        ...answers.map(([, other]) => {
          const accusation = events.get(other);
          const sides = [...at(accusation && contentOf(accusation), 'accusation'), ...at(content, 'reply')];
          return make(`${id}-${other}`, { kind: 'reply', linked: true }, sides);
        }),
      ];
    }
    if (id.startsWith('#')) {
      const [, of = ''] = kind.split(' ');
      const noted = events.get(of);
      if (noted) return [make(id, { kind: 'topic', topic: words }, at(contentOf(noted), 'content'))];
      return [marks.has(of) ? make(id, { kind: 'note', text: words }, at(of, 'place')) : null];
    }
    return /^[ER]/.test(id) ? [null] : [];
  });
}

function readMark(id: string, place: string, words: string): readonly (readonly [string, Mark])[] {
  const found = /^T\d/.test(id) ? /^\S+ ((?:\d+ \d+;?)+)$/.exec(place)?.[1] : undefined;
  if (found === undefined) return [];
  const places = found.split(';').map((pair) => pair.split(' ').map(Number) as [number, number]);
  return [[id, { places, words }]];
}

function readEvent(id: string, event: string): readonly (readonly [string, Event])[] {
  const [[label = '', trigger = ''] = [], ...rest] = event.split(' ').map((part) => part.split(':'));
  const act = acts.find((one) => one === label.toLowerCase()) as Act | undefined;
  if (!/^E\d/.test(id) || act === undefined) return [];
  return [
    [id, { act, trigger, arguments: rest.map(([role = '', of = '']) => [role.replace(/\d{1,9}$/, ''), of] as const) }],
  ];
}

function argument({ arguments: all }: Event, role: string): string | undefined {
  return all.find(([name]) => name === role)?.[1];
}

/** Ties marks to a text. */
class Anchors {
  readonly #text: string;
  readonly #codePoints: CodePoints;

  constructor(text: string) {
    this.#text = text;
    this.#codePoints = new CodePoints(text);
  }

  of(mark: Mark | undefined, role: Role): readonly Anchor[] {
    if (!mark) return [];
    const spans = mark.places.map(([start, end]) => ({
      start: this.#codePoints.toOffset(start),
      end: this.#codePoints.toOffset(end),
    }));
    const there = spans.map(({ start, end }) => this.#text.slice(start, end).replace(/\t/g, ' ')).join(' ');
    // A text that has changed since is searched for the words alone.
    if (there !== mark.words) {
      const [[start, end] = [0, 0]] = mark.places;
      return mark.words.trim() === '' ? [] : [{ role, exact: mark.words, prefix: '', suffix: '', start, end }];
    }
    const joined: { start: number; end: number }[] = [];
    for (const span of spans) {
      const last = joined.at(-1);
      // A mark may not reach over the end of a line: what was cut there is one again.
      if (last && /^[\r\n]+$/.test(this.#text.slice(last.end, span.start))) last.end = span.end;
      else joined.push({ ...span });
    }
    return joined.map((span) => makeAnchor(this.#text, span, role, this.#codePoints));
  }
}
