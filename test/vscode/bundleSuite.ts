import { build } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './host/root.ts';

const suite = join(root, 'test/vscode/suite');
const out = join(root, 'out/vscode');

const shared: BuildOptions = { bundle: true, format: 'cjs', sourcemap: 'inline', logLevel: 'warning' };

/** Mocha's build for browsers would take the place of the bundle's own exports; so it sets its global instead. */
const mochaAsGlobal: Plugin = {
  name: 'mocha as a global',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `const module = undefined;\n${readFileSync(path, 'utf8')}`,
    }));
  },
};

/** Bundles the suite for the extension host into out/ (git-ignored). Returns the path of the entry. */
export async function bundleSuite(): Promise<string> {
  const outfile = join(out, 'index.cjs');
  const external = ['vscode', 'mocha'];
  await build({ ...shared, entryPoints: [join(suite, 'index.ts')], outfile, platform: 'node', external });
  return outfile;
}

/** The same suite as one file that a browser can run: mocha and what stands in for Node's assertions are inside. */
export async function bundleWebSuite(): Promise<string> {
  const outfile = join(out, 'index.web.cjs');
  await build({
    ...shared,
    entryPoints: [join(suite, 'index.web.ts')],
    outfile,
    platform: 'browser',
    external: ['vscode'],
    alias: { 'node:assert/strict': join(suite, 'assert.web.mjs') },
    plugins: [mochaAsGlobal],
    define: { global: 'globalThis', process: '{"env":{}}' },
  });
  return outfile;
}
