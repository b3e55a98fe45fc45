import type { CueData } from '../cueData.ts';

export const cues: CueData = { verbs: [], nouns: [], prepositions: [], idioms: [], leadIns: [], decoys: [] };
