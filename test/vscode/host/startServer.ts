import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installHost } from './installHost.ts';
import { quietSettings } from './quietSettings.ts';

export interface ServerOptions {
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where installed extensions live; default: none installed. */
  readonly extensions?: string;
  /**
   * `tests` loads an extension from its folder and runs its tests; it also suppresses notification toasts. `installed`
   * is VS Code as people have it.
   */
  readonly mode: 'tests' | 'installed';
  /** Whether folders are trusted; default: all of them. */
  readonly trust?: 'always' | 'never';
}

export interface VsCodeServer {
  /** Host and port. */
  readonly authority: string;
  /** A folder of this run, deleted with it. */
  readonly data: string;
  /** What the server has printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/** Nobody is asked whether a folder may be trusted: it is not. */
const restricted = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

/** Starts VS Code's server on a free port of this machine, with a profile of its own. */
export async function startServer({
  settings = {},
  extensions,
  mode,
  trust = 'always',
}: ServerOptions): Promise<VsCodeServer> {
  const { vscode, node } = installHost();
  const data = mkdtempSync(join(tmpdir(), 'statement-lens-host-'));
  const user = join(data, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(
    join(user, 'settings.json'),
    JSON.stringify({ ...quietSettings, ...(trust === 'never' && restricted), ...settings }),
  );

  const args = [join(vscode, 'out/server-main.js'), '--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
  args.push('--accept-server-license-terms', '--server-data-dir', data, '--telemetry-level', 'off');
  args.push('--disable-telemetry', '--disable-experiments');
  if (trust === 'always') args.push('--disable-workspace-trust');
  if (mode === 'tests') args.push('--enable-smoke-test-driver');
  if (extensions !== undefined) args.push('--extensions-dir', extensions);

  const child = spawn(node, args, { env: ownEnvironment(data), detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const end = (): void => {
    signal(child, 'SIGKILL');
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', end);

  const port = await new Promise<string>((resolve, reject) => {
    const fail = (why: string): void => {
      reject(new Error(`VS Code's server ${why}:\n${output}`));
    };
    const timer = setTimeout(fail, 60_000, 'did not start in a minute');
    child.once('exit', (code) => {
      fail(`ended with code ${String(code)}`);
    });
    child.stdout.on('data', () => {
      const listening = /listening on (\d+)/.exec(output);
      if (listening?.[1] === undefined) return;
      clearTimeout(timer);
      resolve(listening[1]);
    });
  });

  return {
    authority: `127.0.0.1:${port}`,
    data,
    output: () => output,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      const patience = new Promise((resolve) => setTimeout(resolve, 3000).unref());
      signal(child, 'SIGTERM');
      await Promise.race([gone, patience]);
      process.off('exit', end);
      end();
    },
  };
}

/** Installs a packaged extension into a folder of extensions, as a person would. */
export function installExtension(vsix: string, extensions: string): Promise<void> {
  const { vscode, node } = installHost();
  const args = [join(vscode, 'out/server-main.js'), '--install-extension', vsix, '--extensions-dir', extensions];
  const child = spawn(node, [...args, '--accept-server-license-terms', '--server-data-dir', join(extensions, '..')], {
    env: ownEnvironment(extensions),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`installing ${vsix} ended with code ${String(code)}`));
    });
  });
}

/** Nothing of a VS Code that these tests may be started from, and no file outside the run's own folder. */
function ownEnvironment(data: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('VSCODE_') && name !== 'NODE_OPTIONS',
  );
  const own = { NODE_ENV: 'production', XDG_RUNTIME_DIR: data, TMPDIR: data, EXTENSIONS_GALLERY: '{}' };
  return { ...Object.fromEntries(inherited), ...own };
}

/** To the server and all it started: the extension host and the language server. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // It is gone already.
  }
}
