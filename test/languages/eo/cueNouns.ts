import type { NounCue } from '../../../server/src/analysis/languages/cueData.ts';

// prettier-ignore
export const cueNouns: readonly NounCue[] = [
  { forms: 'aserto asertoj aserton asertojn', class: 'say', takes: ['clause'], fires: ['La [aserto], ke la ponto estas sekura, estas malvera.'], silent: ['La aserto estis mallonga.'] },
];
