import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../support/serverProcess.ts';
import type { Figure } from './Figure.ts';

/** The size of everything that is bundled, as it lies there and compressed, and of the package of the extension. */
export function measureBundles(): readonly Figure[] {
  const folder = join(root, 'dist');
  const bundles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name));
  const sizes = bundles.sort().flatMap((name): Figure[] => {
    const content = readFileSync(join(folder, name));
    return [
      { name: `dist/${name}`, value: content.length / 1000, unit: 'kB' },
      { name: `dist/${name}, gzip`, value: gzipSync(content).length / 1000, unit: 'kB' },
    ];
  });
  return [...sizes, { name: 'the .vsix', value: sizeOfPackage() / 1e6, unit: 'MB', goal: 8 }];
}

/** Packages the extension as for a release. */
function sizeOfPackage(): number {
  const { stdout } = spawnSync('npm', ['run', '--silent', 'package'], { cwd: root, encoding: 'utf8' });
  const [name] = /^.+\.vsix$/m.exec(stdout) ?? [];
  if (name === undefined) throw new Error('no package was made');
  return statSync(name).size;
}
