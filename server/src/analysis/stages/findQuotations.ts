import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Note, Quotation, Reading } from '../model.ts';

/** Pairs quotation marks inside one paragraph; a quotation may go on in the next. */
export function findQuotations(
  _reading: Reading,
  _packs: LanguagePacks,
): { quotations: readonly Quotation[]; notes: readonly Note[] } {
  return { quotations: [], notes: [] };
}
