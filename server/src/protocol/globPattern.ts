const globToken = /\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|\{[^{}]*\}|[^]/gu;

/** A glob as a regular expression over a whole path with forward slashes: `*` and `?` inside a name, `**` over folders, `[abc]`, `{a,b}`. */
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
