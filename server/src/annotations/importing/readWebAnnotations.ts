import type { Act, Form } from '../../analysis/model.ts';
import type { Anchor, Annotation, Creator, Decision } from '../Annotation.ts';
import { acts, forms, list, members, readAnchor, readAnnotation } from '../readAnnotation.ts';
import type { ImportContext } from './readImport.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads W3C Web Annotations: one, a list, a page, a collection with its first page, or one a line. Our own come back as they were made; of
 * other tools' annotations those that name an act or a speaker become statements, and those with words notes.
 */
export function readWebAnnotations(content: string, context: ImportContext): readonly (Annotation | null)[] {
  return itemsOf(content).map((item) => readAnnotation(item) ?? readForeign(members(item), context));
}

function itemsOf(content: string): readonly unknown[] {
  const whole = parse(content.replace(/^\uFEFF/, ''));
  if (whole === undefined)
    return content
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map(parse);
  return Array.isArray(whole) ? whole : itemsIn(members(whole));
}

function itemsIn(value: Json): readonly unknown[] {
  if (value.items !== undefined) return list(value.items);
  return value.first === undefined ? [value] : list(members(value.first).items);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function readForeign(item: Json, { from, now, newId }: ImportContext): Annotation | null {
  const targets = list(item.target).map(readAnchor);
  const anchors = targets.filter((anchor) => anchor !== null);
  const decision = readBodies(item);
  if (item.type !== 'Annotation' || !decision || anchors.length === 0 || anchors.length < targets.length) return null;
  const created = [item.created, item.generated].find(isTime) ?? now;
  return {
    id: isIri(item.id) ? item.id : newId(),
    decision,
    anchors: anchors.map((anchor): Anchor => ({ ...anchor, role: decision.kind === 'note' ? 'place' : 'content' })),
    creator: readCreator(item, from),
    created,
    modified: isTime(item.modified) ? item.modified : created,
  };
}

function readCreator({ creator, generator }: Json, from: string): Creator {
  const person = members(list(creator)[0]);
  const tool = members(list(generator)[0]);
  const isName = (one: unknown): one is string => typeof one === 'string' && one.trim() !== '';
  const name = [person.name, person.nickname, tool.name].find(isName);
  return { name: name ?? from, kind: person.type === 'Person' ? 'person' : 'software' };
}

/** What an annotation says: a statement where it names an act or a speaker, else a note of all its words. */
function readBodies({ body, bodyValue }: Json): Decision | null {
  const bodies = list(body).map((one): Json => (typeof one === 'string' ? { value: one } : members(one)));
  const texts = [...bodies.map(({ value }) => value), bodyValue].filter((text) => typeof text === 'string');
  const act = texts.find((text): text is Act => acts.includes(text));
  const named = (role: string): string | null =>
    texts.find((text) => text.startsWith(`${role}: `))?.slice(role.length + 2) ?? null;
  const [speaker, target] = [named('speaker'), named('target')];
  if (act !== undefined || speaker !== null) {
    const form = texts.find((text): text is Form => forms.includes(text)) ?? 'indirect';
    return { kind: 'add', values: { form, speaker, act: act ?? 'assert', target } };
  }
  const text = texts.join('\n').trim();
  return text === '' ? null : { kind: 'note', text };
}

const isIri = (value: unknown): value is string => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value);
const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{5,15}(?:Z|[+-]\d\d:\d\d)$/.test(value);
