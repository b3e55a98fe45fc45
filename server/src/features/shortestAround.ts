import type { Span } from '../analysis/model.ts';

/** Of all that stands around an offset, its edges included, the shortest; of equals the first. */
export function shortestAround<T extends { readonly span: Span }>(all: readonly T[], offset: number): T | null {
  const length = ({ span }: T): number => span.end - span.start;
  return all
    .filter(({ span: { start, end } }) => start <= offset && offset <= end)
    .reduce<T | null>((best, one) => (best && length(best) <= length(one) ? best : one), null);
}
