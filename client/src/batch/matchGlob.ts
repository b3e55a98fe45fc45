import { resolve, sep } from 'node:path';

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

const globToken = /\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|\{[^{}]*\}|[^]/gu;

/** A whole path as a regular expression; paths are compared with forward slashes. */
export function globPattern(glob: string): RegExp {
  return new RegExp(`^${glob.replace(globToken, translate)}$`, 'u');
}

function translate(token: string): string {
  switch (token) {
    case '**/':
      return '(?:[^/]+/)*';
    case '**':
      return '.*';
    case '*':
      return '[^/]*';
    case '?':
      return '[^/]';
  }
  if (token.length === 1 || !/^[[{]/.test(token)) return escape(token);
  if (token.startsWith('['))
    return `[${token.startsWith('[!') ? '^/' : ''}${token
      .slice(token.startsWith('[!') ? 2 : 1, -1)
      .replace(/[\\^[]/g, '\\$&')}]`;
  return `(?:${token
    .slice(1, -1)
    .split(',')
    .map((choice) => choice.replace(/\*|[^]/gu, (each) => (each === '*' ? '[^/]*' : escape(each))))
    .join('|')})`;
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
