import type { LanguagePacks } from '../../languages/LanguagePack.ts';
import type { Act, Reading, SpokenAttribution } from '../../model.ts';
import type { EntityIndex } from './EntityIndex.ts';
import { findTarget, isAimed, isAttack } from './findTarget.ts';
import { openingWords } from './openingWords.ts';
import type { SignalHit } from './readSignals.ts';

/** How many statements on an accusation may still be gone on with by a pronoun. */
const goesOnWithin = 4;

/**
 * Whom each statement is aimed at, given what each does; null for those that are aimed at nobody, and for replies, whose target only
 * these tell. Statements stand in the order of the text, `signals` and `acts` beside them.
 */
export function aimStatements(
  reading: Reading,
  ordered: readonly SpokenAttribution[],
  signals: readonly (readonly SignalHit[])[],
  index: EntityIndex,
  packs: LanguagePacks,
  { acts, suspects }: { readonly acts: readonly Act[]; readonly suspects: ReadonlySet<string> },
): readonly (string | null)[] {
  const aims: (string | null)[] = [];
  let last = { target: null as string | null, at: -Infinity };
  ordered.forEach((one, at) => {
    const lastAccused = at - last.at <= goesOnWithin ? last.target : null;
    const words = openingWords(reading, one, packs);
    const context = { suspects, lastAccused, ...words };
    const target = isAimed(acts[at]!) ? findTarget(reading, one, signals[at]!, index, context) : null;
    if (target !== null && isAttack(acts[at]!)) last = { target, at };
    aims.push(target);
  });
  return aims;
}

/** Parties that somebody accuses by name: whom the paper's own voice rather means. */
export function suspectsAmong(
  ordered: readonly SpokenAttribution[],
  acts: readonly Act[],
  aims: readonly (string | null)[],
  index: EntityIndex,
): ReadonlySet<string> {
  const accused = ordered.flatMap(({ ownVoice }, at) => (ownVoice || acts[at] !== 'accuse' ? [] : (aims[at] ?? [])));
  return new Set(accused.map((id) => index.party(id)));
}
