/** A name for each article on a page: its file, with as many folders before it as tell it from the others. By uri or path. */
export function articleNames(articles: readonly { readonly uri: string }[]): ReadonlyMap<string, string> {
  const parts = new Map(articles.map(({ uri }) => [uri, uri.split(/[/\\]/).map(readable)]));
  const tail = (uri: string, length: number): string => parts.get(uri)!.slice(-length).join('/');
  const names = new Map<string, string>();
  for (const [uri, { length: longest }] of parts) {
    let length = 1;
    const isShared = (): boolean =>
      [...parts.keys()].some((other) => other !== uri && tail(other, length) === tail(uri, length));
    while (length < longest && isShared()) length++;
    names.set(uri, tail(uri, length));
  }
  return names;
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
