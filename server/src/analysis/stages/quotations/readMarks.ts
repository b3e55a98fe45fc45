import { isUpperAt } from '../../linguistics/characters.ts';
import { wordSet } from '../../linguistics/wordSet.ts';
import type { Span } from '../../model.ts';
import type { ParagraphView } from './ParagraphView.ts';

/** Marks of one family may close each other. */
export type MarkFamily = 'double' | 'guillemet' | 'single' | 'angle';

/** A quotation mark and what the characters around it say about its direction. */
export interface Mark extends Span {
  readonly glyph: string;
  readonly family: MarkFamily;
  /** Index of its token in the paragraph. */
  readonly token: number;
  readonly side: 'opens' | 'closes' | 'either';
  /** Closes beyond doubt: punctuation or words of saying stand beside it. */
  readonly strong: boolean;
  /** A word with a capital follows that announces nothing. */
  readonly leads: boolean;
  /** Stands behind a number: may be inches or feet. */
  readonly measure: boolean;
  /** A single mark behind a final s: may be a genitive. */
  readonly genitive: boolean;
}

const families: readonly (readonly [MarkFamily, string])[] = [
  ['double', '"“”„‟＂'],
  ['guillemet', '«»'],
  ['angle', '‹›'],
];

function familyOf(glyph: string): MarkFamily {
  if (glyph.length > 1) return 'double';
  return families.find(([, glyphs]) => glyphs.includes(glyph))?.[0] ?? 'single';
}

/** The quotation marks of a paragraph in order; apostrophes inside words are not among them. */
export function readMarks(view: ParagraphView): Mark[] {
  const marks: Mark[] = [];
  for (const [index, token] of view.tokens.entries()) if (token.kind === 'mark') marks.push(markAt(view, index));
  return marks;
}

const blank = /^\s?$/;
const beforeOpening = /^[([{\-‐–—―/:=+]$/;
const afterClosing = /^[.,;:!?)\]}\-‐–—―/…]$/;
const endsClause = /^[.,!?…]$/;

function markAt(view: ParagraphView, index: number): Mark {
  const { start, end, text: glyph } = view.tokens[index]!;
  const family = familyOf(glyph);
  const left = neighbour(view, index, -1);
  const right = neighbour(view, index, 1);
  const opens = (blank.test(left) || beforeOpening.test(left)) && !blank.test(right) && !afterClosing.test(right);
  const dots = blank.test(left) && /^…|^\.\.\.?/.test(view.text.slice(end, end + 3));
  const closes = !blank.test(left) && (blank.test(right) || afterClosing.test(right));
  const says = announces(view, index);
  let side: Mark['side'] = opens === closes ? 'either' : opens ? 'opens' : 'closes';
  if (dots) side = 'opens';
  // A mark set on the wrong side of its blank: klart, "siger hun
  if (side === 'opens' && says && index > 0 && left === ' ' && endsClause.test(view.text.charAt(start - 2)))
    side = 'closes';
  if (glyph === '„' || glyph === '‚' || glyph === '``' || glyph === '‟') side = 'opens';
  return {
    start,
    end,
    glyph,
    family,
    token: index,
    side,
    strong: side !== 'opens' && (endsClause.test(left) || /^[.,;:!?)]$/.test(right) || right === '' || says),
    leads: !says && isUpperAt(view.tokens[index + 1]?.text ?? '', 0),
    measure: /^\d$/.test(view.text.charAt(start - 1)) && /^["'”’]$/.test(glyph),
    genitive: family === 'single' && /^[sxzSXZ]$/.test(left) && /^\s$/.test(right),
  };
}

/** Longer rows of marks are noise. */
const longestRow = 4;

/** The character beside a mark, other marks left out; '' at the paragraph's edge. */
function neighbour(view: ParagraphView, index: number, step: -1 | 1): string {
  let at = index;
  for (let row = 0; row < longestRow; row++) {
    const here = view.tokens[at]!;
    const next = view.tokens[at + step];
    if (!next) return '';
    const glued = step > 0 ? next.start === here.end : next.end === here.start;
    if (!glued || next.kind !== 'mark') return step > 0 ? view.text.charAt(here.end) : view.text.charAt(here.start - 1);
    at += step;
  }
  return '';
}

/** A verb of saying stands right behind the mark, a comma between them or not. */
function announces(view: ParagraphView, index: number): boolean {
  const saying = wordSet(view.data.quoting.saying);
  const next = view.tokens[index + 1];
  const behind = next && /^[,–—-]$/.test(next.text) ? view.tokens[index + 2] : next;
  return behind !== undefined && saying.has(behind.lower);
}

const housePairs = new Set([
  '""', '“”', '””', '„“', '„”', '»«', '«»', '»»', '‟”', '＂＂', "``''", "''''", '``"', '""',
  "''", '‘’', '’’', '‚‘', '‚’', '›‹', '‹›', '››', "`'", '`´', '´´',
]); // prettier-ignore

/** Whether some house style opens with the one and closes with the other. */
export function isHousePair(open: string, close: string): boolean {
  return open === '' || close === '' || housePairs.has(open + close);
}
