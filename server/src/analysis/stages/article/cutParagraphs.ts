import type { Span } from '../../model.ts';

/** What a paragraph is by its layout alone. `raw` is code, front matter and other text that is no prose. */
export type Layout = 'text' | 'heading' | 'emphasised' | 'item' | 'raw';

/** A paragraph as laid out: white space, Markdown signs and the byte order mark at its edges are left out. */
export interface Block extends Span {
  readonly layout: Layout;
}

interface Line extends Span {
  readonly blank: boolean;
}

/** Cuts a text at its line ends of any kind. A run of lines that looks hard-wrapped is one paragraph, otherwise each line is its own. */
export function cutParagraphs(text: string): Block[] {
  const blocks: Block[] = [];
  const lines = readLines(text);
  let first = skipFrontMatter(text, lines, blocks);
  while (first < lines.length) {
    const line = lines[first]!;
    if (line.blank) {
      first++;
      continue;
    }
    if (fence.test(text.slice(line.start, line.start + 3))) {
      first = readFenced(text, lines, first, blocks);
      continue;
    }
    let last = first + 1;
    while (
      last < lines.length &&
      !lines[last]!.blank &&
      !fence.test(text.slice(lines[last]!.start, lines[last]!.start + 3))
    )
      last++;
    readRun(text, lines.slice(first, last), blocks);
    first = last;
  }
  return blocks;
}

const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const fence = /^(?:```|~~~)/;

/** Lines without white space at their edges. */
function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  const add = (to: number): void => {
    const line = trimmed(text, from, to);
    lines.push({ ...line, blank: line.start >= line.end });
  };
  for (const end of text.matchAll(lineEnd)) {
    add(end.index);
    from = end.index + end[0].length;
  }
  add(text.length);
  return lines;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space, and what shows nothing at the edge of a line. */
function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 9 && unit <= 13);
  return (
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x3000 ||
    unit === 0x85 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f
  );
}

/** Front matter stands between two lines --- at the very start. */
function skipFrontMatter(text: string, lines: readonly Line[], blocks: Block[]): number {
  const isRule = (line: Line): boolean =>
    /^(?:---|\+\+\+)$/.test(text.slice(line.start, Math.min(line.end, line.start + 4)));
  if (!lines[0] || !isRule(lines[0])) return 0;
  const close = lines.findIndex((line, index) => index > 0 && index < 60 && isRule(line));
  if (
    close < 0 ||
    lines
      .slice(1, close)
      .some((line) => !line.blank && !/^[\w-]+\s*[:=]|^[-#]|^\s/.test(text.slice(line.start, line.start + 80)))
  )
    return 0;
  blocks.push({ start: lines[0].start, end: lines[close]!.end, layout: 'raw' });
  return close + 1;
}

function readFenced(text: string, lines: readonly Line[], first: number, blocks: Block[]): number {
  const sign = text.slice(lines[first]!.start, lines[first]!.start + 3);
  let last = first + 1;
  while (last < lines.length && !text.startsWith(sign, lines[last]!.start)) last++;
  // A fence that is never closed fences nothing.
  if (last >= lines.length) {
    readRun(text, lines.slice(first, first + 1), blocks);
    return first + 1;
  }
  blocks.push({ start: lines[first]!.start, end: lines[last]!.end, layout: 'raw' });
  return last + 1;
}

/** Reads lines between two blank ones. */
function readRun(text: string, lines: readonly Line[], blocks: Block[]): void {
  const underline = lines[1];
  if (lines.length === 2 && underline && /^(?:={3,}|-{3,})$/.test(text.slice(underline.start, underline.end))) {
    blocks.push({ start: lines[0]!.start, end: lines[0]!.end, layout: 'heading' });
    blocks.push({ start: underline.start, end: underline.end, layout: 'raw' });
    return;
  }
  if (isWrapped(text, lines)) addBlock(text, lines[0]!.start, lines.at(-1)!.end, blocks);
  else for (const line of lines) addBlock(text, line.start, line.end, blocks);
}

/** Longest line that a hard-wrapping program makes. */
const widest = 120;

/** Whether most line ends fall inside sentences. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const longest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  let soft = 0;
  for (let index = 1; index < lines.length; index++) {
    const head = text.slice(lines[index]!.start, lines[index]!.start + 2);
    // A line that opens as an item, a heading or dash speech is never the middle of a sentence.
    if (/^(?:[-*+•–—#>|]|\d[.)])/.test(head)) return false;
    if (isSoft(text, lines[index - 1]!, lines[index]!, longest)) soft++;
  }
  const breaks = lines.length - 1;
  return soft === breaks || (longest <= widest && soft * 2 > breaks);
}

function isSoft(text: string, before: Line, after: Line, longest: number): boolean {
  const last = text.charAt(before.end - 1);
  if (/[.!?:;…"”“»«|]/.test(last)) return false;
  const first = text.charAt(after.start);
  if (first !== first.toUpperCase()) return true;
  if (last === ',') return true;
  const length = before.end - before.start;
  return longest <= widest && length >= 45 && length >= longest * 0.8;
}

const heading = /^#{1,6}\s+/;
const item = /^(?:[*+•·▪■►]|\d{1,2}[.)])\s+/;
const noProse = /^[^\p{L}\p{N}]*$/u;

function addBlock(text: string, from: number, to: number, blocks: Block[]): void {
  let start = from;
  let end = to;
  let layout: Layout = 'text';
  while (text.charAt(start) === '>' && start < end) start = trimmed(text, start + 1, end).start;
  const head = text.slice(start, Math.min(end, start + 12));
  const sign = heading.exec(head) ?? item.exec(head);
  if (sign && start + sign[0].length < end) {
    start += sign[0].length;
    layout = head.startsWith('#') ? 'heading' : 'item';
    if (layout === 'heading') while (text.charAt(end - 1) === '#') end--;
  }
  const whole = wholeEmphasis(text, start, end);
  if (whole > 0) {
    start += whole;
    end -= whole;
    if (layout === 'text') layout = 'emphasised';
  }
  ({ start, end } = trimmed(text, start, end));
  if (start >= end) return;
  if (end - start < 200 && noProse.test(text.slice(start, end))) layout = 'raw';
  else if (text.charAt(start) === '|' && text.charAt(end - 1) === '|') layout = 'raw';
  blocks.push({ start, end, layout });
}

/** How many emphasis signs stand around all of the text: **…** or _…_. */
function wholeEmphasis(text: string, start: number, end: number): number {
  const sign = text.charAt(start);
  if (sign !== '*' && sign !== '_') return 0;
  let count = 0;
  while (count < 3 && text.charAt(start + count) === sign && text.charAt(end - 1 - count) === sign) count++;
  if (count === 0 || end - start <= 2 * count) return 0;
  return text.slice(start + count, end - count).includes(sign) ? 0 : count;
}
