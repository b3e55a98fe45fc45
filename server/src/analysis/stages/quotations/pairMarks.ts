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

/** Pairs the marks of a paragraph; `inside` is the family of a quotation that was open when the paragraph began. Linear but for nesting depth. */
export function pairMarks(marks: readonly Mark[], inside?: Mark): Pairing {
  const outer = pairDoubles(marks, inside);
  const singles = pairSingles(marks, outer.pairs);
  return repairMixed({ ...outer, pairs: [...outer.pairs, ...singles] }, marks, singles);
}

/** Deeper nesting than this is noise. */
const deepest = 8;

function pairDoubles(marks: readonly Mark[], inside: Mark | undefined): Pairing {
  const pairs: Pair[] = [];
  const closed: Mark[] = [];
  const opened: Mark[] = [];
  const stack: Mark[] = inside ? [inside] : [];
  for (const mark of marks) {
    if (mark.family === 'single') continue;
    const partner = findPartner(stack, mark);
    if (mark.side === 'opens' || (mark.side === 'either' && partner < 0)) {
      if (stack.length < deepest) stack.push(mark);
    } else if (partner < 0) {
      if (!mark.measure) closed.push(mark);
    } else {
      for (const unclosed of stack.splice(partner + 1)) opened.push(unclosed);
      pairs.push({ open: stack.pop()!, close: mark });
    }
  }
  opened.push(...stack.filter((mark) => mark !== inside));
  opened.sort((a, b) => a.start - b.start);
  return moveClosings({ pairs: pairs.sort((a, b) => a.open.start - b.open.start), opened, closed });
}

/** Index in the stack of the mark that this one can close, or -1. */
function findPartner(stack: readonly Mark[], mark: Mark): number {
  for (let index = stack.length - 1; index >= 0; index--) if (stack[index]!.family === mark.family) return index;
  return -1;
}

/** A pair closed in doubt, then a lone mark that closes beyond doubt: the doubtful one is stray. */
function moveClosings(pairing: Pairing): Pairing {
  const pairs = [...pairing.pairs];
  const closed: Mark[] = [];
  for (const lone of pairing.closed) {
    const at = pairs.findLastIndex((pair) => pair.close.start < lone.start && pair.close.family === lone.family);
    const pair = pairs[at];
    const before = closed.at(-1);
    if (before && isTurned(before, lone, pairs)) {
      closed.pop();
      pairs.push({ open: before, close: lone });
      continue;
    }
    const between = pairs.some((other) => pair && other.open.start > pair.close.start && other.open.start < lone.start);
    if (pair && lone.strong && !pair.close.strong && !between && isLong(pair, lone)) {
      pairs[at] = { open: pair.open, close: lone };
      closed.push(pair.close);
    } else closed.push(lone);
  }
  return { pairs: pairs.sort((a, b) => a.open.start - b.open.start), opened: pairing.opened, closed };
}

/** An opening mark whose blank stands on its wrong side: the so-called" word" here. */
function isTurned(first: Mark, second: Mark, pairs: readonly Pair[]): boolean {
  if (first.family !== second.family || (first.strong && !(first.leads && isFar(first, second)))) return false;
  return !pairs.some((pair) => pair.open.start > first.start && pair.open.start < second.start);
}

/** A quoted word or two is no quotation broken off. */
function isLong(pair: Pair, lone: Mark): boolean {
  return isFar(pair.open, pair.close) && lone.token - pair.close.token > 1;
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

/** A double mark left over may have a single one as its partner: 'Stop it," she said. */
function repairMixed(pairing: Pairing, marks: readonly Mark[], singles: readonly Pair[]): Pairing {
  const used = new Set(singles.flatMap((pair) => [pair.open, pair.close]));
  const free = marks.filter((mark) => mark.family === 'single' && !used.has(mark));
  if (free.length === 0 || pairing.opened.length + pairing.closed.length === 0) return pairing;
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

function crosses(pair: Pair, open: Mark, close: Mark): boolean {
  const insideOpen = pair.open.start > open.start && pair.open.start < close.start;
  const insideClose = pair.close.start > open.start && pair.close.start < close.start;
  return insideOpen !== insideClose;
}
