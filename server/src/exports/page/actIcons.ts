import type { Act } from '../../analysis/model.ts';
import type { Codicon } from './codicons.ts';

/** What a speaker does, as one of VS Code's own pictures: it tells the acts apart without colour, in the side bar as in the panel. */
export const actIcons = {
  accuse: 'warning',
  criticise: 'thumbsdown',
  deny: 'circle-slash',
  counter: 'reply',
  admit: 'pass',
  decline: 'mute',
  support: 'thumbsup',
  demand: 'megaphone',
  promise: 'flag',
  assert: 'comment',
} as const satisfies Readonly<Record<Act, Codicon>>;
