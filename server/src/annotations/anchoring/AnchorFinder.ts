import type { LanguagePacks } from '../../analysis/languages/LanguagePack.ts';
import type { Span } from '../../analysis/model.ts';
import type { Anchor } from '../Annotation.ts';
import { CodePoints } from './CodePoints.ts';
import { likeness, mostLike } from './likeness.ts';
import type { Likely } from './likeness.ts';
import { PlainText, plainQuote } from './PlainText.ts';
import { sameFacts } from './sameFacts.ts';
import type { TextChange } from './TextChange.ts';

/** What a place must come up to. An unsure annotation is better listed as an orphan than laid over the wrong words. */
const least = { similarity: 0.8, context: 0.6, lead: 0.1 };

/** Words as long as this that stand in the text once are the ones that were meant, whatever stands around them now. */
const unmistakable = 64;

/** Lost words as long as this that an edit puts in are the ones that were lost. */
const unmistakableThere = 24;

/** More places than this with the same words are not told apart. */
const mostPlaces = 64;

/** Characters compared in search of reworded text, pattern times text; beyond that only the surroundings of the old place are searched. */
const mostWork = 50_000_000;

/** Finds anchors in one version of a text. Ask for them in the order of the text: then each is first looked for where the last one has moved. */
export class AnchorFinder {
  readonly #text: string;
  readonly #packs: LanguagePacks;
  readonly #codePoints: CodePoints;
  #plain: PlainText | null;
  /** By how many UTF-16 units the last anchor had moved. */
  #drift = 0;

  /** `plain` where it has been made already. */
  constructor(text: string, packs: LanguagePacks, plain: PlainText | null = null) {
    this.#text = text;
    this.#plain = plain;
    this.#packs = packs;
    this.#codePoints = new CodePoints(text);
  }

  /** Where the words of an anchor stand now; null where they are gone, changed too much, or not to be told from others. */
  find(anchor: Anchor): Span | null {
    return this.#inPlace(anchor) ?? this.#sameWords(anchor, null);
  }

  /**
   * The same for an anchor of which it is known where it stood before the text changed (null: nowhere). It stays where it was, or has gone
   * where the change was: what has not changed was there before, and can only look like it.
   */
  follow(anchor: Anchor, former: Span | null, change: TextChange): Span | null {
    return (former && change.follow(former)) ?? this.#whereChanged(anchor, former, change);
  }

  #whereChanged(anchor: Anchor, former: Span | null, change: TextChange): Span | null {
    const pattern = plainQuote(anchor.exact);
    if (pattern === '') return null;
    this.#plain ??= new PlainText(this.#text);
    const places = placesOf(pattern, this.#plain.text).filter((place) => touches(place, change.changed));
    const others = change.countBefore(pattern) - (former ? 1 : 0);
    // The same words that stood there before are other words still.
    if (places.length > 0 && places.length <= others) return null;
    const [only] = places;
    if (only && places.length === 1 && (former || pattern.length >= unmistakableThere))
      return this.#span(anchor, only.start, only.end);
    return this.#sameWords(anchor, change.changed);
  }

  /** Where they stood, as near as this text still allows. */
  formerPlace({ start }: Anchor): Span {
    const offset = this.#codePoints.toOffset(start);
    return { start: offset, end: offset };
  }

  #inPlace({ exact, prefix, suffix, start }: Anchor): Span | null {
    const stored = this.#codePoints.toOffset(start);
    for (const at of this.#drift === 0 ? [stored] : [stored + this.#drift, stored]) {
      const end = at + exact.length;
      if (exact === '' || at < prefix.length || !this.#text.startsWith(exact, at)) continue;
      if (!this.#text.startsWith(prefix, at - prefix.length) || !this.#text.startsWith(suffix, end)) continue;
      this.#drift = at - stored;
      return { start: at, end };
    }
    return null;
  }

  #sameWords(anchor: Anchor, within: Span | null): Span | null {
    const pattern = plainQuote(anchor.exact);
    if (pattern === '') return null;
    this.#plain ??= new PlainText(this.#text);
    const places = placesOf(pattern, this.#plain.text).filter((place) => within === null || touches(place, within));
    if (places.length === 0) return this.#reworded(anchor, pattern, within);
    const best = this.#clearest(anchor, places);
    if (!best) return null;
    const isSure = best.context >= least.context || (places.length === 1 && pattern.length >= unmistakable);
    return isSure ? this.#span(anchor, best.start, best.end) : null;
  }

  #reworded(anchor: Anchor, pattern: string, within: Span | null): Span | null {
    const { text } = this.#plain!;
    const [from, to] = this.#searched(anchor, pattern);
    const searched = text.slice(from, to);
    const alike = mostLike(searched, pattern, least.similarity);
    const best = this.#clearest(
      anchor,
      alike.map((one) => ({ ...one, start: one.start + from, end: one.end + from })),
    );
    if (!best || best.context < least.context || (within !== null && !touches(best, within))) return null;
    const rival = best.similarity - least.lead;
    const others = [text.slice(from, best.start), text.slice(best.end, to)];
    if (others.some((part) => mostLike(part, pattern, rival).length > 0)) return null;
    const { start, end } = toWords(text, best, pattern);
    const found = text.slice(start, end);
    if (likeness(found.slice(0, longest), pattern.slice(0, longest)) < least.similarity) return null;
    return sameFacts(pattern, found, this.#packs) ? this.#span(anchor, start, end) : null;
  }

