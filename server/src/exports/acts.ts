import type { Act } from '../analysis/model.ts';

/** Every act there is: what a format that declares its labels has to list. */
export const acts = [
  'assert',
  'accuse',
  'criticise',
  'deny',
  'counter',
  'admit',
  'decline',
  'support',
  'demand',
  'promise',
] as const satisfies readonly Act[];
