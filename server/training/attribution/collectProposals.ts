import { analyseReading } from './readArticle.ts';
import type { LanguagePacks } from '../../src/analysis/languages/LanguagePack.ts';
import { proposalFeatures } from '../../src/analysis/stages/attribution/proposalFeatures.ts';
import type { Proposal } from '../../src/analysis/stages/attribution/Proposal.ts';
import { contextOf, proposeStatements } from '../../src/analysis/stages/attribute.ts';
import { findCues } from '../../src/analysis/stages/findCues.ts';
import { findQuotations } from '../../src/analysis/stages/findQuotations.ts';
import type { Feature } from '../../src/analysis/stages/attribution/proposalFeatures.ts';

/** What the training needs of a gold article; spans are [start, end). */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly { readonly content: readonly (readonly [number, number])[] }[];
}

/** A proposal's features and whether it is a statement. */
export interface RatedExample {
  readonly article: string;
  readonly features: readonly Feature[];
  readonly right: boolean;
}

/** Proposals for an article, each right if it is the one that covers a gold statement best, by more than 0.3 of its characters. */
export function collectProposals(
  article: GoldArticle,
  packs: LanguagePacks,
): { examples: RatedExample[]; missed: number } {
  const reading = analyseReading(article.text, packs);
  const { quotations } = findQuotations(reading, packs);
  const context = contextOf(reading, quotations, findCues(reading, quotations, packs), packs);
  const left = new Set(proposeStatements(context, packs));
  const proposals = [...left];
  const right = new Set<Proposal>();
  let missed = 0;
  for (const { content } of article.statements) {
    const size = content.reduce((sum, [start, end]) => sum + end - start, 0);
    const covered = (proposal: Proposal): number =>
      proposal.content.reduce(
        (sum, span) =>
          sum +
          content.reduce(
            (s, [start, end]) => s + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)),
            0,
          ),
        0,
      );
    const extra = (proposal: Proposal): number =>
      proposal.content.reduce((sum, { start, end }) => sum + end - start, 0) - covered(proposal);
    const best = [...left].sort((a, b) => covered(b) - covered(a) || extra(a) - extra(b))[0];
    if (best && covered(best) / size > 0.3) {
      right.add(best);
      left.delete(best);
    } else missed++;
  }
  return {
    examples: proposals.map((proposal) => ({
      article: article.id,
      features: proposalFeatures(context, proposal),
      right: right.has(proposal),
    })),
    missed,
  };
}
