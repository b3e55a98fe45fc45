import { element } from '../../../server/src/exports/page/element.ts';
import type { ElementPart, Part, Properties } from '../../../server/src/exports/page/element.ts';
import type { Codicon } from '../../../server/src/exports/page/codicons.ts';
import { icon } from '../../../server/src/exports/page/icons.ts';

/** A real button, so that keyboard and screen reader know it. */
export function button(
  properties: Properties,
  run: (event: MouseEvent) => void,
  ...children: readonly Part[]
): ElementPart {
  return element('button', { type: 'button', ...properties, onClick: run }, ...children);
}

/** A button that shows a picture alone; its name is read out and shown on hover. */
export function iconButton(
  picture: Codicon,
  name: string,
  properties: Properties,
  run: (event: MouseEvent) => void,
): ElementPart {
  return button({ class: 'quiet', title: name, 'aria-label': name, ...properties }, run, icon(picture));
}

/** A count, in the workbench's own look. */
export function badge(count: string): ElementPart {
  return element('vscode-badge', { variant: 'counter' }, count);
}

/** One choice of several. What is chosen is drawn as text that may wrap, with the control itself laid over it unseen. */
export function choice(
  id: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, name: string])[],
  choose: (value: string) => void,
): ElementPart {
  const name = options.find(([value]) => value === chosen)?.[1] ?? chosen;
  return element(
    'span',
    { class: 'choice' },
    element('span', { class: 'chosen', 'aria-hidden': 'true' }, name, icon('chevron-down')),
    element(
      'select',
      {
        id,
        title: name,
        'aria-label': label,
        value: chosen,
        onChange: ({ currentTarget }: Event) => {
          choose((currentTarget as HTMLSelectElement).value);
        },
      },
      ...options.map(([value, text]) => element('option', { value, selected: value === chosen }, text)),
    ),
  );
}
