// npm start: installs what is missing, builds, and shows the samples, or the files that are given after `--`.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildBundles, installForBuild, root } from './install.mjs';

installForBuild();
buildBundles();

// npm runs scripts in the root of the package; paths are meant from where it was called.
const given = process.argv.slice(2);
const folder = given.length > 0 ? (process.env.INIT_CWD ?? process.cwd()) : root;
const { status } = spawnSync(
  process.execPath,
  [resolve(root, 'dist', 'cli.cjs'), 'show', ...(given.length > 0 ? given : ['samples/da', 'samples/en'])],
  { cwd: folder, stdio: 'inherit' },
);
process.exit(status ?? 1);
