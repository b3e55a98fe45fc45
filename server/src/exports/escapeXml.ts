import { wellFormed } from './wellFormed.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that stays text in XML 1.0 and HTML, also inside a quoted attribute. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return wellFormed(text)
    .replace(/[&<>"]/g, (character) => entities[character]!)
    .replace(/\r/g, '&#13;')
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
