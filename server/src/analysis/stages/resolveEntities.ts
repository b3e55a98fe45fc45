import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Attribution, Entity, Mention, Quotation, Reading, SpokenAttribution } from '../model.ts';

/** Groups mentions into entities and finds each attribution's speaker. */
export function resolveEntities(
  _reading: Reading,
  _quotations: readonly Quotation[],
  _mentions: readonly Mention[],
  attributions: readonly Attribution[],
  _packs: LanguagePacks,
): { entities: readonly Entity[]; spoken: readonly SpokenAttribution[] } {
  return {
    entities: [],
    spoken: attributions.map((attribution) => ({ ...attribution, speaker: null, addressed: null, anonymous: false })),
  };
}
