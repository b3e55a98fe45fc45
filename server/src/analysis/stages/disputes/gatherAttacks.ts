import type { Act, Statement } from '../../model.ts';
import type { EntityIndex } from '../acts/EntityIndex.ts';
import type { DisputeDraft } from './DisputeDraft.ts';
import type { TopicIndex } from './TopicIndex.ts';

const attacks: ReadonlySet<Act> = new Set(['accuse', 'criticise']);
/** How many disputes an attack is held against: the latest ones. */
const compared = 12;
/** Likeness of topics at which attacks are taken for the same matter. */
const alike = { unnamed: 0.12, otherAccuser: 0.35 };

/**
 * Puts every accusation and criticism into one dispute: those of the same party against the same party belong together. Accusations that
 * nobody in the text makes join those of a named accuser against the same party where they fit or where there is no other.
 */
export function gatherAttacks(
  statements: readonly Statement[],
  index: EntityIndex,
  topics: TopicIndex,
): readonly DisputeDraft[] {
  const party = (id: string | null) => (id === null ? null : index.party(id));
  const drafts: DisputeDraft[] = [];
  const place = (statement: Statement, fits: (draft: DisputeDraft, likeness: number) => boolean) => {
    const latest = drafts.slice(-compared).reverse();
    const home = latest.find((draft) => fits(draft, likeness(statement, draft, topics)));
    if (home) home.attacks.push(statement);
    else
      drafts.push({
        accuser: party(statement.speaker),
        accused: party(statement.target),
        attacks: [statement],
        replies: [],
      });
  };
  const all = statements.filter(({ act }) => attacks.has(act));
  for (const statement of all) {
    const accuser = party(statement.speaker);
    const accused = party(statement.target);
    if (accuser === null) continue;
    place(
      statement,
      (draft, near) =>
        draft.accuser === accuser && draft.accused === accused && (accused !== null || near > alike.unnamed),
    );
  }
  const named = new Set(drafts);
  for (const statement of all) {
    const accused = party(statement.target);
    if (statement.speaker !== null) continue;
    const accusers = drafts.filter((draft) => named.has(draft) && accused !== null && draft.accused === accused).length;
    place(
      statement,
      (draft, near) =>
        draft.accused === accused &&
        (draft.accuser === null || nobodyNamed(statement) || near > alike.otherAccuser) &&
        (accusers === 1 || draft.accuser === null || near > alike.unnamed),
    );
  }
  const order = new Map(all.map((statement, at) => [statement.id, at]));
  for (const { attacks: gathered } of drafts) gathered.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
  const first = (draft: DisputeDraft) => order.get(draft.attacks[0]!.id)!;
  return drafts.sort((a, b) => first(a) - first(b));
}

function likeness(statement: Statement, draft: DisputeDraft, topics: TopicIndex): number {
  return Math.max(...draft.attacks.slice(-4).map((attack) => topics.similarity(attack.id, statement.id)));
}

/** The paper's own voice, and words that the text gives to nobody ('frygt for, at'). */
function nobodyNamed({ ownVoice, source }: Statement): boolean {
  return ownVoice || source.length === 0;
}
