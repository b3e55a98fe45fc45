import type { Analysis, Entity, Span, Statement } from '../analysis/model.ts';
import type { AnnotationChange } from '../protocol/annotations.ts';
import type { Anchor, Annotation, Creator, Decision, Role, Values } from './Annotation.ts';
import { CodePoints } from './anchoring/CodePoints.ts';
import { makeAnchor } from './anchoring/makeAnchor.ts';
import type { PlacedAnnotation } from './anchoring/placeAnnotations.ts';
import { overlap } from './applying/spans.ts';
import { importFormats, isFit, readImport } from './importing/readImport.ts';
import { readAnnotation, readAsked } from './readAnnotation.ts';

/** What a change does to the annotations of an article. */
export interface Edit {
  readonly put: readonly Annotation[];
  readonly remove: readonly string[];
  /** Of what was to be imported. */
  readonly skipped?: number;
}

/** What a change is decided upon. */
export interface DecisionContext {
  /** With all annotations laid over. */
  readonly analysis: Analysis;
  readonly placed: readonly PlacedAnnotation[];
  /** Those that have lost their words too. */
  readonly annotations: readonly Annotation[];
  readonly creator: Creator;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly newId: () => string;
  readonly textHash: string;
}

/** A change that makes no sense for this article; the message names what is wrong, in English. */
export class UnfitChange extends Error {}

/**
 * Turns what an editor does into annotations. An editor's own earlier word on the same matter is replaced; what others said is left alone.
 */
export function decide(change: AnnotationChange, context: DecisionContext): Edit {
  const edit = editFor(change, context);
  for (const annotation of edit.put)
    if (!isFit(annotation)) throw new UnfitChange('a value is empty, too long or of the wrong kind');
  return edit;
}

function editFor(change: AnnotationChange, context: DecisionContext): Edit {
  const { analysis, annotations } = context;
  const statement = (id: unknown): Statement => {
    const found = analysis.statements.find((one) => one.id === id);
    if (!found) throw new UnfitChange(`no statement ${String(id)}`);
    return found;
  };
  const put = (...made: Annotation[]): Edit => ({ put: made, remove: [] });
  const about = (id: string, decision: Decision): Annotation => aboutStatement(statement(id), decision, context);

  switch (change.kind) {
    case 'accept': {
      const accepted = change.statements.map((id) => accept(statement(id), context));
      if (accepted.length === 0) throw new UnfitChange('no statements');
      return put(...accepted);
    }
    case 'acceptSpeaker': {
      const theirs = analysis.statements.filter(
        ({ speaker, origin }) => speaker === change.speaker && origin === undefined,
      );
      if (theirs.length === 0) throw new UnfitChange(`nothing to accept from ${change.speaker}`);
      return put(...theirs.map((one) => accept(one, context)));
    }
    case 'speaker':
    case 'target':
      return put(about(change.statement, { kind: change.kind, name: change.name }));
    case 'act':
      return put(about(change.statement, { kind: 'act', act: change.act }));
    case 'topic':
      return put(about(change.statement, { kind: 'topic', topic: change.topic }));
    case 'reject':
      return put(about(change.statement, { kind: 'reject' }));
    case 'reply': {
      const sides = { accusation: statement(change.accusation).content, reply: statement(change.reply).content };
      return put(make({ kind: 'reply', linked: change.linked }, sides, context));
    }
    case 'asked': {
      const asked = change.asked && readAsked({ ...change.asked });
      if (change.asked && !asked) throw new UnfitChange('who was asked, and when?');
      if (asked) return put(about(change.statement, { kind: 'asked', asked }));
      const record = ownEarlier('asked', { content: statement(change.statement).content }, context);
      return { put: [], remove: record ? [record.id] : [] };
    }
    case 'add': {
      const { content, cue = [], source = [], speaker, act, target, form = 'direct' } = change;
      const spans = { content, cue, source };
      requireSpans(spans, analysis.reading.text);
      return put(make({ kind: 'add', values: { form, speaker, act, target } }, spans, context));
    }
    case 'note': {
      const spans = { place: [change.span] };
      requireSpans(spans, analysis.reading.text);
      return put(make({ kind: 'note', text: change.text }, spans, context));
    }
    case 'sameAs': {
      const mention = placeOfEntity(analysis.entities, change.entity);
      return put(make({ kind: 'sameAs', name: change.name }, { mention: [mention] }, context));
    }
    case 'mute': {
      const { rule, span, reason } = change;
      const place = span && widen(span, analysis.reading.text);
      if (place) requireSpans({ place: [place] }, analysis.reading.text);
      return put(make({ kind: 'mute', rule, ...(reason && { reason }) }, place ? { place: [place] } : {}, context));
    }
    case 'unmute': {
      const mutes = annotations.filter(({ decision }) => decision.kind === 'mute');
      return { put: [], remove: mutes.map(({ id }) => id) };
    }
    case 'reviewed':
      return put(make({ kind: 'reviewed', textHash: context.textHash }, {}, context));
    case 'delete':
      if (!annotations.some(({ id }) => id === change.annotation))
        throw new UnfitChange(`no annotation ${change.annotation}`);
      return { put: [], remove: [change.annotation] };
    case 'reanchor':
      return put(reanchor(change.annotation, change.span, context));
    case 'import':
      return importInto(change, context);
    case 'restore': {
      const restored = change.put.map(readAnnotation);
      if (!restored.every((annotation) => annotation !== null)) throw new UnfitChange('not an annotation');
      return { put: restored, remove: change.remove };
    }
    default:
      throw new UnfitChange(`no change of the kind ${String((change as { readonly kind: unknown }).kind)}`);
  }
}

