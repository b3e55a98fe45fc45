import { percent, prf } from './figures.ts';
import type { Figures } from './figures.ts';
import type { Pair, ScoredArticle, ScoredStatement } from './ScoredArticle.ts';
import { overlap } from './scoreSpans.ts';

/** A gold statement and the prediction it was matched with at 0.3, with its article. */
export interface Match {
  readonly article: string;
  readonly gold: ScoredStatement;
  readonly found: ScoredStatement;
}

type Articles = readonly (readonly [ScoredArticle, ScoredArticle])[];

/**
 * Gender Gap Tracker's criteria: greedy one-to-one by the share of the gold content covered, above 0.3 and 0.8; a source or cue is right
 * on any overlap. Adds the matches at 0.3 to `matches`.
 */
export function scoreStatements(articles: Articles, matches: Match[]): Figures {
  const stmt: Record<string, Figures> = {};
  const whole: Record<string, Figures> = {};
  const type: Record<string, readonly (number | null)[]> = {};
  for (const threshold of [0.3, 0.8]) {
    const count = { tp: 0, fp: 0, fn: 0, source: 0, cue: 0, whole: 0, found: 0 };
    const forms = new Map<string, { hit: number; n: number }>();
    for (const [wanted, found] of articles) {
      const left = new Set(found.statements);
      count.found += found.statements.length;
      for (const gold of wanted.statements) {
        const best = bestMatch(gold, left);
        const hit = best !== undefined && coverage(gold, best) > threshold;
        const form = forms.get(gold.type) ?? { hit: 0, n: 0 };
        forms.set(gold.type, { hit: form.hit + (hit ? 1 : 0), n: form.n + 1 });
        if (!hit) {
          count.fn++;
          continue;
        }
        count.tp++;
        left.delete(best);
        const source = touches(gold.source, best.source);
        const cue = touches(gold.cue, best.cue);
        if (source) count.source++;
        if (cue) count.cue++;
        if (source && cue) count.whole++;
        if (threshold === 0.3) matches.push({ article: wanted.id, gold, found: best });
      }
      count.fp += left.size;
    }
    stmt[threshold] = {
      ...prf(count.tp, count.fp, count.fn),
      source: percent(count.source, count.tp),
      cue: percent(count.cue, count.tp),
    };
    whole[threshold] = prf(count.whole, count.found - count.whole, count.tp + count.fn - count.whole);
    for (const form of ['direct', 'mixed', 'indirect']) {
      const { hit, n } = forms.get(form) ?? { hit: 0, n: 0 };
      if (n > 0) type[`${form} recall@${threshold}`] = [percent(hit, n), n];
    }
  }
  return { stmt, whole, type };
}

/** The prediction that covers most of the gold content; of those the one that adds least. */
function bestMatch(gold: ScoredStatement, left: ReadonlySet<ScoredStatement>): ScoredStatement | undefined {
  let best: ScoredStatement | undefined;
  let key: readonly [number, number] = [-1, -1];
  for (const candidate of left) {
    const covered = coverage(gold, candidate);
    const precision = shared(gold.content, candidate.content) / Math.max(1, size(candidate.content));
    if (covered > key[0] || (covered === key[0] && precision > key[1])) {
      best = candidate;
      key = [covered, precision];
    }
  }
  return best;
}

const coverage = (gold: ScoredStatement, found: ScoredStatement): number =>
  shared(gold.content, found.content) / size(gold.content);

/** Source and cue are right on any overlap, or where both have none. */
const touches = (gold: readonly Pair[], found: readonly Pair[]): boolean =>
  (gold.length === 0 && found.length === 0) || shared(gold, found) > 0;

const merged = (spans: readonly Pair[]): Pair[] => {
  const out: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
};

const size = (spans: readonly Pair[]): number => merged(spans).reduce((sum, [start, end]) => sum + end - start, 0);

const shared = (a: readonly Pair[], b: readonly Pair[]): number =>
  merged(a).reduce((sum, x) => sum + merged(b).reduce((inner, y) => inner + overlap(x, y), 0), 0);
