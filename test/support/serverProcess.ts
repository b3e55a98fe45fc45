import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc/node';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const serverBundle = join(root, 'dist', 'server.cjs');

/** Builds the bundles unless somebody has. */
export function buildIfMissing(): void {
  if (!existsSync(serverBundle)) spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
}

/** The bundled server as its own process, spoken to as any editor would: JSON-RPC over standard input and output. */
export interface ServerProcess {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  /** What it has written to standard error so far. */
  errors(): string;
  /** Ends it in order; gives its exit code. */
  stop(): Promise<number | null>;
}

export function startServerProcess(): ServerProcess {
  const child = spawn(process.execPath, [serverBundle, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  connection.listen();
  return {
    connection,
    process: child,
    errors: () => errors,
    stop: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const code = await ended;
      connection.dispose();
      return code;
    },
  };
}
