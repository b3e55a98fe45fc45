import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Claim, Reading, Statement } from '../model.ts';

/** Finds the clauses that can be checked against the world. */
export function findClaims(
  _reading: Reading,
  _statements: readonly Statement[],
  _packs: LanguagePacks,
): readonly Claim[] {
  return [];
}
