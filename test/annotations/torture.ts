import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import type { Span } from '../../server/src/analysis/model.ts';
import { AnchorFinder } from '../../server/src/annotations/anchoring/AnchorFinder.ts';
import { CodePoints } from '../../server/src/annotations/anchoring/CodePoints.ts';
import { makeAnchor } from '../../server/src/annotations/anchoring/makeAnchor.ts';
import { PlainText } from '../../server/src/annotations/anchoring/PlainText.ts';
import { TextChange } from '../../server/src/annotations/anchoring/TextChange.ts';
import { packs } from '../support/packs.ts';
import { judgeAnchor } from './judgeAnchor.ts';
import type { Verdict } from './judgeAnchor.ts';
import { anyEdit, edit, traced } from './TracedText.ts';
import type { TextEdit } from './TracedText.ts';

export type Tally = Record<Verdict, number>;

/** The same for the same seed. */
export interface Runs {
  readonly times: number;
  readonly seed: number;
}

const samples = new URL('../../samples/', import.meta.url);

/** The sample articles of both languages, by name. */
export const sampleArticles: readonly { readonly name: string; readonly text: string }[] = ['da', 'en'].flatMap(
  (language) => {
    const folder = new URL(`${language}/`, samples);
    return readdirSync(folder).map((name) => ({
      name: `${language}/${name}`,
      text: readFileSync(new URL(name, folder), 'utf8'),
    }));
  },
);

/** Edits an article so many times, each time anew and by one to three edits at once, as if nobody had watched. */
export function editApart(text: string, { times, seed }: Runs): Tally {
  const tally = emptyTally();
  const { spans, anchors } = annotate(text);
  for (const edits of fc.sample(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { numRuns: times, seed })) {
    const now = edits.reduce(edit, traced(text));
    const finder = new AnchorFinder(now.text, packs);
    for (const [at, anchor] of anchors.entries()) tally[judgeAnchor(spans[at]!, text, now, finder.find(anchor))]++;
  }
  return tally;
}

/** Edits an article so many times, one edit upon the other, and follows its annotations as the server does while it is open. */
export function editTogether(text: string, edits: fc.Arbitrary<TextEdit>, { times, seed }: Runs): Tally {
  const tally = emptyTally();
  const { spans, anchors } = annotate(text);
  const places: (Span | null)[] = [...spans];
  let now = traced(text);
  for (const one of fc.sample(edits, { numRuns: times, seed })) {
    const before = new PlainText(now.text);
    now = edit(now, one);
    const change = new TextChange(before, new PlainText(now.text));
    const finder = new AnchorFinder(now.text, packs);
    const codePoints = new CodePoints(now.text);
    for (const [at, anchor] of anchors.entries()) {
      const found = finder.follow(anchor, places[at]!, change);
      tally[judgeAnchor(spans[at]!, text, now, found)]++;
      places[at] = found;
      if (found) anchors[at] = { ...makeAnchor(now.text, found, 'content', codePoints), exact: anchor.exact };
    }
  }
  return tally;
}

/** Share of the words that are still there and were found where they are. */
export function rightShare({ right, missed }: Tally): number {
  return right / (right + missed);
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) for (const verdict of Object.keys(sum) as Verdict[]) sum[verdict] += tally[verdict];
  return sum;
}

function annotate(text: string): {
  readonly spans: readonly Span[];
  readonly anchors: ReturnType<typeof makeAnchor>[];
} {
  const spans = analyseAtOnce(text, packs)
    .statements.flatMap(({ content }) => content)
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  const codePoints = new CodePoints(text);
  return { spans, anchors: spans.map((span) => makeAnchor(text, span, 'content', codePoints)) };
}

function emptyTally(): Tally {
  return { right: 0, missed: 0, wrong: 0, followed: 0, orphaned: 0 };
}
