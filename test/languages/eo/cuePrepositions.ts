import type { PrepositionCue } from '../../../server/src/analysis/languages/cueData.ts';

// prettier-ignore
export const cuePrepositions: readonly PrepositionCue[] = [
  { before: 'laŭ', class: 'say', fires: ['[Laŭ] la polico, la vojo estas fermita.'] },
];
