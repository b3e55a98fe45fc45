import { packs } from '../support/packs.ts';
import type { Cue, Reading, Span } from '../../server/src/analysis/model.ts';
import { findCues } from '../../server/src/analysis/stages/findCues.ts';
import { findQuotations } from '../../server/src/analysis/stages/findQuotations.ts';
import { readSentences } from '../../server/src/analysis/stages/readSentences.ts';
import { splitArticle } from '../../server/src/analysis/stages/splitArticle.ts';
import { readGold } from './goldFormat.ts';
import type { Pair } from '../../client/src/batch/evaluate/ScoredArticle.ts';

/**
 * How well the cue stage finds the cues of gold sets: `npx tsx test/accuracy/cues.ts GOLD… [--missed] [--spurious]`.
 * Overlap and exactness are over whole cues with all their parts; precision is low by design, attribution rejects the rest.
 */
function main(args: readonly string[]): void {
  for (const path of args.filter((arg) => !arg.startsWith('--'))) {
    const counts = { gold: 0, overlapped: 0, exact: 0, found: 0, right: 0 };
    const missed = new Map<string, number>();
    const inexact = new Map<string, number>();
    const spurious = new Map<string, number>();
    for (const { text, statements } of readGold(path).values()) {
      const gold = statements.map(({ cue }) => cue).filter((cue) => cue.length > 0);
      const found = cueSpans(text);
      for (const want of gold) {
        const near = found.filter((cue) => overlaps(cue.spans, want));
        const exact = near.some((cue) => key(cue.spans) === key(want));
        counts.gold++;
        if (near.length > 0) counts.overlapped++;
        if (exact) counts.exact++;
        if (near.length === 0) count(missed, words(text, want));
        else if (!exact)
          count(inexact, `${words(text, want)}  ←  ${near.map((cue) => words(text, cue.spans)).join(' ; ')}`);
      }
      for (const cue of found) {
        const right = gold.some((want) => overlaps(cue.spans, want));
        counts.found++;
        if (right) counts.right++;
        else count(spurious, `${cue.kind} ${cue.lemma}`);
      }
    }
    const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
    console.log(
      `${path}: ${counts.gold} gold cues, overlapped ${share(counts.overlapped, counts.gold)} %, exact ` +
        `${share(counts.exact, counts.gold)} %; ${counts.found} found, right ${share(counts.right, counts.found)} %`,
    );
    if (args.includes('--missed')) list('missed', missed);
    if (args.includes('--inexact')) list('inexact', inexact);
    if (args.includes('--spurious')) list('spurious', spurious);
  }
}

interface CueSpans {
  readonly kind: Cue['kind'];
  readonly lemma: string;
  readonly spans: readonly Pair[];
}

function cueSpans(text: string): readonly CueSpans[] {
  const reading = read(text);
  const cues = findCues(reading, findQuotations(reading, packs).quotations, packs);
  return cues.map((cue) => {
    const { tokens } = reading.sentences[cue.sentence]!;
    return {
      kind: cue.kind,
      lemma: cue.lemma,
      spans: joined(
        cue.tokens.map((at) => tokens[at]!),
        text,
      ),
    };
  });
}

function read(text: string): Reading {
  const steps = readSentences(splitArticle(text, packs), packs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Neighbouring tokens as one span. */
function joined(tokens: readonly Span[], text: string): readonly Pair[] {
  const spans: [number, number][] = [];
  for (const { start, end } of tokens) {
    const last = spans.at(-1);
    if (last && text.slice(last[1], start).trim() === '') last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}

const key = (spans: readonly Pair[]): string => spans.map((span) => span.join('-')).join(' ');

const overlaps = (a: readonly Pair[], b: readonly Pair[]): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));

const words = (text: string, spans: readonly Pair[]): string =>
  spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' | ');

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function list(title: string, counts: ReadonlyMap<string, number>): void {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  console.log(`  ${title}: ${sorted.map(([word, times]) => `${word} ${times}`).join('; ')}`);
}

main(process.argv.slice(2));
