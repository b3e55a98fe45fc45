import type { Act, Statement } from '../../model.ts';
import type { EntityIndex } from '../acts/EntityIndex.ts';
import type { DisputeDraft } from './DisputeDraft.ts';
import type { TopicIndex } from './TopicIndex.ts';

const attacks: ReadonlySet<Act> = new Set(['accuse', 'criticise']);
/** How many open disputes an attack is held against: the latest ones. */
const compared = 12;

/** Puts every accusation and criticism into one dispute: those of the same party against the same party belong together. */
export function gatherAttacks(
  statements: readonly Statement[],
  index: EntityIndex,
  topics: TopicIndex,
): readonly DisputeDraft[] {
  const drafts: DisputeDraft[] = [];
  for (const statement of statements) {
    if (!attacks.has(statement.act)) continue;
    const accuser = statement.speaker === null ? null : index.party(statement.speaker);
    const accused = statement.target === null ? null : index.party(statement.target);
    const home = drafts.slice(-compared).findLast((draft) => belongs(statement, accuser, accused, draft, topics));
    if (home) home.attacks.push(statement);
    else drafts.push({ accuser, accused, attacks: [statement], replies: [] });
  }
  return drafts;
}

/** Same parties; where one is unknown, the matter has to be the same. */
function belongs(
  statement: Statement,
  accuser: string | null,
  accused: string | null,
  draft: DisputeDraft,
  topics: TopicIndex,
): boolean {
  const near = Math.max(...draft.attacks.slice(-4).map((attack) => topics.similarity(attack.id, statement.id)));
  if (draft.accused !== accused) return false;
  if (draft.accuser === accuser) return accuser !== null && accused !== null ? true : near > 0.1;
  return accused !== null && near > 0.3;
}
