import type { LanguagePacks } from '../../languages/LanguagePack.ts';
import { wordSet } from '../../linguistics/wordSet.ts';
import type { Paragraph, ZoneKind } from '../../model.ts';
import type { Block } from './cutParagraphs.ts';
import { leadingPhrase, zoneWords } from './zoneWords.ts';
import type { ZoneWords } from './zoneWords.ts';

/** Names the zone of each block. Statements are looked for in headline, standfirst, body and subhead: in doubt a block is body. */
export function nameZones(text: string, blocks: readonly Block[], packs: LanguagePacks): Paragraph[] {
  const words = zoneWords(packs);
  const views = blocks.map((block) => viewOf(text, block));
  const kinds = views.map((view) => ownKind(view, words));
  nameHead(views, kinds, words);
  nameTeaserLists(views, kinds);
  nameSubheads(views, kinds);
  nameBoilerplate(views, kinds, words);
  return blocks.map(({ start, end }, index) => ({ start, end, kind: kinds[index] ?? 'body' }));
}

/** A block with what the rules ask of it. */
interface View {
  readonly block: Block;
  /** Its beginning, lower-case; enough for every phrase. */
  readonly head: string;
  readonly tail: string;
  readonly text: string;
  readonly words: number;
  /** Ends like a sentence. */
  readonly closed: boolean;
}

function viewOf(text: string, block: Block): View {
  const own = text.slice(block.start, Math.min(block.end, block.start + 1500));
  const tail = text.slice(Math.max(block.start, block.end - 80), block.end);
  return {
    block,
    head: own.slice(0, 80).toLowerCase(),
    tail: tail.toLowerCase(),
    text: own,
    words: own.match(/\S+/g)?.length ?? 0,
    closed: /[.!?…:;,][)\]"'”’“»«*_]*$/.test(tail),
  };
}

/** The kind that a block shows by itself, whatever stands around it. */
function ownKind(view: View, words: ZoneWords): ZoneKind | undefined {
  if (view.block.layout === 'raw') return 'boilerplate';
  if (isTeaser(view, words)) return 'teaser';
  if (isCaption(view, words)) return 'caption';
  if (isInterruption(view, words)) return 'boilerplate';
  return undefined;
}

