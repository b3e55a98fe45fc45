/** What a hostile article may say to become more than text. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title><svg onload=alert(1)>',
  '[Accept](command:statementLens.accept?%5B%5D)',
  '<a href="command:workbench.action.quit">x</a>',
  '&lt;b&gt; & $& $1',
  'a\u0000b\u001bc\ud800',
  '\u202Eesrever\u202C \u2066isolated\u2069',
  'x'.repeat(10_000),
];

/** The tags of a page with their attributes' names, in order: what must not depend on what an article says. */
export function shapeOf(page: string): readonly string[] {
  const body = page.slice(page.indexOf('<body>'));
  return [...body.matchAll(/<(\/?[a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)\s*\/?>|</g)].map(
    ([tag, name, attributes = '']) => {
      if (name === undefined) return `stray ${tag}`;
      return [name, ...[...attributes.matchAll(/\s([a-zA-Z-]+)(?:="[^"]*")?/g)].map(([, attribute]) => attribute)].join(
        ' ',
      );
    },
  );
}

/** The text of a page in reading order, one block a line. */
export function textOf(page: string): string {
  return page
    .replace(/^[^]*<body>/, '')
    .replace(/<\/?(?:span|strong|svg|path)[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/(?: ?\n ?)+/g, '\n')
    .trim();
}
