import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

const SERVER = 'code-server@4.139.1';
// Node 20 lacks `registerHooks`, which this server calls. Never a dependency of the project: it would shadow `node` in its scripts.
const NODE = `node-linux-${process.arch}@24.21.0`;

export interface HostFiles {
  /** The folder of VS Code's server. */
  readonly vscode: string;
  /** The Node that runs it. */
  readonly node: string;
}

/**
 * A real VS Code from the npm registry alone: the VS Code server inside the package `code-server`. No script of any
 * package runs and nothing is compiled. About 450 MB, kept in .vscode-host/ (git-ignored), keyed by version.
 */
export function installHost(): HostFiles {
  const folder = join(root, '.vscode-host', SERVER.replace('@', '-'));
  if (!existsSync(folder)) {
    if (process.platform !== 'linux')
      throw new Error('The server host runs on Linux only: set VSCODE_EXECUTABLE to a desktop VS Code.');
    console.log(`Installing ${SERVER} as the test host …`);
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    install(unfinished);
    renameSync(unfinished, folder);
  }
  return {
    vscode: join(folder, 'node_modules/code-server/lib/vscode'),
    node: join(folder, `node_modules/node-linux-${process.arch}/bin/node`),
  };
}

function install(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(folder, 'install', SERVER, NODE);
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  npm(vscode, 'install', '--omit=dev');
  removeUnused(vscode);
  replaceNativeModules(vscode);
}

function npm(folder: string, ...args: readonly string[]): void {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', [...args, ...quiet], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}`);
}

/** What a test host has no use for: an assistant, sandboxes, other platforms' ripgrep (250 MB). */
function removeUnused(vscode: string): void {
  const remove = (path: string): void => {
    rmSync(join(vscode, path), { recursive: true, force: true });
  };
  for (const path of ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk']) remove(path);
  for (const path of ['extensions/copilot', 'extensions/mermaid-markdown-features']) remove(path);
  const ripgrep = 'node_modules/@vscode/ripgrep-universal/bin';
  if (existsSync(join(vscode, ripgrep)))
    for (const platform of readdirSync(join(vscode, ripgrep)))
      if (platform !== `linux-${process.arch}`) remove(join(ripgrep, platform));
}

/** Two native modules would need a compiler: a log-file writer, which tests do without, and a watch over the parent process. */
function replaceNativeModules(vscode: string): void {
  const write = (name: string, source: string): void => {
    const folder = join(vscode, 'node_modules/@vscode', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.js'), source);
  };
  const methods = 'setPattern clearFormatters setLevel flush drop trace debug info warn error critical'.split(' ');
  write(
    'spdlog',
    `class Logger { getLevel() { return 2; } ${methods.map((name) => `${name}() {}`).join(' ')} }
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = exports.setFlushOn = exports.shutdown = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async () => new Logger();
`,
  );
  write(
    'native-watchdog',
    `exports.start = (pid) => setInterval(() => {
  try { process.kill(pid, 0); } catch { process.exit(87); }
}, 1000).unref();
`,
  );
}
