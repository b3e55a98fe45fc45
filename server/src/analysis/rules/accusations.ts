import type { Analysis, Entity, Genre, Statement } from '../model.ts';
import { isEditorial } from './isEditorial.ts';
import { sentenceAt } from './places.ts';
import { hasSignal } from './pressWords.ts';

/** Court reports carry the verdict, opinion its writer's view: neither owes a reply in the same text. */
const withoutDutyToAsk: readonly Genre[] = ['court', 'opinion', 'press release'];

/** Whether accusations in this text call for a reply or a source. */
export function carriesAccusations({ reading: { genre } }: Analysis): boolean {
  return !withoutDutyToAsk.includes(genre);
}

/** An accusation that the article reports, neither a mere thought nor the words of a court. */
export function isAccusation({ reading }: Analysis, { act, content, cueClass, ownVoice }: Statement): boolean {
  const place = content[0]!;
  if (act !== 'accuse' || (cueClass === 'believe' && !ownVoice) || !isEditorial(reading, place)) return false;
  const sentence = reading.sentences[sentenceAt(reading, place.start)];
  return !sentence || !hasSignal(reading, sentence, 'verdict');
}

/** A party that somebody could call: no country, no crowd, no sum. */
export function couldReply({ kind, name }: Entity): boolean {
  return kind !== 'place' && kind !== 'group' && kind !== 'document' && name.length > 1 && !/\d/.test(name);
}
