import { analyseAtOnce } from '../../src/analysis/analyse.ts';
import type { LanguagePacks } from '../../src/analysis/languages/LanguagePack.ts';
import { describeClauses } from '../../src/analysis/stages/findClaims.ts';

/** What the training needs of a gold article. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly GoldClaim[];
}

interface GoldClaim {
  readonly start: number;
  readonly end: number;
  readonly worth: 'high' | 'low';
}

/** A clause's features and what gold takes it for. */
export interface RatedClause {
  readonly article: string;
  readonly features: readonly string[];
  readonly worth: 'high' | 'low' | 'none';
}

/** Share of the joint stretch that two spans must have in common to be the same claim. */
const leastShare = 0.4;

/** The clauses of an article; each gold claim rates the one that fits it best. */
export function collectClauses(article: GoldArticle, packs: LanguagePacks): readonly RatedClause[] {
  const { reading, statements } = analyseAtOnce(article.text, packs);
  const clauses = describeClauses(reading, statements, packs);
  const rated = new Map<number, 'high' | 'low'>();
  for (const claim of article.claims) {
    let best = -1;
    let most = leastShare;
    clauses.forEach(({ start, end }, at) => {
      const both = Math.min(end, claim.end) - Math.max(start, claim.start);
      const share = both / (Math.max(end, claim.end) - Math.min(start, claim.start));
      if (!rated.has(at) && share >= most) [best, most] = [at, share];
    });
    if (best >= 0) rated.set(best, claim.worth);
  }
  return clauses.map(({ features }, at) => ({
    article: article.id,
    features: [...features.keys()],
    worth: rated.get(at) ?? 'none',
  }));
}
