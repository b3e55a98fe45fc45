import type { CueData } from '../../../server/src/analysis/languages/cueData.ts';
import { cueIdioms, decoys, innerPhrases, leadIns } from './cueIdioms.ts';
import { cueNouns } from './cueNouns.ts';
import { cuePrepositions } from './cuePrepositions.ts';
import { cueVerbs } from './cueVerbs.ts';

export const cues: CueData = {
  verbs: cueVerbs,
  nouns: cueNouns,
  prepositions: cuePrepositions,
  idioms: cueIdioms,
  innerPhrases,
  leadIns,
  decoys,
};
