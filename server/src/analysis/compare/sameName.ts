/** Words that tell nothing about which company or office it is. */
const empty = new Set([
  'the',
  'den',
  'det',
  'de',
  'of',
  'for',
  'and',
  'og',
  'lab',
  'inc',
  'ltd',
  'group',
  'aps',
  'a/s',
]);

/** Whether two names, perhaps from two articles, stand for the same party: the telling words of one are among the other's ('Kaspersky', 'Kaspersky Lab'). */
export function sameName(a: string, b: string): boolean {
  const x = tellingWords(a);
  const y = tellingWords(b);
  if (x.size === 0 || y.size === 0) return a.toLowerCase() === b.toLowerCase();
  const [fewer, more] = x.size <= y.size ? [x, y] : [y, x];
  return [...fewer].every((word) => more.has(word));
}

function tellingWords(name: string): ReadonlySet<string> {
  const words = name
    .toLowerCase()
    .split(/[\s,.()]+/)
    .map((word) => word.replace(/(?:['’]s|s['’])$/, ''))
    .filter((word) => word && !empty.has(word));
  return new Set(words);
}
