import type { Act, Reading, SpokenAttribution } from '../../model.ts';
import type { EntityIndex } from './EntityIndex.ts';

const aimed: ReadonlySet<Act> = new Set(['accuse', 'criticise', 'support', 'demand']);

/** Whether an act is aimed at somebody, so that the words tell whom. */
export function isAimed(act: Act): boolean {
  return aimed.has(act);
}

/**
 * Whom an accusation, criticism, support or demand is aimed at: the one whom the cue addresses, else the first party in the content,
 * else in the sentence of the cue, that is not the speaker's own.
 */
export function findTarget(reading: Reading, spoken: SpokenAttribution, index: EntityIndex): string | null {
  if (spoken.addressed !== null && spoken.addressed !== spoken.speaker) return spoken.addressed;
  const eligible = (id: string) =>
    !index.sameParty(id, spoken.speaker) && index.get(id)?.kind !== 'document' && index.get(id)?.kind !== 'place';
  const fallback = (id: string) => !index.sameParty(id, spoken.speaker) && index.get(id)?.kind === 'place';
  const inContent = spoken.content.flatMap((span) => index.within(span));
  const sentence = reading.sentences[spoken.sentence];
  const inSentence = sentence ? index.within(sentence) : [];
  const found =
    inContent.find(eligible) ??
    inContent.find(fallback) ??
    (spoken.form === 'direct' ? undefined : inSentence.find(eligible));
  return found ?? null;
}
