import type { Act } from '../../analysis/model.ts';
import { element } from './element.ts';
import type { ElementPart } from './element.ts';

/** What a speaker does, as a picture of one stroke on a field of 16 by 16: it tells the acts apart without colour. */
const acts: Readonly<Record<Act, string>> = {
  accuse: 'M8 2.2 14.3 13.5H1.7zM8 6.3v3.6M8 11.4v.6',
  criticise: 'M8 2.5v8.5M4.5 7.8 8 11.3l3.5-3.5M3 13.8h10',
  deny: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  counter: 'M6.2 3.2 2.6 6.8l3.6 3.6M2.8 6.8h6.4a4 4 0 0 1 4 4v2',
  admit: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8zM5 8.2l2.1 2.1L11 6.2',
  decline: 'M2 3h12v8H8l-3.2 2.8V11H2zM5.2 7h.01M8 7h.01M10.8 7h.01',
  support: 'M8 1.8 13.4 4v4c0 3.2-2.2 5.2-5.4 6.3C4.8 13.2 2.6 11.2 2.6 8V4zM8 5.4v5M5.5 7.9h5',
  demand: 'M2.5 8h9M8 4.2 11.8 8 8 11.8M13.8 3.2v9.6',
  promise: 'M4 14.2V2.4M4 3h8.4l-2 2.9 2 2.9H4',
  assert: 'M2 3h12v8H8l-3.2 2.8V11H2zM4.8 5.8h6.4M4.8 8.2h4',
};

export function actIcon(act: Act): ElementPart {
  return icon(acts[act]);
}

/** An empty speech bubble: nobody has answered. */
export function gapIcon(): ElementPart {
  return icon('M2 3h12v8H8l-3.2 2.8V11H2z', 'gap');
}

/** A picture of one stroke on a field of 16 by 16, for the eye only. */
export function icon(path: string, kind = ''): ElementPart {
  return element(
    'svg',
    { class: `icon ${kind}`.trim(), viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    element('path', { d: path }),
  );
}
