import { h } from 'preact';
import type { VNode } from 'preact';
import type { Part } from '../../../server/src/exports/page/element.ts';

/** A piece of a page for the screen: strings become text, never markup. */
export function toNode(part: Part): VNode | string | null {
  if (part === null || typeof part === 'string') return part;
  return h(part.tag, part.properties, ...part.children.map(toNode));
}
