import type { StanceCard, StanceRow } from '../../analysis/compare/comparison.ts';
import type { ElementPart, Part, Properties } from './element.ts';
import type { Say } from './sayIn.ts';

/** What differs between the side-by-side view on paper and in the panel, where it has controls. The rest is the same code. */
export interface Look {
  readonly say: Say;
  /** Language of an article's words. */
  readonly languageOf: (uri: string) => string;
  /** The name at the head of a column. */
  readonly head: (column: 0 | 1, name: string) => Part;
  /** The head of the third column. */
  readonly othersHead: (count: number) => Part;
  /** What stands for the cards of others while they are hidden; null where they are shown. */
  readonly othersHidden: (cards: readonly StanceCard[]) => Part;
  readonly topic: (row: StanceRow) => Part;
  /** What one can do with a card as a whole. */
  readonly card: (card: StanceCard) => Properties;
  /** Where in which article it stands. */
  readonly place: (card: StanceCard) => Part;
  readonly actions: (card: StanceCard) => Part;
  /** The same for the empty cell opposite an accusation. */
  readonly gap: (row: StanceRow) => Properties;
  /** A card on the line of times, with what it says of itself there. */
  readonly event: (card: StanceCard, ...parts: readonly Part[]) => ElementPart;
  readonly gapActions: (row: StanceRow) => Part;
}
