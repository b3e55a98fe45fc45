import type { Reading, Span, SpokenAttribution } from '../model.ts';

/** How far around a statement its sentence is looked at, in UTF-16 units: an endless sentence must not cost its square. */
const reach = 600;

/** The sentence of a statement's cue, cut to what stands near the statement. */
export function surroundings(
  reading: Reading,
  { sentence, content, cue, source }: SpokenAttribution,
): Span | undefined {
  const whole = reading.sentences[sentence];
  const anchor = cue[0] ?? content[0] ?? source[0];
  if (!whole || !anchor) return undefined;
  const start = Math.max(whole.start, anchor.start - reach);
  return { start, end: Math.max(start, Math.min(whole.end, anchor.end + reach)) };
}
