import { percent, prf } from './figures.ts';
import type { Figures } from './figures.ts';
import type { ScoredArticle, ScoredClaim } from './ScoredArticle.ts';

const worthOf = (claim: ScoredClaim): number => claim.checkworthiness ?? (claim.worth === 'high' ? 1 : 0);

/** F1 of claims matched one-to-one at Jaccard 0.4, of the check-worthy ones, and average precision of the ranking by check-worthiness. */
export function scoreClaims(articles: readonly (readonly [ScoredArticle, ScoredArticle])[]): Figures {
  const all = { tp: 0, fp: 0, fn: 0 };
  const high = { tp: 0, fp: 0, fn: 0 };
  const ranked: { worth: number; hit: boolean }[] = [];
  let wantedHigh = 0;
  for (const [{ claims: wanted }, { claims: found = [] }] of articles) {
    if (!wanted) continue;
    const worthy = wanted.filter(({ worth }) => worth === 'high');
    count(all, wanted, found);
    count(
      high,
      worthy,
      found.filter((claim) => worthOf(claim) >= 0.5),
    );
    const hits = pairClaims(
      worthy,
      [...found].sort((a, b) => worthOf(b) - worthOf(a)),
    );
    ranked.push(...found.map((claim) => ({ worth: worthOf(claim), hit: hits.has(claim) })));
    wantedHigh += worthy.length;
  }
  if (all.tp + all.fn === 0) return {};
  let hits = 0;
  let area = 0;
  ranked.sort((a, b) => b.worth - a.worth);
  ranked.forEach(({ hit }, index) => {
    if (hit) area += ++hits / (index + 1);
  });
  return {
    claim: { all: prf(all.tp, all.fp, all.fn), high: prf(high.tp, high.fp, high.fn), ap: percent(area, wantedHigh) },
  };
}

function count(
  into: { tp: number; fp: number; fn: number },
  wanted: readonly ScoredClaim[],
  found: readonly ScoredClaim[],
): void {
  const hits = pairClaims(wanted, found).size;
  into.tp += hits;
  into.fp += found.length - hits;
  into.fn += wanted.length - hits;
}

/** The predicted claims that pair with a gold one, greedily in the order given. */
function pairClaims(wanted: readonly ScoredClaim[], found: readonly ScoredClaim[]): Set<ScoredClaim> {
  const left = [...wanted];
  const hits = new Set<ScoredClaim>();
  for (const claim of found) {
    let best = -1;
    let most = -1;
    left.forEach((candidate, index) => {
      const both = Math.min(claim.end, candidate.end) - Math.max(claim.start, candidate.start);
      const jaccard =
        both > 0 ? both / (Math.max(claim.end, candidate.end) - Math.min(claim.start, candidate.start)) : 0;
      if (jaccard > most) [best, most] = [index, jaccard];
    });
    if (most >= 0.4) {
      left.splice(best, 1);
      hits.add(claim);
    }
  }
  return hits;
}
