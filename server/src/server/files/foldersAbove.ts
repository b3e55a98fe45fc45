/** The folders that a file is in, nearest first, by uri without a slash at the end; none where it lies in no folder. */
export function foldersAbove(uri: string): readonly string[] {
  const [, root = '', path = ''] = /^([a-z][\w+.-]*:\/\/[^/]*)(\/.*)?$/i.exec(uri) ?? [];
  const names = path.split('/').slice(1, -1);
  if (root === '' || path.split('/').some((name) => name === '..' || name === '.')) return [];
  return names.map((_, at) => [root, ...names.slice(0, names.length - at)].join('/')).concat(path === '' ? [] : [root]);
}
