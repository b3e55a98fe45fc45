import type { ComparisonReport, StanceCard } from '../../../../server/src/protocol/requests.ts';

/** The comparison with its articles named otherwise: as the editor writes their uris, or as paths that tell nothing of the machine. */
export function withUris(comparison: ComparisonReport, rename: (uri: string) => string): ComparisonReport {
  const renameKey = (key: string): string => key.replace(/^.*(?=#)/s, rename);
  const cards = (cell: readonly StanceCard[]): readonly StanceCard[] =>
    cell.map((card) => ({
      ...card,
      key: renameKey(card.key),
      uri: rename(card.uri),
      partners: card.partners.map(renameKey),
    }));
  return {
    ...comparison,
    articles: comparison.articles.map((article) => ({ ...article, uri: rename(article.uri) })),
    rows: comparison.rows.map((row) => ({
      ...row,
      cells: [cards(row.cells[0]), cards(row.cells[1]), cards(row.cells[2])] as const,
    })),
  };
}
