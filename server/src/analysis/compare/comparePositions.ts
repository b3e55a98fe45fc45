import type { Act } from '../model.ts';
import { choosePositions } from './choosePositions.ts';
import type { ComparedArticle, Comparison, StanceCard, StanceRow } from './comparison.ts';
import { lineFinder } from './lineFinder.ts';
import { cardKey, makeCard } from './makeCard.ts';
import type { CardPlace } from './makeCard.ts';
import { Parties } from './Parties.ts';
import { relateParties } from './relateParties.ts';
import { sameMatter } from './sameMatter.ts';
import type { PlacedDispute } from './sameMatter.ts';

type Cells = [StanceCard[], StanceCard[], StanceCard[]];

const standing: ReadonlySet<Act> = new Set(['support']);

/**
 * Lays two parties side by side over one or several articles: a row a matter they dispute, each statement a card in the column of
 * the party it speaks for. Without wanted positions: the most accusing party and its main target. Unanswered rows come first.
 */
export function comparePositions(articles: readonly ComparedArticle[], wanted?: readonly [string, string]): Comparison {
  const parties = new Parties(articles);
  const { pair, parties: names } = choosePositions(articles, parties, wanted);
  const groups = groupByMatter(articles, pair, parties);
  const lines = new Map(articles.map((article) => [article.uri, lineFinder(article.text)]));
  const statements = new Map(
    articles.flatMap((article) => article.statements.map((statement) => [cardKey(article, statement.id), statement])),
  );
  const supporters = supportByRow(articles, groups, pair, parties);
  const rows = groups.map((group, at): StanceRow => {
    const cells: Cells = [[], [], []];
    const placed = new Set<string>();
    const put = (article: ComparedArticle, id: string, place: CardPlace) => {
      const statement = statements.get(cardKey(article, id));
      if (!statement || placed.has(cardKey(article, id))) return;
      placed.add(cardKey(article, id));
      const column = columnOf(parties.of(article, statement.speaker), pair);
      cells[column].push(makeCard(article, statement, place, parties, lines.get(article.uri)!));
    };
    for (const { article, dispute } of group) {
      const { accusations, replies, accuser, accused } = dispute;
      for (const id of accusations) put(article, id, { partners: replies, opponent: accused });
      for (const id of replies) put(article, id, { partners: accusations, opponent: accuser });
    }
    for (const { article, id } of supporters[at] ?? []) put(article, id, { partners: [], opponent: null });
    for (const cell of cells)
      cell.sort((a, b) => orderOf(a, articles) - orderOf(b, articles) || a.spans[0]!.start - b.spans[0]!.start);
    const topic = group.find(({ dispute }) => dispute.topic)?.dispute.topic ?? '';
    const asked = group.find(({ dispute }) => dispute.asked)?.dispute.asked;
    return { topic, state: stateOf(group), ...(asked && { asked }), cells };
  });
  const open = (row: StanceRow) => (row.state === 'unanswered' ? 0 : 1);
  return {
    positions: pair,
    parties: names,
    rows: rows.sort((a, b) => open(a) - open(b)),
    relations: relateParties(articles, parties),
  };
}

function orderOf({ uri }: StanceCard, articles: readonly ComparedArticle[]): number {
  return articles.findIndex((article) => article.uri === uri);
}

function columnOf(party: string | null, [a, b]: readonly [string | null, string | null]): 0 | 1 | 2 {
  return party === a ? 0 : party === b ? 1 : 2;
}

/** The disputes between the two, whichever of them accuses; those of several articles together where the matter is the same. */
function groupByMatter(
  articles: readonly ComparedArticle[],
  [a, b]: readonly [string | null, string | null],
  parties: Parties,
): readonly (readonly PlacedDispute[])[] {
  const groups: { readonly key: string; readonly members: PlacedDispute[] }[] = [];
  for (const article of articles) {
    const ours = article.disputes.filter(({ accuser, accused }) => {
      const from = parties.of(article, accuser);
      const against = parties.of(article, accused);
      return (from === a && against === b) || (from !== null && from === b && against === a);
    });
    for (const dispute of ours) {
      const placed = { article, dispute };
      const key = String(parties.of(article, dispute.accuser));
      const alone = ours.filter(({ accuser }) => accuser === dispute.accuser).length === 1;
      const home = groups.find(
        (group) =>
          group.key === key &&
          group.members.every((member) => member.article.uri !== article.uri) &&
          ((alone && groups.filter((one) => one.key === key).length === 1) ||
            group.members.some((member) => sameMatter(member, placed))),
      );
      if (home) home.members.push(placed);
      else groups.push({ key, members: [placed] });
    }
  }
  return groups.map(({ members }) => members);
}

/** Statements that speak for one of the two stand with the others, beside the first row of their article. */
function supportByRow(
  articles: readonly ComparedArticle[],
  groups: readonly (readonly PlacedDispute[])[],
  [a, b]: readonly [string | null, string | null],
  parties: Parties,
): readonly (readonly { readonly article: ComparedArticle; readonly id: string }[])[] {
  const rows = groups.map((): { article: ComparedArticle; id: string }[] => []);
  for (const article of articles) {
    const row = groups.findIndex((group) => group.some((placed) => placed.article.uri === article.uri));
    for (const { id, act, target } of article.statements) {
      const whom = parties.of(article, target);
      if (standing.has(act) && whom !== null && (whom === a || whom === b)) rows[row]?.push({ article, id });
    }
  }
  return rows;
}

function stateOf(group: readonly PlacedDispute[]): StanceRow['state'] {
  const states = group.map(({ dispute }) => dispute.state);
  if (states.includes('answered')) return 'answered';
  return states.includes('declined') ? 'declined' : 'unanswered';
}
