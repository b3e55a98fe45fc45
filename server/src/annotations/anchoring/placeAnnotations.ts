import type { LanguagePacks } from '../../analysis/languages/LanguagePack.ts';
import type { Span } from '../../analysis/model.ts';
import type { Annotation, Role } from '../Annotation.ts';
import { AnchorFinder } from './AnchorFinder.ts';

/** An annotation and where the words it is about stand now, by the part they play. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly spans: Readonly<Partial<Record<Role, readonly Span[]>>>;
}

export interface Placement {
  /** In the order of the text, those about the whole article first. */
  readonly placed: readonly PlacedAnnotation[];
  /** Their words are gone; the span is where they stood. */
  readonly orphans: readonly (Span & { readonly annotation: Annotation })[];
}

/** Cue and source only describe a statement: it holds without them. */
const describing: readonly Role[] = ['cue', 'source'];

/** Finds the words of every annotation in a text. One that has lost a part of what it is about is an orphan. */
export function placeAnnotations(annotations: readonly Annotation[], text: string, packs: LanguagePacks): Placement {
  const finder = new AnchorFinder(text, packs);
  const placed: PlacedAnnotation[] = [];
  const orphans: (Span & { annotation: Annotation })[] = [];
  for (const annotation of annotations.toSorted((a, b) => firstPlace(a) - firstPlace(b))) {
    const spans: Partial<Record<Role, Span[]>> = {};
    const lost = annotation.anchors.find((anchor) => {
      const span = finder.find(anchor);
      if (span) (spans[anchor.role] ??= []).push(span);
      return span === null && !describing.includes(anchor.role);
    });
    const inOrder = Object.values(spans).every((of) =>
      of.every(({ start }, at) => at === 0 || of[at - 1]!.end <= start),
    );
    if (!lost && inOrder) placed.push({ annotation, spans });
    else orphans.push({ ...finder.formerPlace(lost ?? annotation.anchors[0]!), annotation });
  }
  return { placed, orphans };
}

function firstPlace({ anchors }: Annotation): number {
  return anchors.reduce((first, { start }) => Math.min(first, start), anchors.length === 0 ? -1 : Infinity);
}
