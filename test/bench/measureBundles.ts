import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../support/serverProcess.ts';
import type { Figure } from './Figure.ts';

/** The size of everything that is bundled, as it lies there and compressed. */
export function measureBundles(): readonly Figure[] {
  const folder = join(root, 'dist');
  const bundles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name));
  return bundles.sort().flatMap((name): Figure[] => {
    const content = readFileSync(join(folder, name));
    return [
      { name: `dist/${name}`, value: content.length / 1000, unit: 'kB' },
      { name: `dist/${name}, gzip`, value: gzipSync(content).length / 1000, unit: 'kB' },
    ];
  });
}
