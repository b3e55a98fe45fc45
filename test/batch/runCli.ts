import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/serverProcess.ts';

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly input?: string | Buffer;
  readonly folder?: string;
}

/** Starts the bundled command, in English whatever the terminal speaks. */
export function startCli(args: readonly string[], folder = root): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [join(root, 'dist', 'cli.cjs'), ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C' },
  });
}

/** Runs the bundled command to its end. */
export async function runCli(args: readonly string[], { input = '', folder }: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, folder);
  const result = resultOf(child);
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return result;
}

/** What a started command has written once it has ended. */
export function resultOf(child: ChildProcessWithoutNullStreams): Promise<CliResult> {
  const chunks: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
  child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      const [stdout, stderr] = [chunks.stdout, chunks.stderr].map((each) => Buffer.concat(each).toString());
      resolve({ code, stdout: stdout!, stderr: stderr! });
    });
  });
}

/** The lines of JSON Lines, parsed. */
export function parseLines(output: string): readonly Readonly<Record<string, unknown>>[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Lines of JSON Lines. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
