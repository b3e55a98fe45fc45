import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = ['chromium', 'fonts-dejavu-core'];
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The browser that shows the workbench: `CHROMIUM` where it names one, else the system's, else Debian's, installed here
 * if we may. Returns the path of its executable.
 */
export function installBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${PACKAGES.join(' and ')} …`);
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...PACKAGES);
  }
  const installed = findBrowser();
  if (installed === undefined)
    throw new Error(
      `These tests need Chromium: run "apt-get install ${PACKAGES.join(' ')}" or set CHROMIUM to its path.`,
    );
  return installed;
}

function findBrowser(): string | undefined {
  return [process.env.CHROMIUM, ...PLACES].find((path) => path !== undefined && existsSync(path));
}

function apt(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['--quiet=2', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
}
