import type { Span } from '../../server/src/analysis/model.ts';
import type { TracedText } from './TracedText.ts';

/**
 * `right`: the annotated words are still there, and are what was found. `missed`: they are still there, and nothing was found.
 * `wrong`: something else was found. `followed`: the words were edited, and what is left of them was found. `orphaned`: they were edited
 * or are gone, and nothing was found.
 */
export type Verdict = 'right' | 'missed' | 'wrong' | 'followed' | 'orphaned';

const typography = /[\s\u200B"“”„»«'’‘]/;

/** So much of the words must be among what is found, and the other way round, for an edited text to be followed. */
const enough = 0.7;

/** Holds what was found against where the characters have really gone. */
export function judgeAnchor({ start, end }: Span, before: string, now: TracedText, found: Span | null): Verdict {
  const annotated = significant(before, { start, end }).map(({ at }) => at);
  const places = new Map(now.origins.map((origin, at) => [origin, at]));
  const kept = annotated.flatMap((origin) => places.get(origin) ?? []);
  const whole = { start: Math.min(...kept), end: Math.max(...kept) + 1 };
  const isThere =
    kept.length === annotated.length &&
    significant(now.text, whole).every(({ at }, index) => now.origins[at] === annotated[index]);
  if (!found) return isThere ? 'missed' : 'orphaned';
  const hit = significant(now.text, found);
  // Of words and their copy nobody can tell which was which.
  const isCopy = hit.length > 0 && hit.every(({ at }, index) => now.origins[at] === -2 - annotated[index]!);
  if (isCopy) return 'followed';
  const shared = hit.filter(({ at }) => annotated.includes(now.origins[at]!)).length;
  if (isThere && shared === hit.length && shared === annotated.length) return 'right';
  if (isThere && lookTheSame(now.text, found, whole)) return 'right';
  if (isThere) return 'wrong';
  const isFollowed = shared >= enough * annotated.length && shared >= enough * hit.length;
  return isFollowed && factsIn(before.slice(start, end)) === factsIn(now.text.slice(found.start, found.end))
    ? 'followed'
    : 'wrong';
}

/** Nobody can tell two places apart that have the same words and the same words around them. */
function lookTheSame(text: string, a: Span, b: Span): boolean {
  const seen = ({ start, end }: Span): string =>
    significant(text, { start: Math.max(0, start - 40), end: Math.min(text.length, end + 40) })
      .map(({ character }) => character)
      .join('');
  return seen(a) === seen(b);
}

function significant(
  text: string,
  { start, end }: Span,
): readonly { readonly at: number; readonly character: string }[] {
  const found: { at: number; character: string }[] = [];
  for (let at = start; at < end; at++) if (!typography.test(text[at]!)) found.push({ at, character: text[at]! });
  return found;
}

function factsIn(text: string): string {
  return (text.match(/\p{Lu}[\p{L}]*|\p{N}+/gu) ?? []).join(' ');
}
