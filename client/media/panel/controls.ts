import { element } from '../../../server/src/exports/page/element.ts';
import type { ElementPart, Part, Properties } from '../../../server/src/exports/page/element.ts';
import { icon } from '../../../server/src/exports/page/icons.ts';

const pictures = {
  swap: 'M4.6 2.6 2 5.2l2.6 2.6M2.2 5.2h11.6M11.4 8.2l2.6 2.6-2.6 2.6M13.8 10.8H2.2',
  rename: 'M2.5 13.5l.7-3L10.6 3a1.4 1.4 0 0 1 2 0l.4.4a1.4 1.4 0 0 1 0 2L5.5 12.8zM9.4 4.2l2.4 2.4',
  network:
    'M4 4.5a1.8 1.8 0 1 0 0-.01zM12 4.5a1.8 1.8 0 1 0 0-.01zM8 13a1.8 1.8 0 1 0 0-.01zM5.8 4h4.4M4.8 5.8 7.2 11.4M11.2 5.8 8.8 11.4',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  export: 'M8 10V2.2M4.8 5.2 8 2l3.2 3.2M2.5 9v4.5h11V9',
  down: 'M4 6l4 4 4-4',
} as const;

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
  picture: keyof typeof pictures,
  name: string,
  properties: Properties,
  run: (event: MouseEvent) => void,
): ElementPart {
  return button({ class: 'quiet', title: name, 'aria-label': name, ...properties }, run, icon(pictures[picture]));
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
    element('span', { class: 'chosen', 'aria-hidden': 'true' }, name, icon(pictures.down)),
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
