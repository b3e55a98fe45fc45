import { wordsOf } from '../../../../server/src/exports/wordsOf.ts';
import { contains, isWithin } from './QueryFilter.ts';
import type { QueryFilter } from './QueryFilter.ts';
import type { RunArticle } from './readRun.ts';
import type { Row } from './Row.ts';

/** The disputes between two parties, whoever accuses; or those of one, or all. */
export async function* findDisputes(
  articles: AsyncIterable<RunArticle>,
  between: readonly string[],
  filter: QueryFilter,
): AsyncGenerator<Row> {
  for await (const { report, text } of articles) {
    if (!isWithin(report.date, filter)) continue;
    const nameOf = partyNames(report.entities);
    const said = (ids: readonly string[]): string | null => {
      const spans = report.statements.filter(({ id }) => ids.includes(id)).map(({ content }) => content);
      return text === null ? null : spans.map((each) => wordsOf(text, each)).join(' | ') || null;
    };
    for (const { accuser, accused, topic, state, accusations, replies } of report.disputes) {
      const sides = [nameOf(accuser), nameOf(accused)];
      if (filter.topic !== null && !contains(topic, filter.topic)) continue;
      if (!meets(sides, between)) continue;
      yield {
        date: report.date ?? null,
        article: report.id,
        accuser: sides[0]!,
        accused: sides[1]!,
        topic: topic || null,
        state,
        accusations: said(accusations),
        replies: said(replies),
      };
    }
  }
}

/** Each name that is asked for stands on a side of its own. */
function meets([accuser, accused]: readonly (string | null)[], between: readonly string[]): boolean {
  const [a, b] = between;
  const pair = (x: string, y: string): boolean => contains(accuser, x) && contains(accused, y);
  if (a === undefined) return true;
  return b === undefined ? contains(accuser, a) || contains(accused, a) : pair(a, b) || pair(b, a);
}

/** Names of entities, with the party they speak for behind them. */
export function partyNames(
  entities: readonly { readonly id: string; readonly name: string; readonly memberOf?: string }[],
): (id: string | null) => string | null {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return (id) => {
    const entity = byId.get(id ?? '');
    const party = byId.get(entity?.memberOf ?? '');
    return entity ? (party ? `${entity.name} (${party.name})` : entity.name) : null;
  };
}
