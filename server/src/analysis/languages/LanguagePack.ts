import type { ActData } from './actData.ts';
import type { ClaimData } from './claimData.ts';
import type { CueData } from './cueData.ts';
import type { GrammarData } from './grammarData.ts';
import type { NameData } from './nameData.ts';
import type { PressData } from './pressData.ts';
import type { ReadingData } from './readingData.ts';
import type { LinguisticModel } from '../LinguisticModel.ts';
import type { ZoneData } from './zoneData.ts';

/**
 * All that the analysis knows of one language. Each language is a folder with the same file names, each file a table
 * that a linguist can read and extend; the types beside this file say what the columns mean.
 */
export interface LanguagePack {
  /** BCP 47 code: 'da', 'en'. */
  readonly code: string;
  readonly reading: ReadingData;
  readonly zones: ZoneData;
  readonly grammar: GrammarData;
  readonly cues: CueData;
  readonly names: NameData;
  readonly acts: ActData;
  readonly claims: ClaimData;
  readonly press: PressData;
  /** Cuts a lower-case word to what its forms have in common; without, words go by their first letters. */
  readonly stem?: (lower: string) => string;
  /** Small models of the language, where it has them; without, the stages go by word lists. */
  readonly model?: LinguisticModel;
}

/** The packs the analysis may use, by code. */
export type LanguagePacks = ReadonlyMap<string, LanguagePack>;
