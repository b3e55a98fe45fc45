import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Dispute, Entity, Reading, Statement } from '../model.ts';

/** Pairs accusations and criticism with what answers them. */
export function pairDisputes(
  _reading: Reading,
  _entities: readonly Entity[],
  _statements: readonly Statement[],
  _packs: LanguagePacks,
): readonly Dispute[] {
  return [];
}
