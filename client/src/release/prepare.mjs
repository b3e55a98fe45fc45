// Makes dist/ ready to be packed: the bundles, the bill of materials, the notices. `npm pack` runs it by itself.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildBundles, installAll, root } from '../batch/install.mjs';
import { writeNotices } from './writeNotices.mjs';

const cyclonedx = join(root, 'node_modules', '@cyclonedx', 'cyclonedx-esbuild', 'bin', 'cyclonedx-esbuild-cli.js');

installAll();
buildBundles();
execFileSync(
  process.execPath,
  [
    cyclonedx,
    '--gather-license-texts',
    '--output-reproducible',
    '--output-file',
    'dist/sbom.cdx.json',
    'dist/meta.json',
  ],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);
writeNotices();
