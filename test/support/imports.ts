import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Import {
  readonly file: string;
  /** What is written: a path or a package. */
  readonly specifier: string;
  /** The file it means, from the root of the repository; null for a package. */
  readonly target: string | null;
  /** It is gone when the program runs. */
  readonly isOfTypes: boolean;
}

/** The TypeScript in a folder of the repository and in those below. */
export function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${posix(name)}`);
}

/** What a file imports where it begins. */
export function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import\b([^'"]*)|export\b[^'"]*\bfrom\s*)'([^']+)'/gm)].map((match) => {
    const specifier = match[2]!;
    const target = specifier.startsWith('.') ? posix(relative(root, resolve(root, dirname(file), specifier))) : null;
    return { file, specifier, target, isOfTypes: /^\s+type\b/.test(match[1] ?? '') };
  });
}

function posix(path: string): string {
  return path.split(sep).join('/');
}
