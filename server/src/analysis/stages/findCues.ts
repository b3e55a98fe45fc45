import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Cue, Quotation, Reading } from '../model.ts';

/** Finds the words that announce statements. */
export function findCues(_reading: Reading, _quotations: readonly Quotation[], _packs: LanguagePacks): readonly Cue[] {
  return [];
}
