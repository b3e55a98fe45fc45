import type { Act, Asked, Form } from '../analysis/model.ts';
import { CodePoints } from './anchoring/CodePoints.ts';
import { roles } from './Annotation.ts';
import type { Anchor, Annotation, Decision, Role, Values } from './Annotation.ts';

export const acts: readonly string[] = [
  'assert', 'accuse', 'criticise', 'deny', 'counter', 'admit', 'decline', 'support', 'demand', 'promise',
] satisfies Act[]; // prettier-ignore
export const forms: readonly string[] = ['direct', 'mixed', 'indirect'] satisfies Form[];

/** Longest of anything short that people write: names, dates, topics. */
const longestName = 1000;
const longestText = 100_000;

/**
 * Reads what stands in a sidecar or came from outside; null where it is no annotation of ours. Nothing is taken over that is not known
 * here, and nothing but plain strings and numbers: what was read is hostile until it is copied.
 */
export function readAnnotation(json: unknown): Annotation | null {
  const { id, type, creator, created, modified, via, body, target } = members(json);
  const decision = readDecision(members(members(body)['lens:decision']));
  const anchors = list(target).map(readAnchor);
  const by = members(creator);
  const mayBeWhole = decision?.kind === 'reviewed' || decision?.kind === 'mute';
  const isWhole = mayBeWhole && anchors.length === 1 && anchors[0] === null;
  if (type !== 'Annotation' || !isName(id) || !decision || !isName(by.name) || !isDate(created)) return null;
  if (!isWhole && (anchors.length === 0 || !anchors.every((anchor) => anchor !== null))) return null;
  if (decision.kind === 'reply' && !hasBothSides(anchors)) return null;
  return {
    id,
    decision,
    anchors: anchors.filter((anchor) => anchor !== null),
    creator: { name: by.name, kind: by.type === 'Person' ? 'person' : 'software' },
    created,
    modified: isDate(modified) ? modified : created,
    ...(isName(via) && { via }),
  };
}

/** The first quotation and position of a W3C target, by whichever tool it was written; null where it has none. */
export function readAnchor(target: unknown): Anchor | null {
  const { selector, 'lens:role': role } = members(target);
  const selectors = list(selector).map(members);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const { exact, prefix = '', suffix = '' } = quote ?? {};
  if (!isText(exact) || exact.trim() === '' || !isText(prefix) || !isText(suffix)) return null;
  const { start, end } = position ?? {};
  const isPlaced = isOffset(start) && isOffset(end) && start < end;
  return {
    role: roles.find((one) => one === role) ?? 'content',
    exact,
    prefix,
    suffix,
    start: isPlaced ? start : 0,
    end: isPlaced ? end : new CodePoints(exact).at(exact.length),
  };
}

function readDecision(read: Readonly<Record<string, unknown>>): Decision | null {
  const { kind, name, act, topic, linked, text, textHash, rule, reason } = read;
  switch (kind) {
    case 'accept':
    case 'add': {
      const values = readValues(members(read.values));
      return values && { kind, values };
    }
    case 'speaker':
    case 'target':
      return name === null || isName(name) ? { kind, name } : null;
    case 'act':
      return isAct(act) ? { kind, act } : null;
    case 'topic':
      return isName(topic) ? { kind, topic } : null;
    case 'reject':
      return { kind };
    case 'reply':
      return typeof linked === 'boolean' ? { kind, linked } : null;
    case 'asked': {
      const asked = readAsked(members(read.asked));
      return asked && { kind, asked };
    }
    case 'note':
      return isText(text) ? { kind, text } : null;
    case 'sameAs':
      return isName(name) ? { kind, name } : null;
    case 'mute':
      return isName(rule) ? { kind, rule, ...(isName(reason) && { reason }) } : null;
    case 'reviewed':
      return isName(textHash) ? { kind, textHash } : null;
    default:
      return null;
  }
}

function readValues({ form, speaker, act, target }: Readonly<Record<string, unknown>>): Values | null {
  if (!isAct(act) || typeof form !== 'string' || !forms.includes(form)) return null;
  if ((speaker !== null && !isName(speaker)) || (target !== null && !isName(target))) return null;
  return { form: form as Form, speaker, act, target };
}

/** A recorded forelæggelse from outside; null where it does not say who was asked and when. */
export function readAsked({ who, when, deadline, answer }: Readonly<Record<string, unknown>>): Asked | null {
  if (!isName(who) || !isName(when)) return null;
  return {
    who,
    when,
    ...(isName(deadline) && { deadline }),
    ...((isText(answer) || answer === null) && { answer }),
  };
}

function hasBothSides(anchors: readonly (Anchor | null)[]): boolean {
  return (['accusation', 'reply'] satisfies Role[]).every((role) => anchors.some((anchor) => anchor?.role === role));
}

/** A JSON object to be taken apart; an empty one for anything else. Only names are asked of it that no object inherits. */
export function members(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : nothing;
}

const nothing: Readonly<Record<string, unknown>> = {};

/** W3C lets one thing stand where a list may. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestName;
const isAct = (value: unknown): value is Act => typeof value === 'string' && acts.includes(value);
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{5,15}(?:Z|[+-]\d\d:\d\d)$/.test(value);
