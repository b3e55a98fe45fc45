import type { Span } from '../../analysis/model.ts';
import type { Anchor, Role } from '../Annotation.ts';
import type { CodePoints } from './CodePoints.ts';

/** Code points kept on either side. */
const contextLength = 32;

/** Ties a span of a text to its words and to what stands around them. */
export function makeAnchor(text: string, { start, end }: Span, role: Role, codePoints: CodePoints): Anchor {
  const first = codePoints.at(start);
  const last = codePoints.at(end);
  return {
    role,
    exact: text.slice(start, end),
    prefix: text.slice(codePoints.toOffset(first - contextLength), start),
    suffix: text.slice(end, codePoints.toOffset(last + contextLength)),
    start: first,
    end: last,
  };
}
