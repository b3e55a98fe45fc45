import type { Span } from '../../analysis/model.ts';
import type { Anchor, Annotation } from '../Annotation.ts';
import type { CodePoints } from './CodePoints.ts';
import { makeAnchor } from './makeAnchor.ts';
import type { PlacedAnnotation } from './placeAnnotations.ts';

/**
 * The annotation with what stands around its words now, so that many small edits do not add up to a lost one; the same object where that
 * has not changed. The words themselves stay those that the editor saw.
 */
export function refreshContext(
  { annotation, found }: PlacedAnnotation,
  text: string,
  codePoints: CodePoints,
): Annotation {
  const anchors = annotation.anchors.map((anchor, at) => {
    const span = found[at];
    if (!span || hasContext(anchor, span, text)) return anchor;
    return { ...makeAnchor(text, span, anchor.role, codePoints), exact: anchor.exact };
  });
  return anchors.every((anchor, at) => anchor === annotation.anchors[at]) ? annotation : { ...annotation, anchors };
}

function hasContext({ prefix, suffix }: Anchor, { start, end }: Span, text: string): boolean {
  return text.slice(Math.max(0, start - prefix.length), start) === prefix && text.startsWith(suffix, end);
}
