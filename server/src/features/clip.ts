/** Shortens a text to about `length` characters at the end of a word; white space and line ends become single spaces. */
export function clip(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length + 1);
  const lastSpace = cut.lastIndexOf(' ');
  const kept = lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut.slice(0, length);
  return `${kept.replace(/[\s,;:.–-]{1,99}$|[\uD800-\uDBFF]$/, '')}…`;
}
