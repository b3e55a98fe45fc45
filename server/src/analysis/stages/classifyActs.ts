import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Entity, Reading, SpokenAttribution, Statement } from '../model.ts';

/** Tells what each speaker does with what is said, and whom it is aimed at. Statements get their ids here. */
export function classifyActs(
  _reading: Reading,
  _entities: readonly Entity[],
  spoken: readonly SpokenAttribution[],
  _packs: LanguagePacks,
): readonly Statement[] {
  return spoken.map((attribution, index) => ({
    ...attribution,
    id: `s${index + 1}`,
    act: 'assert',
    target: null,
    topic: '',
    when: '',
  }));
}
