import { percent, prf, round1 } from './figures.ts';
import type { Figures } from './figures.ts';
import type { ScoredArticle } from './ScoredArticle.ts';
import type { Match } from './scoreStatements.ts';

const attacks = new Set(['accuse', 'criticise']);
const replies = new Set(['deny', 'counter', 'admit', 'decline']);

/** Acts, links between accusation and reply, and the state of disputes, over the articles whose gold has acts. */
export function scorePositions(
  articles: readonly (readonly [ScoredArticle, ScoredArticle])[],
  matches: readonly Match[],
): Figures {
  const withActs = articles.filter(([gold]) => gold.statements.some(({ act }) => act !== undefined));
  if (withActs.length === 0) return {};
  const acts = new Map<string, { tp: number; fp: number; fn: number }>();
  const act = (name: string): { tp: number; fp: number; fn: number } => {
    if (!acts.has(name)) acts.set(name, { tp: 0, fp: 0, fn: 0 });
    return acts.get(name)!;
  };
  const right = { n: 0, ok: 0 };
  const attack = { tp: 0, fp: 0, fn: 0 };
  const reply = { tp: 0, fp: 0, fn: 0 };
  const link = { tp: 0, fp: 0, fn: 0 };
  const open = { tp: 0, fp: 0, fn: 0 };
  const state = { n: 0, ok: 0, gold: 0 };
  for (const [gold, found] of withActs) {
    const matched = matches.filter(({ article }) => article === gold.id);
    const foundOf = new Map(matched.map((match) => [match.gold.id, match.found]));
    const goldOf = new Map(matched.map((match) => [match.found.id, match.gold.id]));
    for (const statement of gold.statements) {
      const prediction = foundOf.get(statement.id);
      if (prediction) {
        right.n++;
        if (statement.act === prediction.act) {
          right.ok++;
          act(statement.act ?? '').tp++;
        } else {
          act(statement.act ?? '').fn++;
          act(prediction.act ?? '').fp++;
        }
      }
      countGroup(attack, attacks, statement.act, prediction?.act);
      countGroup(reply, replies, statement.act, prediction?.act);
    }
    for (const statement of found.statements) {
      if (goldOf.has(statement.id)) continue;
      countGroup(attack, attacks, undefined, statement.act);
      countGroup(reply, replies, undefined, statement.act);
    }
    const known = new Set(gold.statements.map(({ id }) => id));
    const key = (id: string | number): string => (goldOf.has(id) ? `gold ${goldOf.get(id)!}` : `found ${id}`);
    const goldKey = (id: string | number): string => `gold ${id}`;
    const links = (disputes: ScoredArticle['disputes'], keyOf: (id: string | number) => string): Set<string> =>
      new Set(
        disputes?.flatMap((dispute) =>
          dispute.accusations.flatMap((a) => dispute.replies.map((r) => `${keyOf(a)} ${keyOf(r)}`)),
        ),
      );
    const wantedLinks = links(
      gold.disputes?.map((dispute) => ({
        ...dispute,
        accusations: dispute.accusations.filter((id) => known.has(id)),
        replies: dispute.replies.filter((id) => known.has(id)),
      })),
      goldKey,
    );
    countSets(link, wantedLinks, links(found.disputes, key));
    const wantedState = statesOf(gold.disputes, goldKey);
    for (const id of [...wantedState.keys()])
      if (![...known].some((one) => goldKey(one) === id)) wantedState.delete(id);
    const foundState = statesOf(found.disputes, key);
    for (const [id, answered] of wantedState) {
      state.gold++;
      if (!foundState.has(id)) continue;
      state.n++;
      if (foundState.get(id) === answered) state.ok++;
    }
    const actOf = new Map(gold.statements.map((statement) => [goldKey(statement.id), statement.act]));
    const foundAct = new Map(found.statements.map((statement) => [statement.id, statement.act]));
    const unanswered =
      found.disputes?.filter((dispute) => dispute.state === 'unanswered').flatMap(({ accusations }) => accusations) ??
      [];
    countSets(
      open,
      new Set([...wantedState].filter(([id, answered]) => !answered && actOf.get(id) === 'accuse').map(([id]) => id)),
      new Set(unanswered.filter((id) => foundAct.get(id) === 'accuse').map(key)),
    );
  }
  const frequent = [...acts.values()].filter(({ tp, fn }) => tp + fn >= 5).map(({ tp, fp, fn }) => prf(tp, fp, fn).F);
  const figures = (count: { tp: number; fp: number; fn: number }): Figures => ({
    ...prf(count.tp, count.fp, count.fn),
  });
  if (right.n === 0) return {};
  return {
    act: {
      accuracy: percent(right.ok, right.n),
      macroF: frequent.length > 0 ? round1(frequent.reduce((a, b) => a + b, 0) / frequent.length) : null,
      n: right.n,
      attack: figures(attack),
      reply: figures(reply),
    },
    link: { ...figures(link), n: link.tp + link.fn },
    state: [percent(state.ok, state.n), state.n, state.gold],
    unanswered: figures(open),
  };
}

function countGroup(
  into: { tp: number; fp: number; fn: number },
  group: ReadonlySet<string>,
  gold: string | undefined,
  found: string | undefined,
): void {
  const wanted = group.has(gold ?? '');
  const got = group.has(found ?? '');
  if (wanted && got) into.tp++;
  else if (wanted) into.fn++;
  else if (got) into.fp++;
}

function countSets(
  into: { tp: number; fp: number; fn: number },
  wanted: ReadonlySet<string>,
  got: ReadonlySet<string>,
): void {
  const both = [...wanted].filter((id) => got.has(id)).length;
  into.tp += both;
  into.fp += got.size - both;
  into.fn += wanted.size - both;
}

const statesOf = (disputes: ScoredArticle['disputes'], keyOf: (id: string | number) => string): Map<string, boolean> =>
  new Map(
    disputes?.flatMap((dispute) =>
      dispute.accusations.map((id): [string, boolean] => [keyOf(id), dispute.state !== 'unanswered']),
    ),
  );
