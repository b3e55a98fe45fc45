import { build } from 'esbuild';
import { join } from 'node:path';
import { root } from './host/root.ts';

/** Bundles the suite for the extension host into out/ (git-ignored). Returns the path of the entry. */
export async function bundleSuite(): Promise<string> {
  const suite = join(root, 'test/vscode/suite');
  await build({
    entryPoints: [join(suite, 'index.ts')],
    outfile: join(root, 'out/vscode/index.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return join(root, 'out/vscode/index.cjs');
}