function isTeaser(view: View, words: ZoneWords): boolean {
  const head = view.head.replace(/^[^\p{L}]+/u, '');
  const phrase = leadingPhrase(head, words.teaser);
  if (phrase === undefined || view.words > 60) return false;
  const rest = head.slice(phrase.length).trimStart();
  return (
    rest === '' ||
    rest.startsWith(':') ||
    (view.words <= 25 && phrase.includes(' ') && !/["”“»«]/.test(rest.slice(0, 3)))
  );
}

function isCaption(view: View, words: ZoneWords): boolean {
  if (view.words > 60) return false;
  const phrase = leadingPhrase(view.head, words.caption);
  if (phrase !== undefined) {
    const rest = view.head.slice(phrase.length).trimStart();
    if (rest === '' || /^[:/©|]/.test(rest)) return true;
  }
  return words.credit.some((credit) => view.tail.slice(-60).includes(credit));
}

function isInterruption(view: View, words: ZoneWords): boolean {
  if (words.inside.some((phrase) => view.head.includes(phrase)) && view.words <= 40 && !/["”“»«]/.test(view.text))
    return true;
  const phrase = leadingPhrase(view.head, words.interruptions);
  if (phrase === undefined) return false;
  if (view.head.replace(/[^\p{L}\p{N}]+$/u, '') === phrase) return true;
  return phrase.includes(' ') ? view.words <= 25 : view.words <= 4 && !view.closed;
}

/** Headline, standfirst and byline stand first. */
function nameHead(views: readonly View[], kinds: (ZoneKind | undefined)[], words: ZoneWords): void {
  let at = 0;
  while (kinds[at] !== undefined) at++;
  const first = views[at];
  if (!first || !isHeadline(first, views[at + 1])) {
    nameBylines(views, kinds, words, at);
    return;
  }
  kinds[at] = 'headline';
  nameBylines(views, kinds, words, at + 1);
  let next = at + 1;
  while (next < views.length && (kinds[next] === 'byline' || kinds[next] === 'caption')) next++;
  const lead = views[next];
  const behind = views
    .slice(next + 1)
    .some((view, index) => kinds[next + 1 + index] === undefined && view.closed && view.words > 8);
  if (lead && kinds[next] === undefined && lead.closed && lead.words >= 8 && lead.words <= 70 && behind)
    kinds[next] = 'standfirst';
}

function isHeadline(view: View, next: View | undefined): boolean {
  if (view.block.layout === 'heading') return true;
  if (!next || view.words > 20 || view.words < 2 || isSpeechStart(view)) return false;
  return !/[.:;,…]["'”’“»«]*$/.test(view.tail) && startsLikeTitle(view);
}

function startsLikeTitle(view: View): boolean {
  const first = /[\p{L}\p{N}]/u.exec(view.text)?.[0];
  return first !== undefined && (first !== first.toLowerCase() || /\p{N}/u.test(first));
}

/** Dash speech and quotations are not to be taken for headings. */
function isSpeechStart(view: View): boolean {
  return /^[-–—―]/.test(view.text);
}

/** Bylines and date lines among the first blocks from `from` on, and the signature at the end. */
function nameBylines(views: readonly View[], kinds: (ZoneKind | undefined)[], words: ZoneWords, from: number): void {
  for (let at = from; at < Math.min(views.length, from + 6); at++)
    if (kinds[at] === undefined && isByline(views[at]!, words)) kinds[at] = 'byline';
}

function isByline(view: View, words: ZoneWords): boolean {
  if (view.words > 14 || /["”“»«]/.test(view.text)) return false;
  if (isDateLine(view, words)) return true;
  const phrase = words.byline.find((start) => view.head.startsWith(start));
  if (phrase === undefined || /[.!?]$/.test(view.tail)) return false;
  // By Jane Doe: names only, no sentence.
  return /^[\s:]*(?:\p{Lu}|\d)/u.test(view.text.slice(phrase.length));
}

/** Friday, July 21, 2017 · 3. maj 2024 kl. 10.30 */
function isDateLine(view: View, words: ZoneWords): boolean {
  if (view.words > 8 || !/\d/.test(view.head)) return false;
  const names = wordSet(words.dates);
  const parts = view.head.match(/\p{L}+/gu) ?? [];
  return parts.length > 0 && parts.length <= 4 && names.has(parts[0]!)
    ? true
    : parts.filter((part) => names.has(part)).length * 2 > parts.length;
}

/** Short lines without an end behind 'Read also:' are its links. */
function nameTeaserLists(views: readonly View[], kinds: (ZoneKind | undefined)[]): void {
  for (let at = 1; at < views.length; at++) {
    const view = views[at]!;
    if (
      kinds[at] === undefined &&
      kinds[at - 1] === 'teaser' &&
      view.words <= 15 &&
      !view.closed &&
      isLink(views[at - 1]!, view)
    )
      kinds[at] = 'teaser';
  }
}

function isLink(before: View, view: View): boolean {
  return before.tail.endsWith(':') || (view.block.layout === 'item' && before.block.layout === 'item');
}

/** Short lines without an end between longer paragraphs. */
function nameSubheads(views: readonly View[], kinds: (ZoneKind | undefined)[]): void {
  for (let at = 0; at < views.length; at++) {
    const view = views[at]!;
    if (kinds[at] !== undefined) continue;
    if (view.block.layout === 'heading') kinds[at] = 'subhead';
    else if (at > 0 && isSubhead(view, views[at - 1]!, views[at + 1])) kinds[at] = 'subhead';
  }
}

function isSubhead(view: View, before: View, next: View | undefined): boolean {
  if (
    !next ||
    view.closed ||
    view.words > 9 ||
    view.block.layout === 'item' ||
    isSpeechStart(view) ||
    !startsLikeTitle(view)
  )
    return false;
  return (before.words > view.words || before.closed) && next.words > view.words && next.words > 5;
}

/** From a heading of events, jobs or links on everything is boilerplate, until prose with a statement returns. */
function nameBoilerplate(views: readonly View[], kinds: (ZoneKind | undefined)[], words: ZoneWords): void {
  let inside = false;
  for (let at = 0; at < views.length; at++) {
    const view = views[at]!;
    if (turnsToBoilerplate(view, words)) inside = true;
    else if (inside && isClearProse(view, words)) inside = false;
    if (inside) kinds[at] = 'boilerplate';
  }
}

function turnsToBoilerplate(view: View, words: ZoneWords): boolean {
  if (view.words > 12 || /[.!?]$/.test(view.tail)) return false;
  const phrase = leadingPhrase(view.head, words.endings);
  if (phrase !== undefined && (view.words <= 6 || view.head.length === phrase.length)) return true;
  const last = /(\p{L}+)[^\p{L}]*$/u.exec(view.tail)?.[1];
  return view.words >= 2 && view.words <= 4 && last !== undefined && wordSet(words.headingEndings).has(last);
}

/** A whole paragraph with a quotation and somebody who says it. */
function isClearProse(view: View, words: ZoneWords): boolean {
  if (view.words < 12 || !view.closed) return false;
  const lower = view.text.toLowerCase();
  const says = (lower.match(/\p{L}+/gu) ?? []).some((word) => words.saying.has(word));
  return says && /["”“»«„]|^[-–—]/.test(view.text);
}
