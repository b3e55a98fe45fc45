import { element } from './element.ts';
import type { Look } from './Look.ts';
import type { Say } from './sayIn.ts';

/** What only the article itself knows, or the reader has written. */
export interface PaperOptions {
  readonly languageOf: (uri: string) => string;
  /** What the articles are called, where there are several: with one, its name need not stand on every card. */
  readonly names: ReadonlyMap<string, string>;
  /** Names that the reader has given to topics. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** The side-by-side view without any control: to print, to send, to keep. */
export function paperLook(say: Say, { languageOf, names, labels = {} }: PaperOptions): Look {
  return {
    say,
    languageOf,
    head: (_, name) => name,
    othersHead: () => say('export.others'),
    othersHidden: () => null,
    topic: ({ topic }) =>
      element('span', { class: 'name' }, labels[topic] ?? (topic === '' ? say('export.untitledTopic') : topic)),
    card: () => ({}),
    place({ uri, line }) {
      const place = say('export.line', { line: String(line) });
      return element('span', {}, names.size > 1 ? `${names.get(uri) ?? uri}, ${place}` : place);
    },
    actions: () => null,
    gap: () => ({}),
    event: ({ act }, ...parts) => element('span', { class: `event ${act}` }, ...parts),
    gapActions: () => null,
  };
}
