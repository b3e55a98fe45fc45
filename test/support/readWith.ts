import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import type { LanguagePacks } from '../../server/src/analysis/languages/LanguagePack.ts';

/** Everything that an analysis says of a text, but for the packs: two readers compare by what they find, not by what they remember. */
export function readWith(packs: LanguagePacks, text: string): object {
  const { reading, ...found } = analyseAtOnce(text, packs);
  return { ...found, reading: { ...reading, packs: null } };
}
