import { visibleText } from './visibleText.ts';

/** One element of a page as data: the panel puts it on screen and the exports write it out. */
export interface ElementPart {
  readonly tag: string;
  readonly properties: Properties;
  readonly children: readonly Part[];
}

/** A piece of a page. Text stays text wherever it ends up. */
export type Part = ElementPart | string | null;

/** Attributes and, where the piece is on screen, handlers of events; `key` tells elements of a list apart when they change places. */
export type Properties = Readonly<Record<string, unknown>>;

/** One element. Every string, in attributes too, is cleaned of characters that do not show as themselves. */
export function element(tag: string, properties: Properties = {}, ...children: readonly Part[]): ElementPart {
  const clean = <T>(value: T): T | string => (typeof value === 'string' ? visibleText(value) : value);
  const cleaned = Object.entries(properties).map(([name, value]) => [name, clean(value)] as const);
  return { tag, properties: Object.fromEntries(cleaned), children: children.map(clean) };
}
