import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Mention, Reading } from '../model.ts';

/** Finds names, descriptions and pronouns. */
export function findMentions(_reading: Reading, _packs: LanguagePacks): readonly Mention[] {
  return [];
}
