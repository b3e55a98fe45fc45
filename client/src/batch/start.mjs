// npm start: installs what is missing, builds, and shows the samples, or the files that are given after `--`.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildBundles, installPackages, root } from './install.mjs';

installPackages();
buildBundles();

const given = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [resolve(root, 'dist', 'cli.cjs'), 'show', ...(given.length > 0 ? given : ['samples'])],
  { cwd: given.length > 0 ? process.cwd() : root, stdio: 'inherit' },
);
process.exit(status ?? 1);
