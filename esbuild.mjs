// Bundles everything that ships into dist/. Needs no network; `--watch` keeps building.
import { build, context } from 'esbuild';

const node = { platform: 'node', target: 'node20', format: 'cjs' };

const bundles = [
  {
    entryPoints: { server: 'server/src/server/main.node.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    ...node,
  },
  { entryPoints: { cli: 'client/src/batch/main.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' }, ...node },
].map((bundle) => ({
  bundle: true,
  minify: true,
  sourcemap: process.argv.includes('--watch') ? 'inline' : false,
  keepNames: true,
  legalComments: 'none',
  logLevel: 'warning',
  ...bundle,
}));

if (process.argv.includes('--watch')) {
  for (const bundle of bundles) await (await context(bundle)).watch();
} else {
  await Promise.all(bundles.map((bundle) => build(bundle)));
}
