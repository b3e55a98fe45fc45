import { isHousePair } from './readMarks.ts';
import type { Mark } from './readMarks.ts';

/** Two marks that belong together. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

/** The marks of one paragraph, paired. Unpaired single marks are apostrophes and not told. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  /** Opening marks that nothing closes, ascending. */
  readonly opened: readonly Mark[];
  /** Closing marks that nothing opens, ascending. */
  readonly closed: readonly Mark[];
}

/** Pairs the marks of a paragraph; `inside` is the family of a quotation that was open when the paragraph began. Linear. */
export function pairMarks(marks: readonly Mark[], inside?: Mark): Pairing {
  const outer = pairDoubles(marks, inside);
  const singles = pairSingles(marks, outer.pairs);
  return joinFamilies(repairMixed({ ...outer, pairs: [...outer.pairs, ...singles] }, marks, singles));
}

/** Deeper nesting than this is noise. */
const deepest = 8;

function pairDoubles(marks: readonly Mark[], inside: Mark | undefined): Pairing {
  const pairs: Pair[] = [];
  const closed: Mark[] = [];
  const opened: Mark[] = [];
  const stack: Mark[] = inside ? [inside] : [];
  for (const [at, mark] of marks.entries()) {
    if (mark.family === 'single') continue;
    const partner = stack.findLastIndex((open) => open.family === mark.family);
    if (partner >= 0 && isInches(mark, stack[partner]!, marks[at + 1])) continue;
    if (mark.side === 'opens' || (mark.side === 'either' && partner < 0)) {
      if (stack.length < deepest) stack.push(mark);
    } else if (partner >= 0) {
      opened.push(...stack.splice(partner + 1));
      pairs.push({ open: stack.pop()!, close: mark });
    } else if (!mark.measure) placeLone(mark, pairs, closed, stack.length === 0);
  }
  opened.push(...stack.filter((mark) => mark !== inside));
  opened.sort((a, b) => a.start - b.start);
  pairs.sort((a, b) => a.open.start - b.open.start);
  return { pairs, opened, closed };
}

/**
 * A closing mark that nothing opens. The mark before it may be an opening one with its blank on the wrong side, or a stray one that
 * closed too early a quotation which this one closes beyond doubt; else it stays alone. `pairs` are in the order of their ends.
 */
function placeLone(lone: Mark, pairs: Pair[], closed: Mark[], free: boolean): void {
  const pair = pairs.at(-1);
  const before = closed.at(-1);
  if (free && before && isTurned(before, lone) && (pair?.close.start ?? -1) < before.start) {
    closed.pop();
    pairs.push({ open: before, close: lone });
  } else if (free && pair && closedTooEarly(pair, lone)) {
    pairs.pop();
    pairs.push({ open: pair.open, close: lone });
    closed.push(pair.close);
  } else closed.push(lone);
}

/** The inches in “he is 6' 2",” she said: the mark that goes with the opening one comes right behind. */
function isInches(mark: Mark, open: Mark, next: Mark | undefined): boolean {
  return (
    mark.measure && !isHousePair(open.glyph, mark.glyph) && next !== undefined && isHousePair(open.glyph, next.glyph)
  );
}

/** An opening mark whose blank stands on its wrong side: the so-called" word" here. */
function isTurned(first: Mark, second: Mark): boolean {
  return first.family === second.family && (!first.strong || (first.leads && isFar(first, second)));
}

/** A quoted word or two is no quotation broken off. */
function closedTooEarly({ open, close }: Pair, lone: Mark): boolean {
  if (close.family !== lone.family || !lone.strong || close.strong) return false;
  return isFar(open, close) && lone.token - close.token > 1;
}

function isFar(first: Mark, second: Mark): boolean {
  return second.token - first.token > 4;
}

/** Single marks pair only with their like at the same depth, and only if both are certain enough. */
function pairSingles(marks: readonly Mark[], outer: readonly Pair[]): Pair[] {
  const pairs: Pair[] = [];
  const levels = new Map<Pair | undefined, Mark[]>();
  const open: Pair[] = [];
  let next = 0;
  for (const mark of marks) {
    while (next < outer.length && outer[next]!.open.start <= mark.start) open.push(outer[next++]!);
    while (open.length > 0 && open.at(-1)!.close.end <= mark.start) open.pop();
    if (mark.family !== 'single') continue;
    const level = levels.get(open.at(-1));
    if (level) level.push(mark);
    else levels.set(open.at(-1), [mark]);
  }
  for (const level of levels.values()) {
    let at = 0;
    while (at < level.length) {
      const close = level[at]!.side === 'opens' ? closingOf(level, at) : -1;
      if (close > 0) pairs.push({ open: level[at]!, close: level[close]! });
      at = close > 0 ? close + 1 : at + 1;
    }
  }
  return pairs;
}

/** How many single marks a quotation may run over: more are apostrophes that mislead. */
const farthest = 24;

function closingOf(level: readonly Mark[], open: number): number {
  let doubtful = -1;
  for (let at = open + 1; at < Math.min(level.length, open + farthest); at++) {
    const mark = level[at]!;
    if (mark.side === 'opens') {
      if (doubtful > 0) return doubtful;
      continue;
    }
    if (!mark.genitive) return at;
    if (doubtful < 0) doubtful = at;
  }
  return doubtful;
}

const fewLeft = 8;

/** A double mark left over may have a single one as its partner: 'Stop it," she said. Where many are left over there is no telling. */
function repairMixed(pairing: Pairing, marks: readonly Mark[], singles: readonly Pair[]): Pairing {
  const used = new Set(singles.flatMap((pair) => [pair.open, pair.close]));
  const free = marks.filter((mark) => mark.family === 'single' && !used.has(mark));
  const left = pairing.opened.length + pairing.closed.length;
  if (free.length === 0 || left === 0 || left > fewLeft) return pairing;
  const pairs = [...pairing.pairs];
  const take = (open: Mark | undefined, close: Mark | undefined): boolean => {
    if (!open || !close || pairs.some((pair) => crosses(pair, open, close))) return false;
    pairs.push({ open, close });
    return true;
  };
  const closed = pairing.closed.filter(
    (mark) =>
      !take(
        free.findLast((single) => single.side === 'opens' && single.start < mark.start),
        mark,
      ),
  );
  const opened = pairing.opened.filter(
    (mark) =>
      !take(
        mark,
        free.find(
          (single) => single.side === 'closes' && single.strong && !single.genitive && single.start > mark.start,
        ),
      ),
  );
  return { pairs: pairs.sort((a, b) => a.open.start - b.open.start), opened, closed };
}

/** The one mark left open and the one left closed belong together, whatever they look like: »Stop it," she said. */
function joinFamilies(pairing: Pairing): Pairing {
  const [open, ...otherOpen] = pairing.opened;
  const [close, ...otherClosed] = pairing.closed;
  if (!open || !close || otherOpen.length > 0 || otherClosed.length > 0) return pairing;
  if (open.start > close.start || open.family === close.family || open.side !== 'opens' || !close.strong)
    return pairing;
  if (pairing.pairs.some((pair) => crosses(pair, open, close))) return pairing;
  const pairs = [...pairing.pairs, { open, close }].sort((a, b) => a.open.start - b.open.start);
  return { pairs, opened: [], closed: [] };
}

function crosses(pair: Pair, open: Mark, close: Mark): boolean {
  const insideOpen = pair.open.start > open.start && pair.open.start < close.start;
  const insideClose = pair.close.start > open.start && pair.close.start < close.start;
  return insideOpen !== insideClose;
}