  /** Where to look for changed words: everywhere, unless text and words are so long that only the old place's surroundings can be afforded. */
  #searched({ start }: Anchor, pattern: string): readonly [number, number] {
    const { length } = this.#plain!.text;
    const reach = Math.floor(mostWork / pattern.length);
    if (length <= reach) return [0, length];
    const middle = (this.#codePoints.toOffset(start) / Math.max(1, this.#text.length)) * length;
    return [Math.max(0, Math.floor(middle - reach / 2)), Math.min(length, Math.floor(middle + reach / 2))];
  }

  /** The place whose surroundings are most like those of the anchor; null where two are about equally so. */
  #clearest(anchor: Anchor, places: readonly Likely[]): (Likely & { readonly context: number }) | null {
    const prefix = new PlainText(anchor.prefix).text;
    const suffix = new PlainText(anchor.suffix).text;
    const { text } = this.#plain!;
    const rated = places
      .slice(0, mostPlaces)
      .map((place) => ({ ...place, context: contextLikeness(text, place, prefix, suffix) }))
      .sort((a, b) => b.context - a.context);
    const [best] = rated;
    const second = rated.find((one) => best && (one.start >= best.end || best.start >= one.end));
    if (!best || places.length > mostPlaces) return null;
    return second && best.context - second.context < least.lead ? null : best;
  }

  #span(anchor: Anchor, start: number, end: number): Span {
    const span = this.#plain!.original(start, end);
    this.#drift = span.start - this.#codePoints.toOffset(anchor.start);
    return span;
  }
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

const longest = 400;

function placesOf(pattern: string, text: string): readonly Likely[] {
  const places: Likely[] = [];
  for (let at = text.indexOf(pattern); at >= 0 && places.length <= mostPlaces; at = text.indexOf(pattern, at + 1))
    places.push({ start: at, end: at + pattern.length, similarity: 1 });
  return places;
}

/** 0 to 1; the side that is more alike counts twice, since an edit beside an annotation destroys the other one. */
function contextLikeness(text: string, { start, end }: Likely, prefix: string, suffix: string): number {
  const sides = [
    ...(prefix === '' ? [] : [likeness(prefix, text.slice(Math.max(0, start - prefix.length), start))]),
    ...(suffix === '' ? [] : [likeness(suffix, text.slice(end, end + suffix.length))]),
  ].sort((a, b) => b - a);
  const [better, worse] = sides;
  if (better === undefined) return 1;
  return worse === undefined ? better : (2 * better + worse) / 3;
}

/** A rough match may begin or end inside a word: the edges of words around and within it that make it most like the pattern. */
function toWords(
  text: string,
  { start, end }: Likely,
  pattern: string,
): { readonly start: number; readonly end: number } {
  const edges = (at: number): readonly number[] => [edgeFrom(text, at, -1), edgeFrom(text, at, 1)];
  const choices = edges(start).flatMap((from) => edges(end).map((to) => trim(text, from, to)));
  const rated = choices
    .filter((choice) => choice.start < choice.end)
    .map((choice) => ({
      ...choice,
      rating: likeness(text.slice(choice.start, choice.end).slice(0, longest), pattern.slice(0, longest)),
    }))
    .sort((a, b) => b.rating - a.rating);
  return rated[0] ?? { start, end };
}

function edgeFrom(text: string, at: number, step: 1 | -1): number {
  let edge = at;
  while (edge > 0 && edge < text.length && isLetter(text[edge - 1]) && isLetter(text[edge])) edge += step;
  return edge;
}

function trim(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let [from, to] = [start, end];
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
