import type { IdiomCue } from '../../../server/src/analysis/languages/cueData.ts';

// prettier-ignore
export const cueIdioms: readonly IdiomCue[] = [
  { words: 'ne volas/volis komenti', class: 'decline', source: 'before', takes: ['none'], fires: ['La firmao [ne volas komenti].'] },
];

export const innerPhrases: readonly string[] = ['plurajn fojojn'];
export const leadIns: readonly string[] = [];
export const decoys: readonly string[] = ['por tiel diri'];
