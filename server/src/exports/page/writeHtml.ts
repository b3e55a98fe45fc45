import type { Part } from './element.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Elements that begin on a line of their own, so that the page can be read and compared as text. */
const blocks = new Set('article caption figure footer h1 h2 header li p section table tbody td th thead tr'.split(' '));

/** A piece of a page as HTML. Handlers of events are for the screen and stay out. */
export function writeHtml(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escape(part);
  const { tag, properties, children } = part;
  const attributes = Object.entries(properties).map(([name, value]) => attribute(name, value));
  const start = blocks.has(tag) ? '\n' : '';
  return `${start}<${tag}${attributes.join('')}>${children.map(writeHtml).join('')}</${tag}>`;
}

function attribute(name: string, value: unknown): string {
  if (name === 'key' || (typeof value !== 'string' && typeof value !== 'number')) return '';
  return ` ${name}="${escape(String(value))}"`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character]!);
}
