import type { LanguagePacks } from '../../analysis/languages/LanguagePack.ts';
import type { Span } from '../../analysis/model.ts';
import type { Annotation, Role } from '../Annotation.ts';
import { AnchorFinder } from './AnchorFinder.ts';
import { PlainText } from './PlainText.ts';
import { TextChange } from './TextChange.ts';

/** An annotation and where the words it is about stand now. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  /** One for each anchor; null where a cue or source is gone. */
  readonly found: readonly (Span | null)[];
  /** Those found, by the part they play. */
  readonly spans: Readonly<Partial<Record<Role, readonly Span[]>>>;
}

/** The annotations of an article in one version of its text. */
export interface Placement {
  readonly text: string;
  /** In the order of the text, those about the whole article first. */
  readonly placed: readonly PlacedAnnotation[];
  /** Their words are gone; the span is where they stood. */
  readonly orphans: readonly (Span & { readonly annotation: Annotation })[];
}

/** Cue and source only describe a statement: it holds without them. */
const describing: readonly Role[] = ['cue', 'source'];

/**
 * Finds the words of every annotation in a text. One that has lost a part of what it is about is an orphan. `before`, where they stood in an
 * earlier version, makes it certain which of several equal words are meant.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  text: string,
  packs: LanguagePacks,
  before?: Placement,
): Placement {
  const plain = before ? new PlainText(text) : null;
  const finder = new AnchorFinder(text, packs, plain);
  const change = before && plain && new TextChange(new PlainText(before.text), plain);
  const formerly = new Map(before?.placed.map((one) => [one.annotation.id, one]));
  const lostBefore = new Set(before?.orphans.map((one) => one.annotation.id));
  const placed: PlacedAnnotation[] = [];
  const orphans: (Span & { annotation: Annotation })[] = [];
  for (const annotation of annotations.toSorted((a, b) => firstPlace(a) - firstPlace(b))) {
    const former = formerly.get(annotation.id);
    const found = annotation.anchors.map((anchor, at) => {
      const stood = former?.annotation.anchors[at]?.exact === anchor.exact ? (former.found[at] ?? null) : null;
      const isKnown = stood !== null || lostBefore.has(annotation.id);
      return change && isKnown ? finder.follow(anchor, stood, change) : finder.find(anchor);
    });
    const lost = annotation.anchors.find(({ role }, at) => found[at] === null && !describing.includes(role));
    const spans = byRole(annotation, found);
    if (!lost && Object.values(spans).every(isInOrder)) placed.push({ annotation, found, spans });
    else orphans.push({ ...finder.formerPlace(lost ?? annotation.anchors[0]!), annotation });
  }
  return { text, placed, orphans };
}

function byRole({ anchors }: Annotation, found: PlacedAnnotation['found']): PlacedAnnotation['spans'] {
  const spans: Partial<Record<Role, Span[]>> = {};
  for (const [at, { role }] of anchors.entries()) {
    const span = found[at];
    if (span) (spans[role] ??= []).push(span);
  }
  return spans;
}

function isInOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, at) => at === 0 || spans[at - 1]!.end <= start);
}

function firstPlace({ anchors }: Annotation): number {
  return anchors.reduce((first, { start }) => Math.min(first, start), anchors.length === 0 ? -1 : Infinity);
}
