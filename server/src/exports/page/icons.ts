import type { Act } from '../../analysis/model.ts';
import { actIcons } from './actIcons.ts';
import { codicons } from './codicons.ts';
import type { Codicon } from './codicons.ts';
import { element } from './element.ts';
import type { ElementPart } from './element.ts';

export function actIcon(act: Act): ElementPart {
  return icon(actIcons[act]);
}

/** An empty speech bubble: nobody has answered. */
export function gapIcon(): ElementPart {
  return icon('comment-draft', 'gap');
}

/** A picture for the eye only. */
export function icon(name: Codicon, kind = ''): ElementPart {
  return element(
    'svg',
    { class: `icon ${kind}`.trim(), viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    element('path', { d: codicons[name] }),
  );
}