/** What comes from outside stands beside what was decided here, and never in its place. */
function importInto(
  { format, content, from }: Extract<AnnotationChange, { readonly kind: 'import' }>,
  { annotations, analysis, now, newId }: DecisionContext,
): Edit {
  if (!Object.hasOwn(importFormats, format)) throw new UnfitChange(`no format ${format}`);
  const own = new Set(annotations.filter(({ via }) => via === undefined).map(({ id }) => id));
  const read = readImport(format, content, { text: analysis.reading.text, from, now, newId });
  const put = read.annotations.filter(({ id }) => !own.has(id));
  if (put.length === 0) throw new UnfitChange('nothing in it can be imported');
  return { put, remove: [], skipped: read.skipped + read.annotations.length - put.length };
}

function accept(statement: Statement, context: DecisionContext): Annotation {
  const name = (id: string | null): string | null =>
    context.analysis.entities.find((entity) => entity.id === id)?.name ?? null;
  const { form, act, speaker, target } = statement;
  const values: Values = { form, speaker: name(speaker), act, target: name(target) };
  return aboutStatement(statement, { kind: 'accept', values }, context);
}

function aboutStatement({ content, cue, source }: Statement, decision: Decision, context: DecisionContext): Annotation {
  return make(decision, { content, cue, source }, context);
}

type SpansByRole = Readonly<Partial<Record<Role, readonly Span[]>>>;

function make(decision: Decision, spans: SpansByRole, context: DecisionContext): Annotation {
  const { creator, now, newId } = context;
  // Notes and mutes stand beside one another; anything else is the editor's last word on it.
  const earlier =
    decision.kind === 'note' || decision.kind === 'mute' ? undefined : ownEarlier(decision.kind, spans, context);
  return {
    id: earlier?.id ?? newId(),
    decision,
    anchors: anchorsOf(spans, context.analysis.reading.text),
    creator,
    created: earlier?.created ?? now,
    modified: now,
  };
}

function anchorsOf(spans: SpansByRole, text: string): readonly Anchor[] {
  const codePoints = new CodePoints(text);
  return Object.entries(spans).flatMap(([role, of]) =>
    of
      // A mark alone could be any other: it is nothing to hold on to.
      .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
      .map((span) => makeAnchor(text, span, role as Role, codePoints)),
  );
}

/** What the same editor has said of the same kind about the same words. */
function ownEarlier(
  kind: Decision['kind'],
  spans: SpansByRole,
  { placed, creator }: DecisionContext,
): Annotation | undefined {
  const { content, accusation, reply, mention } = spans;
  const decisive = Object.entries({ content, accusation, reply, mention }) as [Role, readonly Span[] | undefined][];
  return placed.find(
    ({ annotation, spans: there }) =>
      annotation.decision.kind === kind &&
      annotation.creator.name === creator.name &&
      annotation.via === undefined &&
      decisive.every(([role, of]) => of === undefined || overlap(of, there[role] ?? []) > 0.5),
  )?.annotation;
}

function reanchor(id: string, span: Span, { annotations, analysis, now }: DecisionContext): Annotation {
  const annotation = annotations.find((one) => one.id === id);
  const [role, ...more] = new Set(
    annotation?.anchors.map((anchor) => anchor.role).filter((one) => one !== 'cue' && one !== 'source'),
  );
  if (!annotation || role === undefined || more.length > 0)
    throw new UnfitChange(`no annotation ${id} of one stretch of text`);
  requireSpans({ [role]: [span] }, analysis.reading.text);
  return { ...annotation, anchors: anchorsOf({ [role]: [span] }, analysis.reading.text), modified: now };
}

function placeOfEntity(entities: readonly Entity[], id: string): Span {
  const mention = entities.find((entity) => entity.id === id)?.mentions[0];
  if (!mention) throw new UnfitChange(`no entity ${id} in the text`);
  return mention;
}

/** Longer words are no help in finding a place again. */
const longestPlace = 160;

/** A place by its words: a mark alone takes in those beside it, a long quotation only its beginning. */
function widen({ start, end }: Span, text: string): Span {
  const words = text.slice(start, Math.min(end, start + longestPlace));
  if (/[\p{L}\p{N}]/u.test(words)) return { start, end: start + words.length };
  const [before = ''] = /(?:\S{1,40}[^\S\n]+){0,2}\S{0,40}$/.exec(text.slice(Math.max(0, start - 130), start)) ?? [];
  const [behind = ''] = /^\S{0,40}(?:[^\S\n]+\S{1,40}){0,2}/.exec(text.slice(end, end + 130)) ?? [];
  return { start: start - before.length, end: end + behind.length };
}

/** Spans from outside must lie in the text, in order, and hold more than white space. */
function requireSpans(spans: SpansByRole, text: string): void {
  for (const [role, of] of Object.entries(spans)) {
    const isFit = of.every(
      ({ start, end }, at) =>
        Number.isSafeInteger(start) &&
        Number.isSafeInteger(end) &&
        start >= (of[at - 1]?.end ?? 0) &&
        end <= text.length &&
        text.slice(start, end).trim() !== '',
    );
    if (!isFit || (of.length === 0 && role !== 'cue' && role !== 'source'))
      throw new UnfitChange(`no words for ${role}`);
  }
}
