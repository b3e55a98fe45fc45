import type { Act, Reading, SpokenAttribution } from '../../model.ts';
import { surroundings } from '../surroundings.ts';
import type { EntityIndex } from './EntityIndex.ts';
import type { SignalHit } from './readSignals.ts';

const aimed: ReadonlySet<Act> = new Set(['accuse', 'criticise', 'support', 'demand']);
const replying: ReadonlySet<Act> = new Set(['deny', 'counter', 'admit', 'decline']);
const attacking: ReadonlySet<Act> = new Set(['accuse', 'criticise']);
const speakers = new Set(['person', 'organisation', 'group', 'unknown']);
/** How many statements away the words that are answered may stand. */
const nearby = 20;
/** How far behind 'in the pocket of' its object may stand, in UTF-16 units. */
const behindTie = 40;

/** Whether an act is aimed at somebody, so that the words tell whom. */
export function isAimed(act: Act): boolean {
  return aimed.has(act);
}

/** What the rest of the article says about whom a statement may be aimed at. */
export interface TargetContext {
  /** Parties that others accuse. */
  readonly suspects: ReadonlySet<string>;
  /** Whom the last accusation or criticism nearby was aimed at. */
  readonly lastAccused: string | null;
  /** The words begin with he, she or they: they go on about whom the last ones were aimed at. */
  readonly goesOn: boolean;
  /** Whether a name is on the speaker's own side: 'our members'. */
  readonly isOwn: (name: string) => boolean;
  /** Whether a name is where things are said: 'skriver hun på Facebook'. Outside the words it is no target. */
  readonly isMedium: (name: string) => boolean;
}

/**
 * Whom an accusation, criticism, support or demand is aimed at: the one whom the cue addresses, else the first party in the content,
 * else whom a quotation goes on about, else in the rest of the cue's sentence, else, for a quotation, in the sentence before, that is not on the speaker's own
 * side.
 * Whose pocket somebody is in is not the one accused. An accusation in the paper's own voice is rather aimed at one of `suspects`, parties
 * that others accuse. Whoever is no person stands for its party ('Nordhavns chauffører' → Nordhavn).
 */
export function findTarget(
  reading: Reading,
  spoken: SpokenAttribution,
  signals: readonly SignalHit[],
  index: EntityIndex,
  { suspects, lastAccused, goesOn, isOwn, isMedium }: TargetContext,
): string | null {
  if (spoken.addressed !== null && spoken.addressed !== spoken.speaker) return spoken.addressed;
  const last = lastAccused !== null && !index.sameParty(lastAccused, spoken.speaker) ? lastAccused : null;
  if (goesOn && last !== null) return last;
  const tie = signals.find(({ signal }) => signal === 'collusion');
  const master = tie && index.within({ start: tie.end, end: tie.end + behindTie })[0];
  const others = (ids: readonly string[]) =>
    ids.filter((id) => !index.sameParty(id, spoken.speaker) && !isOwn(index.get(id)?.name ?? ''));
  const pick = (ids: readonly string[]) =>
    (spoken.ownVoice ? ids.find((id) => suspects.has(index.party(id))) : undefined) ??
    ids.find((id) => speakers.has(index.get(id)?.kind ?? '')) ??
    ids.find((id) => index.get(id)?.kind === 'place');
  const outside = (ids: readonly string[]) => pick(others(ids).filter((id) => !isMedium(index.get(id)?.name ?? '')));
  const inContent = pick(others(spoken.content.flatMap((span) => index.within(span)).filter((id) => id !== master)));
  const first = surroundings(reading, spoken);
  const before =
    first && first.start === reading.sentences[spoken.sentence]?.start
      ? reading.sentences[spoken.sentence - 1]
      : undefined;
  const found =
    inContent ??
    (spoken.form === 'direct' ? last : null) ??
    (first && outside(index.within(first).filter((id) => id !== master))) ??
    last ??
    (goesOn || spoken.form === 'direct' ? before && outside(index.within(before)) : undefined);
  if (found === undefined) return null;
  return index.get(found)?.kind === 'person' ? found : index.party(found);
}

/**
 * Whom a reply answers: an attacker of the speaker's side that the reply's sentence names, else the one who attacked it last, else
 * first afterwards.
 */
export function findAnswered(
  at: number,
  spoken: readonly SpokenAttribution[],
  acts: readonly Act[],
  targets: readonly (string | null)[],
  reading: Reading,
  index: EntityIndex,
): string | null {
  const reply = spoken[at]!;
  const attackers: string[] = [];
  for (const other of around(at, spoken.length)) {
    const { speaker } = spoken[other]!;
    if (!attacking.has(acts[other]!) || speaker === null || index.sameParty(speaker, reply.speaker)) continue;
    if (index.sameParty(targets[other]!, reply.speaker)) attackers.push(speaker);
  }
  const sentence = surroundings(reading, reply);
  const named = [...reply.content, ...(sentence ? [sentence] : [])].flatMap((span) => index.within(span));
  return attackers.find((id) => named.includes(id)) ?? attackers[0] ?? null;
}

/** Places before, nearest first, then places behind. */
function* around(at: number, length: number): Generator<number> {
  for (let other = at - 1; other >= Math.max(0, at - nearby); other--) yield other;
  for (let other = at + 1; other < Math.min(length, at + nearby); other++) yield other;
}

/** Whether an act attacks somebody. */
export function isAttack(act: Act): boolean {
  return attacking.has(act);
}

/** Whether an act answers somebody, so that only the rest of the article tells whom. */
export function isReply(act: Act): boolean {
  return replying.has(act);
}
