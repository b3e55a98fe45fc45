import type { Comparison, StanceCard, StanceRow } from '../analysis/compare/comparison.ts';
import type { ReportDispute } from '../protocol/report.ts';
import type { ExportedArticle } from './Export.ts';
import { statementCards } from './statementCards.ts';

/** One comparison for each pair of parties that an article sets against each other, in the order of the text. */
export function compareDisputes(article: ExportedArticle): readonly Comparison[] {
  const cards = statementCards(article);
  const names = new Map(article.report.entities.map(({ id, name }) => [id, name]));
  const nameOf = (entity: string | null): string | null => (entity === null ? null : (names.get(entity) ?? null));
  const pairs = groupByPair(article.report.disputes);
  return [...pairs.values()].map((disputes) => {
    const { accuser, accused } = disputes[0]!;
    return {
      positions: [nameOf(accuser), nameOf(accused)],
      parties: [...names.values()],
      rows: disputes.map((dispute) => row(dispute, cards)),
    };
  });
}

function row({ topic, state, accusations, replies }: ReportDispute, cards: readonly StanceCard[]): StanceRow {
  const pick = (ids: readonly string[]): readonly StanceCard[] => cards.filter((card) => ids.includes(card.statement));
  return { topic, state, cells: [pick(accusations), pick(replies), []] };
}

function groupByPair(disputes: readonly ReportDispute[]): ReadonlyMap<string, readonly ReportDispute[]> {
  const pairs = new Map<string, ReportDispute[]>();
  for (const dispute of disputes) {
    const pair = JSON.stringify([dispute.accuser, dispute.accused]);
    pairs.set(pair, [...(pairs.get(pair) ?? []), dispute]);
  }
  return pairs;
}
