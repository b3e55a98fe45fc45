// npm run accuracy, bench, screenshots, test:vscode: a program of the tests, in a fresh checkout too.
import { spawnSync } from 'node:child_process';
import { buildBundles, installAll, root } from '../client/src/batch/install.mjs';

installAll();
buildBundles();
const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
