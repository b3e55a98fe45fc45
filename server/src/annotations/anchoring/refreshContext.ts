import type { Anchor, Annotation } from '../Annotation.ts';
import type { CodePoints } from './CodePoints.ts';
import { makeAnchor } from './makeAnchor.ts';
import type { PlacedAnnotation } from './placeAnnotations.ts';

/**
 * The annotation with what stands around its words now, so that many small edits do not add up to a lost one; the same object where that
 * has not changed. The words themselves stay those that the editor saw.
 */
export function refreshContext(
  { annotation, spans }: PlacedAnnotation,
  text: string,
  codePoints: CodePoints,
): Annotation {
  const anchors = annotation.anchors.map((anchor) => {
    const alike = annotation.anchors.filter(({ role }) => role === anchor.role);
    const found = spans[anchor.role] ?? [];
    const span = found.length === alike.length ? found[alike.indexOf(anchor)]! : null;
    if (!span || hasContext(anchor, span.start, span.end, text)) return anchor;
    const { prefix, suffix, start, end } = makeAnchor(text, span, anchor.role, codePoints);
    return { ...anchor, prefix, suffix, start, end };
  });
  return anchors.every((anchor, at) => anchor === annotation.anchors[at]) ? annotation : { ...annotation, anchors };
}

function hasContext({ prefix, suffix }: Anchor, start: number, end: number, text: string): boolean {
  return text.slice(Math.max(0, start - prefix.length), start) === prefix && text.startsWith(suffix, end);
}
