import { resolve, sep } from 'node:path';
import { globPattern } from '../../../../server/src/protocol/globPattern.ts';

/**
 * The files that match a glob: `*` and `?` inside a name, `**` over folders, `[abc]`, `{a,b}`. Walks only below the
 * last folder that the pattern spells out.
 */
export async function* matchGlob(
  glob: string,
  folder: string,
  walk: (folder: string) => AsyncIterable<string>,
): AsyncGenerator<string> {
  const segments = resolve(folder, glob).split(sep);
  const first = segments.findIndex((segment) => /[*?[{]/.test(segment));
  const pattern = globPattern(segments.join('/'));
  for await (const file of walk(segments.slice(0, first).join(sep) || sep))
    if (pattern.test(file.split(sep).join('/'))) yield file;
}
