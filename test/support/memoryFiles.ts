import { globPattern } from '../../server/src/protocol/globPattern.ts';
import type { Files } from '../../server/src/server/files/Files.ts';
import { FileText } from '../../server/src/server/files/FileText.ts';

/** Files that are nowhere but in this map, by uri. */
export function memoryFiles(texts: Map<string, string>): Files {
  const found = (uri: string): FileText | null => (texts.has(uri) ? FileText.of(texts.get(uri)!) : null);
  return {
    read: (uri) => Promise.resolve(texts.get(uri) ?? null),
    load: (uri) => Promise.resolve(found(uri)),
    find: (folder, include, exclude) => {
      const matches = (globs: readonly string[], name: string): boolean =>
        globs.some((glob) => globPattern(glob).test(name));
      const below = [...texts.keys()].filter((uri) => uri.startsWith(`${folder}/`));
      const isWanted = (name: string): boolean => matches(include, name) && !matches(exclude, name);
      return Promise.resolve(below.filter((uri) => isWanted(uri.slice(folder.length + 1))).sort());
    },
    isFolder: (uri) => Promise.resolve([...texts.keys()].some((one) => one.startsWith(`${uri}/`))),
    update: (uri, _known, change) => {
      texts.set(uri, change(found(uri)).text);
      return Promise.resolve();
    },
  };
}
