// Makes a fresh checkout ready, for `npm start` and `npm test`: packages from the lock file, then the bundles.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs a command of the project with its output shown on standard error; ends this process if it fails. */
function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (result.status !== 0) {
    process.stderr.write(`${[command, ...args].join(' ')} failed${result.error ? `: ${result.error.message}` : ''}\n`);
    process.exit(result.status ?? 1);
  }
}

/** Installs the packages of the lock file unless the same lock file was installed last. */
export function installPackages() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  const npm = process.env.npm_execpath;
  if (npm && readFileSync(npm).length > 0)
    run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  else run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' });
}

export function buildBundles() {
  run(process.execPath, ['esbuild.mjs']);
}
