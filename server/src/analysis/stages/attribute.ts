import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Attribution, Cue, Quotation, Reading } from '../model.ts';

/** Ties sources, cues and contents. */
export function attribute(
  _reading: Reading,
  _quotations: readonly Quotation[],
  _cues: readonly Cue[],
  _packs: LanguagePacks,
): readonly Attribution[] {
  return [];
}
